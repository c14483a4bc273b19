import { evaluationKey } from '../../evaluation/Evaluation.ts';
import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_undersokelse_<uuid>`. */
export const surveyRoundId = prefixedId<{ evaluation: string }>(
  'undersokelse',
  (id) => evaluationKey(id) !== null,
);
