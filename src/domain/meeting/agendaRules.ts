import type { BarrierLevel } from '../evaluation/Barrier.ts';
import type { MeetingKind } from '../evaluation/Meeting.ts';
import { pointReasons, type PointReason } from '../evaluation/MeetingPoint.ts';

/** What a kind of meeting takes up. */
export type AgendaRule = {
  /** What asks for a point, in the order of the agenda. */
  reasons: readonly PointReason[];
  /** Which gaps: those of the first group of priority, or only those that those who decide must hear of. */
  gaps: 'first' | 'needsDecision';
  /**
   * Which barriers: those that somebody must lift, because nobody has or because no answer came in time, whoever can solve
   * them; or those that still stand and that these levels can do something about.
   */
  barriers: 'toLift' | readonly BarrierLevel[];
  /** What a point takes, in minutes, where nobody has said. */
  minutes: number;
};

/**
 * What each kind of meeting takes up. The ressursteam goes through all of it. SSU and the partnership meeting hear of what
 * got worse, what needs a decision, what is late and what those who sit there can solve.
 */
export const agendaRules: Readonly<Record<MeetingKind, AgendaRule>> = {
  resourceTeam: {
    reasons: pointReasons,
    gaps: 'first',
    barriers: 'toLift',
    minutes: 5,
  },
  ssu: {
    reasons: ['openDecisions', 'notReached', 'gap', 'worse', 'barrier'],
    gaps: 'needsDecision',
    barriers: ['department', 'state'],
    minutes: 3,
  },
  partnership: {
    reasons: ['openDecisions', 'notReached', 'gap', 'worse', 'overdueAction', 'barrier'],
    gaps: 'needsDecision',
    barriers: ['bydel', 'state'],
    minutes: 5,
  },
};

/** The minutes a point takes: as somebody has said, or what is usual in that kind of meeting. */
export function minutesOfPoint(point: { minutes: number | null }, kind: MeetingKind | null): number {
  return point.minutes ?? agendaRules[kind ?? 'resourceTeam'].minutes;
}
