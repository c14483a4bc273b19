import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

type Parts = { evaluation: string; point: string };

const pattern = /^(.+)_fast_([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The ids of points of the year: `<evaluation>_fast_<point>`. Two who tell of the same proposed point meet in one row. */
export const recurringPointId: RowId<Parts> & { make: (evaluation: string, point: string) => string } = {
  within: 'evaluation',
  make: (evaluation, point) => `${evaluation}_fast_${point}`,
  read: (id) => {
    const [, evaluation, point] = pattern.exec(id) ?? [];
    return evaluation !== undefined &&
      point !== undefined &&
      point.length <= 100 &&
      evaluationKey(evaluation) !== null
      ? { evaluation, parts: { evaluation, point } }
      : null;
  },
};
