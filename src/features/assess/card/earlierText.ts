import { longestText } from '#src/domain/changes/Change.ts';

/** Whether a text from an earlier year stands in the field already, so that it need not be offered again. */
export function holdsText(current: string, earlier: string): boolean {
  return current.includes(earlier.trim());
}

/** A text from an earlier year put into a field. What stands there is kept, and comes first. */
export function withEarlierText(current: string, earlier: string): string {
  if (holdsText(current, earlier)) return current;
  const joined = current.trim() === '' ? earlier.trim() : `${current.trimEnd()}\n\n${earlier.trim()}`;
  // Never half a letter at the end.
  return joined.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');
}
