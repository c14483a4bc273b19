import type { CheckpointState, Score } from '../evaluation/Answer.ts';
import type { Checkpoint, Standard } from '../standard/Standard.ts';
import { highestLevel } from './assessedRequirements.ts';

/**
 * The highest level that the checkpoints speak for. A suggestion: the person decides.
 *
 * Nothing said to be unmet: the highest level. Only «bør» unmet, beside a «skal»: one below it. Otherwise the share of
 * checkpoints not said to be unmet, of the highest level, rounded down, and at most one below it. A checkpoint nobody
 * has answered speaks against nothing.
 * @returns a level of the scale, or `null` when no checkpoint has been answered
 */
export function checkpointCeiling(
  standard: Standard,
  checkpoints: readonly Checkpoint[],
  states: Readonly<Record<string, CheckpointState>>,
): number | null {
  const answered = checkpoints.filter((checkpoint) => Object.hasOwn(states, checkpoint.id));
  if (answered.length === 0) return null;
  const highest = highestLevel(standard);
  const unmet = answered.filter((checkpoint) => states[checkpoint.id] === 'notMet');
  if (unmet.length === 0) return highest;
  const demandsMore = checkpoints.some((checkpoint) => checkpoint.obligation === 'skal');
  if (demandsMore && unmet.every((checkpoint) => checkpoint.obligation === 'bor')) return highest - 1;
  const share = (checkpoints.length - unmet.length) / checkpoints.length;
  return Math.min(highest - 1, Math.floor(highest * share));
}

/** Whether a score claims more than the checkpoints speak for. */
export function contradictsCheckpoints(score: Score, ceiling: number | null): boolean {
  return typeof score === 'number' && ceiling !== null && score > ceiling;
}
