import { fnv } from '../input/fnv.ts';

const letters = 'abcdefghijklmnop';

/**
 * A short mark of what something was filled in from: the same for the same, another when it has changed. In letters: a
 * number of eight digits would be taken for a telephone.
 */
export function sourceMark(source: unknown): string {
  const sum = fnv(JSON.stringify(source)) >>> 0;
  return Array.from({ length: 8 }, (_, place) => letters.charAt((sum >>> (place * 4)) & 15)).join('');
}
