import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';

type Props = {
  open: Pick<OpenEvaluation, 'evaluation' | 'barriers'>;
  say: (message: ToastMessage) => void;
};

/** Back and forward again in what stands in the way. Says in which barrier. */
export function BarrierHistory({ open: { evaluation, barriers }, say }: Props) {
  const describe = ({ row, before, after, along = [] }: RowStep) => {
    if (before['removed'] === true && along.length > 0) return pageText.barriers.begunAll(along.length + 1);
    const found = barriers[row];
    const title = (found && barrierName(found)) || pageText.barriers.unnamed;
    if (before['removed'] === true) return pageText.barriers.begun(title);
    const [field = ''] = Object.keys(after);
    return pageText.rowHistory.on(pageText.rows.field('barrier', field).definite, title);
  };
  return <RowHistory evaluation={evaluation.id} rows={barrierRows} describe={describe} say={say} />;
}
