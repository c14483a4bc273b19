/** What is left of a requirement: `answer` it, or `justify` its answer. `null`: nothing that stops anybody. */
export type Left = 'answer' | 'justify' | null;

/**
 * Where to go next among the requirements that are shown: the first unanswered after the one in hand, or from the top
 * when there is none after it. When all are answered, the next after it that lacks a justification: whoever comes to the
 * end has been through them.
 * @param shown numbers in the order they stand on the page
 * @param from the one in hand; `null`, or one that is not shown, starts from the top
 * @returns `null` when there is no more to do, but for the one in hand
 */
export function nextToDo(
  shown: readonly number[],
  from: number | null,
  left: (number: number) => Left,
): number | null {
  const position = from === null ? -1 : shown.indexOf(from);
  const after = shown.slice(position + 1);
  const unanswered = [...after, ...shown.slice(0, position + 1)].find(
    (number) => number !== from && left(number) === 'answer',
  );
  return unanswered ?? after.find((number) => left(number) === 'justify') ?? null;
}

/** The card before or after the one in hand. Stays at the ends; from nowhere it begins at the first. */
export function neighbour(shown: readonly number[], from: number | null, step: 1 | -1): number | null {
  const position = from === null ? -1 : shown.indexOf(from);
  if (position === -1) return shown[0] ?? null;
  return shown[Math.min(shown.length - 1, Math.max(0, position + step))] ?? null;
}

/** Where to go from a card that leaves the list: to the one after it, or the one before when it is the last. */
export function besideIn(shown: readonly number[], number: number): number | null {
  const position = shown.indexOf(number);
  return shown[position + 1] ?? shown[position - 1] ?? null;
}
