import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

/** The ids of a kind of which an evaluation has one row: `<evaluation>_<mark>`. */
export function soleId(
  mark: string,
): RowId<{ evaluation: string }> & { make: (evaluation: string) => string } {
  const end = `_${mark}`;
  return {
    within: 'evaluation',
    make: (evaluation) => `${evaluation}${end}`,
    read: (id) => {
      const evaluation = id.endsWith(end) ? id.slice(0, -end.length) : '';
      return evaluationKey(evaluation) === null ? null : { evaluation, parts: { evaluation } };
    },
  };
}
