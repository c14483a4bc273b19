import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { pageText } from './pageText.ts';

/** A value people disagree on, with everybody who said it. */
type ConflictValue<Value> = {
  value: Value;
  voices: readonly { author: { name: string; role: string }; at: string }[];
};

/**
 * The sides of a disagreement as a person reads them. The first is said to be the one that holds.
 * @param values the one that holds first
 * @param known when something was said, as far as anybody knows
 * @returns for each value its place in the list as `id`, who said it, and what
 */
export function describeVersions<Value>(
  values: readonly ConflictValue<Value>[],
  describe: (value: Value) => string,
  known: (at: string) => KnownTime | null,
): { id: string; title: string; value: string; marks: string[] }[] {
  return values.map(({ value, voices }, index) => ({
    id: String(index),
    title: pageText.merge.said(voices.map(({ author, at }) => ({ author, at: known(at) }))),
    value: describe(value),
    marks: index === 0 ? [pageText.merge.newest] : [],
  }));
}
