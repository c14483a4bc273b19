import { prefixedId } from './entity.ts';
import { evaluationKey } from '../../evaluation/Evaluation.ts';

/** The ids of barriers: `<evaluation>_hindring_<uuid>`. */
export const barrierId = prefixedId<{ evaluation: string }>('hindring', (id) => evaluationKey(id) !== null);

/** What of the id of a barrier is its own: enough to tell it among the barriers of its evaluation. */
export function barrierPart(id: string): string {
  return id.slice(id.lastIndexOf('_') + 1);
}
