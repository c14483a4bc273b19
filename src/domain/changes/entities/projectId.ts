import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

type Parts = { evaluation: string };

// Two parts: `<evaluation>_prosjekt` alone could be the value of an indicator of that name.
const mark = '_om_prosjektet';

/** The id of the facts of the project: `<evaluation>_om_prosjektet`, one for each evaluation. */
export const projectId: RowId<Parts> & { make: (evaluation: string) => string } = {
  within: 'evaluation',
  make: (evaluation) => `${evaluation}${mark}`,
  read: (id) => {
    const evaluation = id.endsWith(mark) ? id.slice(0, -mark.length) : '';
    return evaluationKey(evaluation) === null ? null : { evaluation, parts: { evaluation } };
  },
};
