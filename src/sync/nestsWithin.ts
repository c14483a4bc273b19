/** No change of any app nests deeper. */
export const deepestValue = 64;

/** Whether a value that JSON can say holds no more than so many lists and objects in each other. */
export function nestsWithin(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => nestsWithin(inner, left - 1));
}
