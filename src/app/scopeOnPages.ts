import type { PlacePage } from './Place.ts';

/**
 * What stands on a page when a part of the standard is gone through: `follows`: the requirements and numbers of that part;
 * `proposes`: what is proposed anew; `signs` and `whole`: what is of the evaluation as a whole; `none`: nothing is counted.
 */
export const scopeOnPages: Readonly<
  Record<PlacePage['name'], 'follows' | 'proposes' | 'signs' | 'whole' | 'none'>
> = {
  home: 'whole',
  year: 'whole',
  requirements: 'follows',
  agree: 'whole',
  figures: 'whole',
  participation: 'whole',
  teamReview: 'whole',
  status: 'follows',
  gaps: 'follows',
  trends: 'follows',
  plan: 'whole',
  barriers: 'whole',
  meetings: 'proposes',
  feedback: 'whole',
  ready: 'follows',
  sign: 'signs',
  checkSignature: 'signs',
  report: 'follows',
  forms: 'whole',
  share: 'whole',
  city: 'whole',
  deliveries: 'whole',
  cityBarriers: 'none',
  cityFeedback: 'none',
  cityFigures: 'none',
  standard: 'none',
  sharing: 'none',
  backup: 'none',
  restore: 'whole',
  settings: 'none',
  about: 'none',
};
