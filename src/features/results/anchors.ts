/** Ids of the places on the page that a person can be taken to. */
export const anchors = { table: 'kapitler-og-temaer', gaps: 'avvik' } as const;
