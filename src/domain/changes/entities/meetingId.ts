import { evaluationKey } from '../../evaluation/Evaluation.ts';
import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_mote_<uuid>`. */
export const meetingId = prefixedId<{ evaluation: string }>('mote', (id) => evaluationKey(id) !== null);
