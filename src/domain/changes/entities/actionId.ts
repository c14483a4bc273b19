import { prefixedId } from './entity.ts';
import { evaluationKey } from '../../evaluation/Evaluation.ts';

/** The ids of actions: `<evaluation>_tiltak_<uuid>`. */
export const actionId = prefixedId<{ evaluation: string }>('tiltak', (id) => evaluationKey(id) !== null);
