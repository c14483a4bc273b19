import type { YearPoint } from '#src/domain/trends/fulfilmentOverYears.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { percent } from '#src/text/format.ts';
import type { LinePoint } from '#src/ui/charts/lineRuns.ts';

export type Measure = 'fulfilment' | 'coverage';

/** The scale of every drawing of shares: the same, so that they can be held against each other. */
export const shareTicks = [0, 0.5, 1].map((at) => ({ at, label: percent(at) }));

/**
 * A measure as points to draw. The line is broken where the edition of the standard changes: the requirements behind
 * the two sides are not the same.
 */
export function linePoints(
  points: readonly YearPoint[],
  years: readonly OfficeYear[],
  measure: Measure,
): LinePoint[] {
  return points.map(({ fulfilment }, index) => {
    const y = (measure === 'fulfilment' ? fulfilment?.share : fulfilment?.coverage) ?? null;
    const before = years[index - 1];
    const breakBefore = before !== undefined && before.standard.edition !== years[index]?.standard.edition;
    return { y, text: percent(y), breakBefore, ...(y === null ? { mark: percent(null) } : {}) };
  });
}
