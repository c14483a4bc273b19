import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowId } from './entity.ts';

type Parts = { evaluation: string; form: string; field: string };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const pattern = new RegExp(`^(.+)_skjema_(${slug})_(${slug})$`);

/** The ids of what is said in a form: `<evaluation>_skjema_<form>_<field>`. Two who write in the same field meet in one row. */
export const formTextId: RowId<Parts> & {
  make: (evaluation: string, form: string, field: string) => string;
} = {
  within: 'evaluation',
  make: (evaluation, form, field) => `${evaluation}_skjema_${form}_${field}`,
  read: (id) => {
    const [, evaluation = '', form = '', field = ''] = pattern.exec(id) ?? [];
    return form !== '' && form.length <= 50 && field.length <= 50 && evaluationKey(evaluation) !== null
      ? { evaluation, parts: { evaluation, form, field } }
      : null;
  },
};
