/** Ids of the places on the page that a person can be taken to. */
export const anchors = {
  list: 'avvikslisten',
  count: 'avvik-vist',
  profile: 'profil',
} as const;
