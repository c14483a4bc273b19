import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

/**
 * The ids of a kind of which an evaluation has one row for each name: `<evaluation>_<mark>_<name>`. Two who tell of the same
 * name meet in one row.
 * @param part what the name is called in the row
 */
export function namedId<Part extends string>(
  mark: string,
  part: Part,
): RowId<{ evaluation: string } & Record<Part, string>> & {
  make: (evaluation: string, name: string) => string;
} {
  const pattern = new RegExp(`^(.+)_${mark}_([a-z0-9]+(?:-[a-z0-9]+)*)$`);
  return {
    within: 'evaluation',
    make: (evaluation, name) => `${evaluation}_${mark}_${name}`,
    read: (id) => {
      const [, evaluation = '', name = ''] = pattern.exec(id) ?? [];
      return name !== '' && name.length <= 100 && evaluationKey(evaluation) !== null
        ? { evaluation, parts: { evaluation, [part]: name } as { evaluation: string } & Record<Part, string> }
        : null;
    },
  };
}
