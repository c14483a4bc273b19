import type { CheckpointState, Score } from '../evaluation/Answer.ts';
import type { Checkpoint, Standard } from '../standard/Standard.ts';
import { highestLevel } from './assessedRequirements.ts';

/**
 * The highest level that the checkpoints speak for. A suggestion: the person decides.
 *
 * Nothing said to be unmet: the highest level. Only «bør» unmet, beside a «skal»: one below it. Otherwise the share of
 * checkpoints not said to be unmet, of the highest level, rounded down: at most one below it. A checkpoint nobody
 * has answered speaks against nothing. One about what others do is left out: whoever assesses is not measured by it.
 * @returns a level of the scale, or `null` when no checkpoint has been answered
 */
export function checkpointCeiling(
  standard: Standard,
  checkpoints: readonly Checkpoint[],
  states: Readonly<Record<string, CheckpointState>>,
): number | null {
  const own = checkpoints.filter(isOwn);
  const answered = own.filter((checkpoint) => Object.hasOwn(states, checkpoint.id));
  if (answered.length === 0) return null;
  const highest = highestLevel(standard);
  const unmet = answered.filter((checkpoint) => states[checkpoint.id] === 'notMet');
  if (unmet.length === 0) return highest;
  const demandsMore = own.some((checkpoint) => checkpoint.obligation === 'skal');
  if (demandsMore && unmet.every((checkpoint) => checkpoint.obligation === 'bor')) return highest - 1;
  const share = (own.length - unmet.length) / own.length;
  return Math.floor(highest * share);
}

/** Whether it is the office itself that it speaks of. */
function isOwn({ ofOthers }: Checkpoint): boolean {
  return ofOthers !== true;
}

/** Whether a score claims more than the checkpoints speak for. */
export function contradictsCheckpoints(score: Score, ceiling: number | null): boolean {
  return typeof score === 'number' && ceiling !== null && score > ceiling;
}

/**
 * Whether a requirement's checkpoints are worth asking for. A lone one is the requirement once more, in plainer words: the
 * level says it already.
 */
export function asksCheckpoints(checkpoints: readonly Checkpoint[]): boolean {
  return checkpoints.length > 1;
}

/**
 * The level that the checkpoints suggest: the highest they speak for, once every one that a level hangs on is answered.
 * @returns `null` while one is unanswered, or when they are not asked for
 */
export function suggestedLevel(
  standard: Standard,
  checkpoints: readonly Checkpoint[],
  states: Readonly<Record<string, CheckpointState>>,
): number | null {
  if (!asksCheckpoints(checkpoints)) return null;
  const all = checkpoints.filter(isOwn).every((checkpoint) => Object.hasOwn(states, checkpoint.id));
  return all ? checkpointCeiling(standard, checkpoints, states) : null;
}
