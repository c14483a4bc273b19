import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { indicatorRows } from '#src/state/editing/indicators.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';

type Props = {
  evaluation: string;
  indicators: readonly Indicator[];
  say: (message: ToastMessage) => void;
};

/** Back and forward again in what is reported. Says on which indicator. */
export function HistoryButtons({ evaluation, indicators, say }: Props) {
  const describe = ({ row, after }: RowStep) => {
    const [field = ''] = Object.keys(after);
    const indicator = entities.indicatorValue.id.read(row)?.parts.indicator ?? row;
    const name = indicators.find(({ id }) => id === indicator)?.name ?? indicator;
    return pageText.rowHistory.on(pageText.rows.field('indicatorValue', field).definite, name);
  };
  return <RowHistory evaluation={evaluation} rows={indicatorRows} describe={describe} say={say} />;
}
