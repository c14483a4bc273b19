import { evaluationKey } from '../../evaluation/Evaluation.ts';
import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_signatur_<uuid>`. */
export const signatureId = prefixedId<{ evaluation: string }>('signatur', (id) => evaluationKey(id) !== null);
