/** Ids of the places of a meeting's screen that the keys lead to. */
export const holdAnchors = {
  heading: 'mote-tittel',
  decide: 'mote-ny-beslutning',
  act: 'mote-nytt-tiltak',
  hinder: 'mote-ny-hindring',
  note: 'mote-merknad',
  evidence: 'mote-dokumentasjon',
  changes: 'mote-endringer',
} as const;
