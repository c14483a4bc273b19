import type { StandardKey } from '#src/catalogue/standards.ts';

/** The addresses of the app's pages. Every part is a slug or a number, so nothing needs escaping. */
export const paths = {
  overview: '/',
  standards: '/standarden',
  standard: ({ standard, edition }: StandardKey) => `/standarden/${standard}/${edition}`,
  requirement: ({ standard, edition }: StandardKey, number: number) =>
    `/standarden/${standard}/${edition}/krav/${number}`,
  assess: (evaluation: string) => `/vurder/${evaluation}`,
  assessRequirement: (evaluation: string, number: number) => `/vurder/${evaluation}/krav/${number}`,
  gaps: (evaluation: string) => `/avvik/${evaluation}`,
  compare: '/sammenlign',
  trends: (evaluation: string) => `/utvikling/${evaluation}`,
  requirementHistory: (evaluation: string, number: number) => `/krav/${evaluation}/${number}`,
  indicators: (evaluation: string) => `/indikatorer/${evaluation}`,
  report: (evaluation: string) => `/rapport/${evaluation}`,
  results: (evaluation: string) => `/resultat/${evaluation}`,
  share: (evaluation: string) => `/del/${evaluation}`,
  restores: '/tilbake',
  restore: (evaluation: string) => `/tilbake/${evaluation}`,
  settings: '/innstillinger',
} as const;
