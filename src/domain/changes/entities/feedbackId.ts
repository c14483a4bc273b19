import { answerKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

type Parts = { evaluation: string; requirement: number };

const mark = '_om-krav';

/**
 * The ids of feedback follow from what it is about, as those of answers do: `<evaluation>_om-krav_<requirement>`. Two who
 * say something of the same requirement meet in the same row.
 */
export const feedbackId: RowId<Parts> & { make: (evaluation: string, requirement: number) => string } = {
  within: 'evaluation',
  make: (evaluation, requirement) => `${evaluation}${mark}_${requirement}`,
  read: (id) => {
    const parts = answerKey(id.replace(`${mark}_`, '_'));
    return parts && feedbackId.make(parts.evaluation, parts.requirement) === id
      ? { evaluation: parts.evaluation, parts }
      : null;
  },
};
