export type LinePoint = {
  /** `null`: nothing is known. */
  y: number | null;
  /** The value in words. */
  text: string;
  /** Must not be joined to the point before: the two cannot be compared. */
  breakBefore?: boolean;
  /** Stands where the point would, when there is none to draw: why it is missing. */
  mark?: string;
};

export type PlacedPoint = { index: number; y: number };

/** The points that may be joined by a line, run by run. A missing value, or a break, ends a run. */
export function lineRuns(points: readonly LinePoint[]): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [];
  let run: PlacedPoint[] = [];
  for (const [index, { y, breakBefore }] of points.entries()) {
    if ((y === null || breakBefore) && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (y !== null) run.push({ index, y });
  }
  return run.length > 0 ? [...runs, run] : runs;
}
