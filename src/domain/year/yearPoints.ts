import type { Recurrence, RecurringPoint } from '../evaluation/RecurringPoint.ts';
import { addMonths, dayIn } from './addMonths.ts';
import type { ProposedPoint } from './YearFile.ts';

/** Something that comes round in the year of an office, as it is: what is proposed, with what the office has said laid over. */
export type YearPoint = {
  /** Which point it is: a proposed one by its name, an office's own by a mark of its own. */
  point: string;
  /** `null`: the office's own. */
  proposed: ProposedPoint | null;
  /** `null`: the office has said nothing of it. */
  row: RecurringPoint | null;
  title: string;
  /** Lowest number first. */
  requirements: readonly number[];
  /** A role; '' where nobody has said. */
  responsible: string;
  recurrence: Recurrence;
  /** Months between. `null`: it comes once. */
  months: number | null;
  /** The first day it is due, `YYYY-MM-DD`. `null`: nobody has said. */
  first: string | null;
  leftOut: RecurringPoint['leftOut'];
};

/** Of which office's year. `begun`: the day its evaluation was begun, `YYYY-MM-DD`. */
export type YearPlace = { officeKind: string; year: number; begun: string };

/**
 * Everything that comes round in the year of an office: what is proposed to its kind, and what it has added. Of a proposed point
 * holds what the office has said, field by field, and what is proposed where it has said nothing; requirements are added
 * to. What is proposed to other kinds comes along when the office has said something of it. A proposed point that is
 * counted from when it was last done is due so many months after the evaluation was begun, where its proposed day was
 * past by then: nobody knows when it was last done.
 * @returns what is proposed in the order of the file, then the office's own by first day and name; those the office does
 * not have too
 */
export function yearPoints(
  proposed: readonly ProposedPoint[],
  rows: Iterable<RecurringPoint>,
  place: YearPlace,
): YearPoint[] {
  const said = new Map([...rows].filter(({ removed }) => !removed).map((row) => [row.point, row]));
  const known = new Set(proposed.map(({ id }) => id));
  const own = [...said.values()].filter(({ point }) => !known.has(point));
  return [
    ...proposed
      .filter(({ id, officeKinds }) => officeKinds.includes(place.officeKind) || said.has(id))
      .map((each) => proposedPoint(each, said.get(each.id) ?? null, place)),
    ...own.map(ownPoint).toSorted(byFirst),
  ];
}

function proposedPoint(proposed: ProposedPoint, row: RecurringPoint | null, place: YearPlace): YearPoint {
  const recurrence = row?.recurrence ?? proposed.recurrence;
  const months = row?.months ?? proposed.months;
  return {
    point: proposed.id,
    proposed,
    row,
    title: row?.title.trim() || proposed.title,
    requirements: inOrder([...proposed.requirements, ...numbersOf(row)]),
    responsible: row?.responsible.trim() || proposed.responsible,
    recurrence,
    months,
    first: row?.first ?? proposedFirst(proposed, recurrence, months, place),
    leftOut: row?.leftOut ?? null,
  };
}

function proposedFirst(
  { first }: ProposedPoint,
  recurrence: Recurrence,
  months: number,
  { year, begun }: YearPlace,
): string {
  const day = dayIn(year, first.month, first.date);
  return recurrence === 'lastDone' && day < begun ? addMonths(begun, months) : day;
}

function ownPoint(row: RecurringPoint): YearPoint {
  return {
    point: row.point,
    proposed: null,
    row,
    title: row.title.trim(),
    requirements: inOrder(numbersOf(row)),
    responsible: row.responsible.trim(),
    recurrence: row.recurrence ?? 'fixed',
    months: row.months,
    first: row.first,
    leftOut: row.leftOut,
  };
}

function numbersOf(row: RecurringPoint | null): number[] {
  return Object.keys(row?.requirements ?? {}).map(Number);
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function byFirst(left: YearPoint, right: YearPoint): number {
  const [a, b] = [left, right].map(({ first, title, point }) => `${first ?? '9999'} ${title} ${point}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
