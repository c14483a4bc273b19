import { RowHistory } from '#src/parts/RowHistory.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';

type Props = {
  open: Pick<OpenEvaluation, 'evaluation' | 'actions'>;
  say: (message: ToastMessage) => void;
};

/** Back and forward again in what is planned. Says in which action. */
export function ActionHistory({ open: { evaluation, actions }, say }: Props) {
  const describe = ({ row, before, after }: RowStep) => {
    const title = actions[row]?.title.trim() || pageText.actions.unnamed;
    if (before['removed'] === true) return pageText.actions.begun(title);
    const [field = ''] = Object.keys(after);
    return pageText.rowHistory.on(text.rows.field('action', field).definite, title);
  };
  return <RowHistory evaluation={evaluation.id} rows={actionRows} describe={describe} say={say} />;
}
