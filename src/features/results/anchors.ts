/** Ids of the places on the page that a person can be taken to. */
export const anchors = {
  table: 'kapitler-og-temaer',
  gaps: 'avvik',
  remaining: 'gjenstar',
  notRelevant: 'ikke-relevant',
  checks: 'bor-ses-pa-igjen',
} as const;
