import { fulfilment } from '../scoring/fulfilment.ts';
import { fulfilmentOverYears, oldestFirst, type YearPoint } from './fulfilmentOverYears.ts';
import type { HistoryRow } from './historyMatrix.ts';
import type { OfficeYear } from './OfficeYear.ts';

export type SteadyFulfilment = {
  /** How many requirements have a level in every year that has any: all that the points rest on. */
  count: number;
  /**
   * Never of a new edition: what they are about is the same. `fulfilment` is `null` in every year when there is no such requirement; its `share` is, in a year without a level.
   */
  points: YearPoint[];
};

/**
 * The requirements that have a level in every year that has any level at all. A year that nobody has begun on has no
 * say: the years before it are still to be held against each other.
 */
export function steadyRows(rows: readonly HistoryRow[]): HistoryRow[] {
  const scored = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ state, year }) => (typeof state === 'number' ? [year] : [])),
    ),
  );
  if (scored.size === 0) return [];
  return rows.filter(({ cells }) =>
    cells.every(({ state, year }) => typeof state === 'number' || !scored.has(year)),
  );
}

/**
 * Fulfilment in all, year by year, on exactly the same requirements, followed across editions: what has changed when
 * nothing but the levels has. Oldest first.
 */
export function steadyFulfilment(
  years: readonly OfficeYear[],
  rows: readonly HistoryRow[],
): SteadyFulfilment {
  const steady = steadyRows(rows);
  const ordered = oldestFirst(years);
  return {
    count: steady.length,
    points: fulfilmentOverYears(ordered).map((point, index) => {
      const standard = ordered[index]?.standard;
      const items = steady.flatMap(({ cells }) => cells[index]?.item ?? []);
      const isEmpty = standard === undefined || steady.length === 0;
      return { ...point, newEdition: false, fulfilment: isEmpty ? null : fulfilment(standard, items) };
    }),
  };
}
