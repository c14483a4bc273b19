import type { StandardKey } from '#src/catalogue/standards.ts';

/** The addresses of the app's pages. Every part is a slug or a number, so nothing needs escaping. */
export const paths = {
  overview: '/',
  /** Where in its year an office is, and what comes round in it. */
  year: (evaluation: string) => `/aret/${evaluation}`,
  /** Home, with the question of what to start, or which file to open. */
  start: '/start',
  open: '/apne',
  assess: (evaluation: string) => `/vurder/${evaluation}`,
  /** The same page, at the first requirement that is not answered. */
  assessNext: (evaluation: string) => `/vurder/${evaluation}/krav/neste`,
  assessRequirement: (evaluation: string, number: number) => `/vurder/${evaluation}/krav/${number}`,
  agree: (evaluation: string) => `/vurder/${evaluation}/bli-enige`,
  indicators: (evaluation: string) => `/vurder/${evaluation}/tallene`,
  results: (evaluation: string) => `/resultat/${evaluation}`,
  gaps: (evaluation: string) => `/resultat/${evaluation}/avvik`,
  trends: (evaluation: string) => `/resultat/${evaluation}/siden-i-fjor`,
  plan: (evaluation: string) => `/tiltak/${evaluation}`,
  /** The same page, with one action open. `part`: what of its id is its own. */
  action: (evaluation: string, part: string) => `/tiltak/${evaluation}/${part}`,
  barriers: (evaluation: string) => `/hindringer/${evaluation}`,
  /** The same page, with one barrier open. `part`: what of its id is its own. */
  barrier: (evaluation: string, part: string) => `/hindringer/${evaluation}/${part}`,
  /** What participants say: rounds of the survey, and the councils. */
  participation: (evaluation: string) => `/medvirkning/${evaluation}`,
  meetings: (evaluation: string) => `/moter/${evaluation}`,
  /** One meeting as it is prepared. `part`: what of its id is its own. */
  meeting: (evaluation: string, part: string) => `/moter/${evaluation}/${part}`,
  /** The same while it is held, for a projector. */
  holdMeeting: (evaluation: string, part: string) => `/moter/${evaluation}/${part}/mote`,
  /** Its minutes, among the papers. */
  minutes: (evaluation: string, part: string) => `/rapport/${evaluation}/referat/${part}`,
  /** The ressursteam's yearly look at its own work. */
  teamReview: (evaluation: string) => `/ressursteamets-evaluering/${evaluation}`,
  feedback: (evaluation: string) => `/om-kravene/${evaluation}`,
  ready: (evaluation: string) => `/rapport/${evaluation}/gjor-klar`,
  report: (evaluation: string) => `/rapport/${evaluation}`,
  sign: (evaluation: string) => `/rapport/${evaluation}/ferdigstill`,
  checkSignature: (evaluation: string) => `/rapport/${evaluation}/kontroller`,
  /** Forms of others that the same work is reported in. */
  forms: (evaluation: string) => `/rapport/${evaluation}/andre`,
  form: (evaluation: string, form: string) => `/rapport/${evaluation}/andre/${form}`,
  share: (evaluation: string) => `/rapport/${evaluation}/del`,
  requirementCard: (evaluation: string, number: number) => `/krav/${evaluation}/${number}`,
  requirementHistory: (evaluation: string, number: number) => `/krav/${evaluation}/${number}/historie`,
  compare: '/byen',
  /** Which offices have delivered, and which have not. */
  deliveries: '/byen/levert',
  /** What stands in the way of all offices, gathered. */
  cityBarriers: '/byen/hindringer',
  /** What all offices say of the requirements, gathered. */
  cityFeedback: '/byen/om-kravene',
  /** The goals of the year for all offices. */
  cityFigures: '/byen/tall',
  standards: '/standarden',
  standard: ({ standard, edition }: StandardKey) => `/standarden/${standard}/${edition}`,
  requirement: ({ standard, edition }: StandardKey, number: number) =>
    `/standarden/${standard}/${edition}/krav/${number}`,
  sharing: '/del-med-kolleger',
  backup: '/sikkerhetskopi',
  restores: '/tilbake',
  restore: (evaluation: string) => `/tilbake/${evaluation}`,
  settings: '/innstillinger',
  about: '/om',
} as const;
