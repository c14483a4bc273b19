/** Ids of the places on the page that a person can be taken to. */
export const anchors = { list: 'hindringene', count: 'hindringer-vist' } as const;
