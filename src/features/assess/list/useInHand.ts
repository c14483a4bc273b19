import { useState } from 'react';
import { activeRequirement } from '#src/state/editing/activeRequirement.ts';
import { assessedNow } from '#src/state/editing/answers.ts';

/**
 * The requirement that is drawn when they come one at a time. `null` when none is shown, or all are drawn.
 * @param shown numbers in the order of the standard
 * @param oneAtATime whether they do
 */
export function useInHand(
  shown: readonly number[],
  oneAtATime: boolean,
): { inHand: number | null; take: (number: number) => void } {
  const [taken, take] = useState<number | null>(null);
  // Found once, and kept: a card that is answered must not give way under the hands of whoever answers it.
  const inHand = !oneAtATime
    ? null
    : taken !== null && shown.includes(taken)
      ? taken
      : beginning(shown, activeRequirement());
  if (inHand !== taken) take(inHand);
  return { inHand, take };
}

/** Where to begin: at the active one, or the first that is not answered, or the first. */
function beginning(shown: readonly number[], active: number | null): number | null {
  if (active !== null && shown.includes(active)) return active;
  const answered = new Set(
    assessedNow()
      .filter(({ score }) => score !== null)
      .map(({ requirement }) => requirement.number),
  );
  return shown.find((number) => !answered.has(number)) ?? shown[0] ?? null;
}
