import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { YearPoint } from '#src/domain/trends/fulfilmentOverYears.ts';

/** Why there is no level to show over the years. */
export type NothingScored =
  | { kind: 'nothingAssessed' }
  /** Requirements have been looked at and set aside: somebody has worked, and there is still no level. */
  | { kind: 'setAside'; year: number; notRelevant: number; applicable: number; remaining: number };

/**
 * What to say of years in which no requirement has a level: the newest of them where something was set aside as
 * «ikke relevant», or else that nothing is assessed.
 * @returns `null` when some requirement has a level
 */
export function nothingScored(points: readonly YearPoint[]): NothingScored | null {
  if (points.some(({ fulfilment }) => fulfilment !== null && fulfilment.scored > 0)) return null;
  const found = points.findLast(({ fulfilment }) => fulfilment !== null && fulfilment.notRelevant > 0);
  if (!found?.fulfilment) return { kind: 'nothingAssessed' };
  const { notRelevant, applicable, remaining } = found.fulfilment;
  return { kind: 'setAside', year: found.year, notRelevant, applicable, remaining };
}

/** A year with at least one level. */
export type ScoredYear = { year: number; fulfilment: Fulfilment };

/** The one year that has levels. `null`: none has, or several have, and there is something to hold side by side. */
export function onlyScoredYear(points: readonly YearPoint[]): ScoredYear | null {
  const scored = points.flatMap(({ year, fulfilment }) =>
    fulfilment !== null && fulfilment.scored > 0 ? [{ year, fulfilment }] : [],
  );
  const [only, another] = scored;
  return only !== undefined && another === undefined ? only : null;
}
