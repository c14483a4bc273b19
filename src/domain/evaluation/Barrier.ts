import type { RowFrame } from './RowFrame.ts';

/** What most often lies behind a barrier, in Oslo kommune's own reports on them; `other` is told in words. */
export const barrierCauses = [
  'ownership',
  'roles',
  'capacity',
  'information',
  'noAnswer',
  'unfunded',
  'other',
] as const;

export type BarrierCause = (typeof barrierCauses)[number];

/** The levels that can solve a barrier, from the office and up: `department` is a byrådsavdeling or an etat. */
export const barrierLevels = ['service', 'bydel', 'department', 'state'] as const;

export type BarrierLevel = (typeof barrierLevels)[number];

/** The two ends of a barrier. Nothing else of where it stands is said: it follows from what has been done (`barrierStatus`). */
export const barrierEnds = ['solved', 'setAside'] as const;

/** What stands in the way of an office: the projection of the changes about it. */
export type Barrier = RowFrame & {
  evaluation: string;
  description: string;
  consequence: string;
  /** `null`: nobody has said. */
  cause: BarrierCause | null;
  /** The cause in words, where it is none of the list. */
  otherCause: string;
  /** Where it was met: a project, a case, a meeting. */
  metIn: string;
  /** Those who can do something about it, in the order they were added. */
  responsible: { id: string; name: string }[];
  /** The level that can solve it. `null`: not settled. */
  level: BarrierLevel | null;
  /** Numbers of the requirements it stands in the way of. */
  requirements: Record<string, true>;
  /** Of the actions it stands in the way of, what of their ids is their own (`ownPart`). */
  actions: Record<string, true>;
  /** What has been done to lift it. */
  followUp: string;
  /** Whom it was lifted to, and on which day, `YYYY-MM-DD`. How long it has waited is computed from the day. */
  liftedTo: string;
  liftedDay: string | null;
  /** The last day an answer is to come. */
  answerDue: string | null;
  answer: string;
  answeredDay: string | null;
  /** `null`: it still stands in the way. */
  ended: (typeof barrierEnds)[number] | null;
  /** How it was solved, or why it was set aside. */
  endReason: string;
  /** The same mark on those of several offices that somebody has agreed are one barrier. `null`: it stands alone. */
  sameAs: string | null;
  removed: boolean;
};
