import { fnv, fnvBeginning } from '#src/domain/input/fnv.ts';

/**
 * A short mark of a text (two rounds of FNV-1a, 64 bits in all): tells whether a cell still holds what it held. The text
 * itself is not kept twice, so that whoever takes something out of a cell has taken it out of the file.
 */
export function checksum(text: string): string {
  return [fnvBeginning, 0x050c5d1f]
    .map((start) => (fnv(text, start) >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
