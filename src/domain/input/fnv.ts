/** Where FNV-1a of 32 bits begins. Another beginning gives other bits. */
export const fnvBeginning = 0x811c9dc5;

/**
 * FNV-1a, 32 bits, over the UTF-16 units of a text: a short mark of what it says. Texts that differ in one letter have
 * marks far apart. It hides nothing and withstands nobody who wants two texts to have the same mark.
 * @param sum where to begin, or the sum of the texts before this one
 * @returns a whole number that may be negative; `>>> 0` makes it one from 0 to 2³² − 1
 */
export function fnv(text: string, sum: number = fnvBeginning): number {
  let value = sum;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
