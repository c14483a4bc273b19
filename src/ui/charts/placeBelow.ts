/**
 * Lays items out one below the other.
 * @param start where the first begins
 * @returns each with where it begins and how high it is, and where the last one ends
 */
export function placeBelow<Item extends { height: number }>(
  start: number,
  items: readonly Item[],
): { placed: (Item & { y: number })[]; end: number } {
  const placed: (Item & { y: number })[] = [];
  let y = start;
  for (const item of items) {
    placed.push({ ...item, y });
    y += item.height;
  }
  return { placed, end: y };
}
