import type { Author, FieldConflict, Heads } from './Answer.ts';

/** Where a point comes from: what in the evaluation asks for it, an earlier meeting, or the office itself. */
export const pointSources = [
  'difference',
  'worse',
  'gap',
  'longOpen',
  'check',
  'overdueAction',
  'barrier',
  'notReached',
  'own',
] as const;

export type PointSource = (typeof pointSources)[number];

/** How a point ended. A point that nothing is said of has not been reached. */
export const pointOutcomes = ['discussed', 'postponed'] as const;

export type PointOutcome = (typeof pointOutcomes)[number];

/** One point of a meeting: what it is about, and what came of it. The projection of the changes about it. */
export type MeetingPoint = {
  id: string;
  evaluation: string;
  /** What of the id of its meeting is the meeting's own (`meetingPart`). */
  meeting: string | null;
  source: PointSource | null;
  /** What it is about, as far as it is about one: a requirement, an action or a barrier (the own part of the id). */
  requirement: number | null;
  action: string | null;
  barrier: string | null;
  /** In words, where it is none of these. */
  title: string;
  /** Where it stands in the agenda: a number among the others'. Equal ones stand by their ids. */
  place: number | null;
  minutes: number | null;
  /** Taken out of the agenda: there is no time for it. It goes to the next meeting. */
  leftOut: boolean | null;
  outcome: PointOutcome | null;
  note: string;
  /** What was decided, each with a responsible role and a day, or why it has none. */
  decisions: { id: string; text: string; role: string; due: string | null; whyNot: string }[];
  /** Actions and barriers that were written down during it (the own parts of their ids). */
  actions: Record<string, true>;
  barriers: Record<string, true>;
  /** The level before and after, where it was set during the point. */
  scored: { from: number | null; to: number | null } | null;
  /** Seconds that were spent on it, where a timer ran. */
  spent: number | null;
  removed: boolean;
  conflicts: FieldConflict[];
  heads: Heads;
  changedAt: string;
  changedBy: Author;
  revision: string;
};
