import type { Shade } from './shades.ts';

/** What a year is drawn and told by. */
export type YearColumn = {
  /** What stands under the axis. */
  name: string;
  /** Stands under the name of a year that is not finished, which is drawn with a broken line; '' for the others. */
  unfinished: string;
  /** One for each of `parts`, from the axis and up. */
  counts: readonly number[];
  /** Stands on top: the sum in words. */
  total: string;
  /** Drawn under the axis. */
  below: number;
  /** On the line. `null`: a gap in it. */
  level: number | null;
  heading: string;
  /** What is told of the year beside the drawing. */
  facts: readonly { name: string; value: string }[];
  /** All of it as it is read aloud. */
  detail: string;
};

/** What a part of every column means. */
export type YearPart = { id: string; name: string; shade: Shade };
