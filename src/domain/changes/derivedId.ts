import { fnv, fnvBeginning } from '../input/fnv.ts';
import { uuidTime, uuidv7 } from './uuidv7.ts';

/** Three beginnings of FNV-1a give 96 bits, of which a UUIDv7 has room for 80. */
const beginnings = [fnvBeginning, 0x050c5d1f, 0x9e3779b9] as const;

/**
 * An id that follows from another: the same each time, another for every salt, and at the same place in time. For
 * copies that must not meet the original, but must meet an earlier copy.
 * @param id a UUIDv7
 */
export function derivedId(id: string, salt: string): string {
  const text = `${salt} ${id}`;
  const bytes = new Uint8Array(12);
  const view = new DataView(bytes.buffer);
  for (const [index, beginning] of beginnings.entries()) view.setUint32(index * 4, checksum(text, beginning));
  return uuidv7(uuidTime(id), bytes.slice(0, 10));
}

function checksum(text: string, beginning: number): number {
  let sum = fnv(text, beginning);
  // FNV leaves its highest bits to the last letters: this spreads them.
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
