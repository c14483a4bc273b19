/** Ids of the places on the page that a person can be taken to. */
export const anchors = { list: 'tiltakene', count: 'tiltak-vist' } as const;
