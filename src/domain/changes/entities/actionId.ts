import { prefixedId } from './entity.ts';
import { evaluationKey } from '../../evaluation/Evaluation.ts';

/** The ids of actions: `<evaluation>_tiltak_<uuid>`. */
export const actionId = prefixedId<{ evaluation: string }>('tiltak', (id) => evaluationKey(id) !== null);

/** What of the id of an action is its own: enough to tell it among the actions of its evaluation. */
export function actionPart(id: string): string {
  return id.slice(id.lastIndexOf('_') + 1);
}
