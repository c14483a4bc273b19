import { uuidTime } from '../changes/uuidv7.ts';
import type { Heads } from '../evaluation/RowFrame.ts';
import type { Answer } from '../evaluation/Answer.ts';
import type { Action } from '../evaluation/Action.ts';

/**
 * Whether the office has said how a requirement stands after an action was marked as done: by setting a score, or by
 * saying that last year's still holds. What the action was expected to bring is then answered, whatever the answer is.
 * The times are those at which the newest changes were made, in the ids that the rows carry (`heads`): a row that carries
 * none has been answered before. An answer that has been taken back is none.
 */
export function answeredSince(
  { heads: done }: Pick<Action, 'heads'>,
  { score, heads }: Pick<Answer, 'score' | 'heads'>,
): boolean {
  if (score === null) return false;
  return Math.max(timeOf(heads, 'score'), timeOf(heads, 'unchangedSince')) > timeOf(done, 'status');
}

/** When a field was last set, in milliseconds since 1970; 0 where the row does not tell. */
function timeOf(heads: Heads, field: string): number {
  return Math.max(0, ...(heads[field] ?? []).map(uuidTime));
}
