/** What to do with a text that ought not to leave, wherever one is warned of it. */
export const correctFirst =
  'Følg lenken og rett teksten. Under «Historikk» på samme side kan den gamle så slettes for alle.';
