import type { RowFrame } from './RowFrame.ts';

/** The council of the participants (requirement 37), or that of the pupils (38). */
export const councils = ['participants', 'pupils'] as const;

export type Council = (typeof councils)[number];

/** What a council raised, and what came of it: the projection of the changes about it. */
export type CouncilMatter = RowFrame & {
  evaluation: string;
  council: Council | null;
  day: string | null;
  raised: string;
  outcome: string;
  /** The day on which the council was told what came of it. */
  toldDay: string | null;
  removed: boolean;
};
