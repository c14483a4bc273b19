import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { saysSomething } from './pointState.ts';

export type Decision = MeetingPoint['decisions'][number];

/** What a decision lacks before a meeting can be closed: what is decided, who does it, and by which day. */
export type DecisionLack = 'text' | 'role' | 'due';

/**
 * What a decision lacks, in the order it is filled in. A role and a day may be missing where it says why not; what is decided
 * never. One that nothing is written in is only begun, and lacks nothing.
 */
export function decisionLacks(decision: Decision): DecisionLack[] {
  if (!saysSomething(decision)) return [];
  const { text, role, due, whyNot } = decision;
  const explained = whyNot.trim() !== '';
  return [
    ...(text.trim() === '' ? (['text'] as const) : []),
    ...(role.trim() === '' && !explained ? (['role'] as const) : []),
    ...(due === null && !explained ? (['due'] as const) : []),
  ];
}

/** Whether the deadline of a decision had passed before the day of its meeting: as good as always a slip of the year or the month. */
export function isDueBefore({ due }: Pick<Decision, 'due'>, day: string | null): boolean {
  return due !== null && day !== null && due < day;
}

/** A decision that keeps a meeting open, and what it lacks. */
export type OpenDecision = { point: MeetingPoint; decision: Decision; lacks: DecisionLack[] };

/**
 * The decisions that keep a meeting open, in the order of the agenda: a meeting closes only when there is none.
 * @param points those of the meeting, in order
 */
export function openDecisions(points: readonly MeetingPoint[]): OpenDecision[] {
  return points
    .filter(({ removed }) => !removed)
    .flatMap((point) =>
      point.decisions
        .map((decision) => ({ point, decision, lacks: decisionLacks(decision) }))
        .filter(({ lacks }) => lacks.length > 0),
    );
}
