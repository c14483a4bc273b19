import type { Score } from '#src/domain/evaluation/Answer.ts';

/** The part of a keyboard event that decides. */
export type KeyPress = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** The key is held down and repeats itself. */
  repeat: boolean;
};

/**
 * What a single key scores, the same wherever requirements are scored: a digit the level, `i` «ikke relevant», `v` «vet ikke».
 * @param highest the highest level of the scale
 * @returns `null`: it scores nothing
 */
export function scoreOfKey(key: string, highest: number): Exclude<Score, null> | null {
  if (/^\d$/.test(key)) return Number(key) <= highest ? Number(key) : null;
  const letter = key.toLowerCase();
  if (letter === 'i') return 'notRelevant';
  return letter === 'v' ? 'unknown' : null;
}
