import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

type Parts = { evaluation: string; scope: string };

const pattern = /^(.+)_del_([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * The ids of parts that are gone through by themselves: `<evaluation>_del_<scope>`. Two who choose the same part meet in the
 * same row, and two who choose different parts have nothing to disagree about.
 */
export const sharedScopeId: RowId<Parts> & { make: (evaluation: string, scope: string) => string } = {
  within: 'evaluation',
  make: (evaluation, scope) => `${evaluation}_del_${scope}`,
  read: (id) => {
    const [, evaluation = '', scope = ''] = pattern.exec(id) ?? [];
    return scope !== '' && scope.length <= 100 && evaluationKey(evaluation) !== null
      ? { evaluation, parts: { evaluation, scope } }
      : null;
  },
};
