import type { RowFrame } from './RowFrame.ts';

/** What the ressursteam looks at in its own work once a year (requirements 3 and 66). */
export const teamAspects = ['results', 'communication', 'cooperation', 'ownership'] as const;

export type TeamAspect = (typeof teamAspects)[number];

/** How it goes, in three steps: no score, for the score stands in the answer to the requirement. */
export const teamGrades = ['well', 'partly', 'poorly'] as const;

export type TeamGrade = (typeof teamGrades)[number];

/** The ressursteam's yearly look at itself, one for each evaluation: the projection of the changes about it. */
export type TeamReview = RowFrame & {
  evaluation: string;
  day: string | null;
  grades: Partial<Record<TeamAspect, TeamGrade>>;
  results: string;
  communication: string;
  cooperation: string;
  ownership: string;
  /** What the team will do otherwise next year. */
  next: string;
};
