/**
 * A short mark of a text (two rounds of FNV-1a, 64 bits in all): tells whether a cell still holds what it held. The text
 * itself is not kept twice, so that whoever takes something out of a cell has taken it out of the file.
 */
export function checksum(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
