import { calendarDay, decimal, listed } from '../format.ts';
import { participation } from './participation.ts';
import { teamReview } from './teamReview.ts';
import { year } from './year.ts';

type Theme = keyof typeof participation.theme;

/** Parts of a value that are given, as sentences on one line. */
function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part, index, all) => (index < all.length - 1 && !/[.!?]$/.test(part) ? `${part}.` : part))
    .join(' ');
}

function span(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `fra ${calendarDay(from)} til ${calendarDay(to)}`;
  if (from !== null) return `fra ${calendarDay(from)}`;
  return to === null ? '' : `til ${calendarDay(to)}`;
}

/** How values of several parts are told where they stand alone: in a history, or beside another of the same field. */
export const rowValues = {
  /** One time that a point of the year came round. */
  occurrence: (of: {
    state: 'held' | 'missed';
    day: string | null;
    reason: string;
    evidence: string;
  }): string => {
    const { heldOn, missed, evidenceOf } = year.point;
    const said = of.state === 'held' ? [heldOn(of.day), of.reason] : [missed(of.reason)];
    return sentences([...said, of.evidence.trim() === '' ? '' : evidenceOf(of.evidence.trim())]);
  },
  recurrence: (from: keyof typeof year.edit.recurrences): string => year.edit.recurrences[from],
  leftOut: (reason: string): string => year.point.leftOut(reason),
  council: (of: keyof typeof participation.council): string => participation.council[of],
  grade: (of: keyof typeof teamReview.grade): string => teamReview.grade[of],
  measure: (value: number, outOf: number | null): string => participation.measure(value, outOf),
  /** The figure of a part of an office. */
  part: (of: { name: string; answered: number; theme: Theme; value: number }): string =>
    `${of.name}, ${participation.theme[of.theme]}: ${decimal(of.value)} (${decimal(of.answered)} svar)`,
  /** Who leads or owns a project, and when. */
  person: (name: string, from: string | null, to: string | null): string =>
    [name.trim(), span(from, to)].filter(Boolean).join(', '),
  /** A post of a budget. */
  post: (of: { name: string; phase: string; budget: number | null; spent: number | null }): string => {
    const sums = [
      ...(of.budget === null ? [] : [`budsjett ${decimal(of.budget)}`]),
      ...(of.spent === null ? [] : [`regnskap ${decimal(of.spent)}`]),
    ];
    const what = [of.name.trim(), of.phase.trim()].filter(Boolean).join(', ');
    return [what, listed(sums)].filter(Boolean).join(': ');
  },
};
