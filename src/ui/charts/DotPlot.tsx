import { RowChart, RowLine, type ChartRow, type RowRoom } from './RowChart.tsx';
import styles from './drawing.module.css';

export type DotPlotRow = ChartRow & {
  /** 0–`max`. `null`: there is nothing to show, which is not 0. */
  value: number | null;
  valueText: string;
};

type Props = {
  /** Name of the drawing for those who do not see it. */
  label: string;
  rows: readonly DotPlotRow[];
  max?: number;
  ticks: readonly { at: number; label: string }[];
  words: { value: string };
};

const room: RowRoom = {
  around: 14,
  over: 5,
  under: 9,
  values: { wide: 80, narrow: 58 },
  inset: 12,
  foot: 4,
};

/** One value a row, as a dot on a common scale. */
export function DotPlot({ label, rows, max = 1, ticks, words }: Props) {
  return (
    <RowChart
      label={label}
      rows={rows}
      max={max}
      ticks={ticks}
      legend={[{ id: 'value', name: words.value, sign: <circle r={6} className={styles.value} /> }]}
      room={room}
      marksHeight={() => 26}
      marks={({ value }, place) => (
        <>
          <RowLine {...place} isEmpty={value === null} />
          {value !== null && <circle cx={place.x(value)} cy={place.middle} r={6} className={styles.value} />}
        </>
      )}
    />
  );
}
