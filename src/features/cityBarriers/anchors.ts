/** Ids of the places on the page that a person can be taken to. */
export const anchors = { choice: 'hindringer-valg' } as const;
