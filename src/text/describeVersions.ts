import { pageText } from './pageText.ts';

/** A value people disagree on, with everybody who said it. */
type ConflictValue<Value> = {
  value: Value;
  voices: readonly { author: { name: string; role: string }; at: string }[];
};

/**
 * The sides of a disagreement as a person reads them. The first is said to be the one that holds.
 * @param values the one that holds first
 * @returns for each value its place in the list as `id`, who said it, and what
 */
export function describeVersions<Value>(
  values: readonly ConflictValue<Value>[],
  describe: (value: Value) => string,
): { id: string; title: string; value: string; marks: string[] }[] {
  return values.map(({ value, voices }, index) => ({
    id: String(index),
    title: pageText.merge.said(voices),
    value: describe(value),
    marks: index === 0 ? [pageText.merge.newest] : [],
  }));
}
