/**
 * Where to go next among the requirements that are shown: the first unanswered after the one in hand, or from the top
 * when there is none after it.
 * @param shown numbers in the order they stand on the page
 * @param from the one in hand; `null`, or one that is not shown, starts from the top
 * @returns `null` when all that is shown is answered, but for the one in hand
 */
export function nextUnanswered(
  shown: readonly number[],
  from: number | null,
  isUnanswered: (number: number) => boolean,
): number | null {
  const position = from === null ? -1 : shown.indexOf(from);
  const round = [...shown.slice(position + 1), ...shown.slice(0, position + 1)];
  return round.find((number) => number !== from && isUnanswered(number)) ?? null;
}

/** The card before or after the one in hand. Stays at the ends; from nowhere it begins at the first. */
export function neighbour(shown: readonly number[], from: number | null, step: 1 | -1): number | null {
  const position = from === null ? -1 : shown.indexOf(from);
  if (position === -1) return shown[0] ?? null;
  return shown[Math.min(shown.length - 1, Math.max(0, position + step))] ?? null;
}
