import { evaluationKey } from '../../evaluation/Evaluation.ts';
import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_sak_<uuid>`. */
export const meetingPointId = prefixedId<{ evaluation: string }>('sak', (id) => evaluationKey(id) !== null);
