import type { Evidence } from './Answer.ts';
import type { RowFrame } from './RowFrame.ts';

/** The four phases of the improvement method, in order. */
const actionPhases = ['plan', 'carryOut', 'evaluate', 'correct'] as const;

/** Where an action stands: in one of the phases, or at an end. */
export const actionStatuses = [...actionPhases, 'done', 'dropped'] as const;

/** What is said of where an action stands. Of one in the first phase nothing is: it is there until something else is said. */
export const saidStatuses = actionStatuses.filter((status) => status !== 'plan');

export type ActionStatus = (typeof actionStatuses)[number];

/** The last day an action is to be done, `YYYY-MM-DD`, and why it was moved there: '' where it is the first that was set. */
export type Deadline = { day: string; reason: string };

/** What somebody has written on the way, on which day, `YYYY-MM-DD`. */
export type ActionNote = { id: string; day: string; text: string };

/** Whether what an action brought about goes on in ordinary operation. */
export const carryingOn = ['yes', 'no'] as const;

/**
 * What an office plans to do to get better on one or several requirements: the projection of the changes about it. Its id
 * tells the action in a calendar too.
 */
export type Action = RowFrame & {
  evaluation: string;
  /** What is to be done. */
  title: string;
  why: string;
  /** The roles that answer for it, in the order they were added. */
  responsible: { id: string; role: string }[];
  /** `null`: none is set. Earlier ones are in the log. */
  deadline: Deadline | null;
  /** Number of a requirement that it is for → the level that is expected when it is done. */
  expected: Record<string, number>;
  /** In the first phase until something else is said. */
  status: ActionStatus;
  /** Why it was dropped. */
  dropReason: string;
  notes: ActionNote[];
  /** What shows that it is done. */
  evidence: Evidence[];
  /** `null`: nobody has said. */
  carriedOn: (typeof carryingOn)[number] | null;
  /** The role that carries it on. */
  carriedBy: string;
  /** What the change costs beyond what was paid before, in words: an amount says neither for how long nor who pays. */
  extraCost: string;
  /** The year in whose plan it first stood, where it has come along from an earlier year. `null`: it is new this year. */
  plannedSince: number | null;
  removed: boolean;
};
