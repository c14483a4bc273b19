import type { Score } from './Answer.ts';
import type { MeetingNumber } from './meetingNumber.ts';
import type { MeetingKind } from './Meeting.ts';
import type { RowFrame } from './RowFrame.ts';

/** What asks for a point: what earlier meetings decided or did not reach, or something in the evaluation. */
export const pointReasons = [
  'openDecisions',
  'notReached',
  'difference',
  'worse',
  'gap',
  'longOpen',
  'check',
  'overdueAction',
  'barrier',
] as const;

export type PointReason = (typeof pointReasons)[number];

/** How a point ended, where somebody has said. A point that nothing is said of has not been reached. */
export const pointOutcomes = ['discussed', 'postponed'] as const;

export type PointOutcome = (typeof pointOutcomes)[number];

/** How a decision ended, where somebody has said: it was carried out, or it fell away. */
export const decisionEnds = ['done', 'dropped'] as const;

/** `day`: when that was said, `YYYY-MM-DD`. */
export type DecisionEnd = { how: (typeof decisionEnds)[number]; day: string };

/** One point of a meeting: what it is about, and what came of it. The projection of the changes about it. */
export type MeetingPoint = RowFrame & {
  evaluation: string;
  /** What of the id of its meeting is the meeting's own (`ownPart`). `null`: it came along from an earlier year. */
  meeting: string | null;
  /** Why it is taken up (`pointReasons`), as it was when the agenda was made. None: the office put it there itself. */
  reasons: Record<string, true>;
  /** What it is about, as far as it is about one: a requirement, an action or a barrier (the own part of the id). */
  requirement: number | null;
  action: string | null;
  barrier: string | null;
  /** It is where the decisions of earlier meetings are followed up. */
  followUp: true | null;
  /** In words, where it is none of these. */
  title: string;
  /** The role of whoever asked for it to be taken up, where somebody did. */
  raisedBy: string;
  /** Where it stands in the agenda: a number among the others'. Equal ones stand by their ids. */
  place: number | null;
  minutes: number | null;
  /** Taken out of the agenda: there is no time for it. It goes to the next meeting. */
  leftOut: boolean | null;
  outcome: PointOutcome | null;
  note: string;
  /** What was decided, each with a responsible role and a day, or why it has none. */
  decisions: { id: string; text: string; role: string; due: string | null; whyNot: string }[];
  /** Decision → how it ended. None: it is still to be carried out. */
  decisionEnds: Record<string, DecisionEnd>;
  /** Decision → what has come of it, in words. */
  decisionNotes: Record<string, string>;
  /**
   * Of a point that came along from an earlier year: that year, and the kind of meeting it was in and its day. Its open
   * decisions are followed up here, and what was not reached is taken up by the first meeting of the kind.
   */
  carried: { year: number; kind: MeetingKind; day: string | null } | null;
  /** Which of several of that kind on that day the meeting was (`meetingNumber`). By itself: `carried` came before it. */
  carriedNumber: MeetingNumber | null;
  /** Actions and barriers that were written down during it (the own parts of their ids). */
  actions: Record<string, true>;
  barriers: Record<string, true>;
  /** The level before and after, where it was set during the point. */
  scored: { from: Score; to: Score } | null;
  /** Seconds that were spent on it, where a timer ran and was stopped. */
  spent: number | null;
  /** When the timer that runs was started, ISO. `null`: none runs. */
  runningSince: string | null;
  removed: boolean;
};
