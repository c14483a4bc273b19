import { recurringPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { pointTitle } from './pointTitle.ts';

type Props = { open: OpenEvaluation; say: (message: ToastMessage) => void };

/** Back and forward again in what is said of the points of the year. Says of which. */
export function PointHistory({ open, say }: Props) {
  const words = pageText.year.steps;
  const describe = ({ row, before, after, along = [] }: RowStep) => {
    if (before['removed'] === true && along.length > 0) return words.begunAll(along.length + 1);
    const title = pointTitle(open, row);
    const [field = ''] = Object.keys(after).filter((each) => each !== 'removed' && after[each] !== null);
    if (before['removed'] === true && Object.hasOwn(after, 'first')) return words.begun(title);
    return pageText.rowHistory.on(pageText.rows.field('recurringPoint', field).definite, title);
  };
  return (
    <RowHistory evaluation={open.evaluation.id} rows={recurringPointRows} describe={describe} say={say} />
  );
}
