import { gapYears } from './nb/gapYears.ts';

/** How the gaps of a year are drawn, wherever they are: in which order, under which names, and in which shades. */

const { columns } = gapYears;

/** From the axis and up. */
export const gapParts = [
  { id: 'carriedOver', name: columns.carriedOver, shade: 1 },
  { id: 'fresh', name: columns.fresh, shade: 0.5 },
  { id: 'unknownBefore', name: columns.unknownBefore, shade: 'unknown' },
] as const;

/** Under the axis. */
export const closedPart = { id: 'closed', name: columns.closed, shade: 0.25 } as const;

type Year = Record<(typeof gapParts)[number]['id'], number>;

/** The counts of a year, in the order of the parts. */
export function gapCounts(year: Year): number[] {
  return gapParts.map(({ id }) => year[id]);
}
