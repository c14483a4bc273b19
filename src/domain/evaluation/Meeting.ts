import type { RowFrame } from './RowFrame.ts';

/** Whose meeting it is: the ressursteam's, SSU's or the partnership's. The view is the same, the agenda another. */
export const meetingKinds = ['resourceTeam', 'ssu', 'partnership'] as const;

export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting about an evaluation: the projection of the changes about it. Its points are rows of their own. */
export type Meeting = RowFrame & {
  evaluation: string;
  /** `null` only where a value could not be read. */
  kind: MeetingKind | null;
  /** The day it is planned for, `YYYY-MM-DD`. */
  day: string | null;
  place: string;
  /** How many minutes there are. `null`: nobody has said. */
  minutes: number | null;
  /** Who takes part, by role: an empty mark until it is known whether they came. */
  participants: { id: string; role: string; came: boolean | null }[];
  /** The days on which it was held, by themselves: a meeting that goes on another day has several. */
  heldOn: Record<string, true>;
  /** The point that is spoken of now (`ownPart`). `null`: it has not begun. */
  at: string | null;
  note: string;
  /** When the next meeting is. */
  nextDay: string | null;
  /** When it was closed. `null`: it is ahead, or goes on. */
  closedAt: string | null;
  removed: boolean;
};
