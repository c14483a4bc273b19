import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

type Parts = { evaluation: string };

const mark = '_evaluering_ressursteamet';

/** The id of the ressursteam's look at itself: `<evaluation>_evaluering_ressursteamet`, one for each evaluation. */
export const teamReviewId: RowId<Parts> & { make: (evaluation: string) => string } = {
  within: 'evaluation',
  make: (evaluation) => `${evaluation}${mark}`,
  read: (id) => {
    const evaluation = id.endsWith(mark) ? id.slice(0, -mark.length) : '';
    return evaluationKey(evaluation) === null ? null : { evaluation, parts: { evaluation } };
  },
};
