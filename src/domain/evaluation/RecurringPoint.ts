import type { EvidenceKind } from './Answer.ts';
import type { RowFrame } from './RowFrame.ts';

/** From where the next time is counted: from fixed dates, or from when it was last done. */
export const recurrences = ['fixed', 'lastDone'] as const;

export type Recurrence = (typeof recurrences)[number];

/** One time that a point came round. Nothing said of it: it is ahead, or late. */
export type Occurrence = {
  /** The day it was due, `YYYY-MM-DD`, which is also its key: two who tell of the same time meet. */
  id: string;
  state: 'held' | 'missed';
  /** The day it was held. */
  day: string | null;
  /** Why it was missed, or a remark. */
  reason: string;
  evidence: { kind: EvidenceKind; text: string } | null;
};

/**
 * Something that comes round through the year: SSU, the partnership meeting, a council, what an office adds. The
 * projection of the changes about it: of those Rettesnor proposes, only what an office has said differently.
 */
export type RecurringPoint = RowFrame & {
  evaluation: string;
  /** Which point it is, as the id says: a proposed one by its name, an office's own by a mark of its own. */
  point: string;
  title: string;
  requirements: Record<string, true>;
  responsible: string;
  recurrence: Recurrence | null;
  /** How many months there are between. `null`: as proposed. */
  months: number | null;
  /** The first time, `YYYY-MM-DD`. */
  first: string | null;
  /** The office does not have it, with the reason. `null`: it has. */
  leftOut: { reason: string } | null;
  occurrences: Occurrence[];
  removed: boolean;
};
