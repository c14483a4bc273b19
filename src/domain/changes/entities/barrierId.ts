import { prefixedId } from './entity.ts';
import { evaluationKey } from '../../evaluation/Evaluation.ts';

/** The ids of barriers: `<evaluation>_hindring_<uuid>`. */
export const barrierId = prefixedId<{ evaluation: string }>('hindring', (id) => evaluationKey(id) !== null);
