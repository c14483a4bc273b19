import { RowHistory } from '#src/parts/RowHistory.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';

type Props = {
  open: Pick<OpenEvaluation, 'evaluation' | 'actions'>;
  say: (message: ToastMessage) => void;
};

/** Back and forward again in what is planned. Says in which action. */
export function ActionHistory({ open: { evaluation, actions }, say }: Props) {
  const describe = ({ row, before, after, along = [] }: RowStep) => {
    const words = pageText.actions;
    const [field = ''] = Object.keys(after);
    const { definite } = pageText.rows.field('action', field);
    if (along.length > 0) {
      const count = along.length + 1;
      return before['removed'] === true ? words.begunAll(count) : words.editedAll(definite, count);
    }
    const title = actions[row]?.title.trim() || words.unnamed;
    if (before['removed'] === true) return words.begun(title);
    return pageText.rowHistory.on(definite, title);
  };
  return <RowHistory evaluation={evaluation.id} rows={actionRows} describe={describe} say={say} />;
}
