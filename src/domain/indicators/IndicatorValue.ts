import type { RowFrame } from '../evaluation/RowFrame.ts';

/** The largest number of people a figure may tell of: more than live in the country's largest city. */
export const largestCount = 1_000_000;

/** A figure to compare with, and where it is from. */
export type ComparisonFigure = { percent: number; source: string };

/** What the city wants of every office this year, and where it is decided. */
export type CityGoal = { percent: number; source: string };

/** What the city holds the offices against: a figure, where it is from, and the year it is of. */
export type CityComparison = { percent: number; source: string; year: number };

/** What an office reports on one of the standard's indicators in one year: the projection of the changes about it. */
export type IndicatorValue = RowFrame & {
  evaluation: string;
  /** Id of the indicator in the standard. */
  indicator: string;
  /** People. `null`: nothing said. */
  numerator: number | null;
  denominator: number | null;
  /** The office's own goal, in percent 0–100. */
  goal: number | null;
  comparison: ComparisonFigure | null;
  /** What has come from the city. It stands beside what the office has set itself, and never in its place. */
  cityGoal: CityGoal | null;
  cityComparison: CityComparison | null;
  comment: string;
};
