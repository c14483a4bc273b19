/** How values lie: five numbers, in the unit of the values. */
export type Spread = {
  lowest: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  highest: number;
};

/** It takes so many values before a median and quartiles say more than the values themselves. */
export const fewestForQuartiles = 4;

/**
 * Lowest, quartiles and highest. Quartiles are interpolated linearly between the two nearest values (Hyndman and Fan's
 * type 7, the one that spreadsheets use), so that Excel's KVARTIL gives the same.
 * @returns `null` when there are no values
 */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    lowest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
