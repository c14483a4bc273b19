import { Legend, legendHeight } from './Legend.tsx';
import { placeBelow } from './placeBelow.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';

export type DotPlotRow = {
  id: string;
  label: string;
  /** What the value rests on, in words. */
  note?: string;
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

const wide = 640;
const lineHeight = 18;
const gutter = 16;
/** One value a row, as a dot on a common scale. */
export function DotPlot({ label, rows, max = 1, ticks, words }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const isWide = width >= wide;
  const labelWidth = isWide ? Math.min(350, width * 0.36) : width;
  const textWidth = isWide ? 64 : 42;
  const left = isWide ? labelWidth + gutter : 12;
  const right = Math.max(left + 40, width - textWidth - gutter);
  const x = (value: number) => left + (value / max) * (right - left);
  const legend = [{ id: 'value', name: words.value, sign: <circle r={6} className={styles.value} /> }];
  const top = legendHeight(legend, width) + 28;
  const { placed, end: bottom } = placeBelow(
    top,
    rows.map((row) => {
      const lines = wrapLabel(row.label, labelWidth);
      const words = lines.length * lineHeight + (row.note === undefined ? 0 : lineHeight);
      return { row, lines, words, height: isWide ? Math.max(40, words + 14) : words + 40 };
    }),
  );
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={label}
          className={styles.drawing}
          width={width}
          height={bottom + 4}
          viewBox={`0 0 ${width} ${bottom + 4}`}
        >
          <Legend entries={legend} width={width} className={styles.text} />
          {ticks.map((tick) => (
            <g key={tick.at}>
              <line x1={x(tick.at)} x2={x(tick.at)} y1={top - 4} y2={bottom} className={styles.grid} />
              <text x={x(tick.at)} y={top - 10} textAnchor="middle" className={styles.subtle}>
                {tick.label}
              </text>
            </g>
          ))}
          {placed.map(({ row, lines, ...place }) => {
            const middle = isWide ? place.y + place.height / 2 : place.y + place.words + 18;
            const first = isWide ? middle - place.words / 2 + 13 : place.y + 16;
            return (
              <g key={row.id}>
                <line x1={0} x2={width} y1={place.y} y2={place.y} className={styles.grid} />
                <TextLines x={0} y={first} lines={lines} className={styles.text} />
                {row.note !== undefined && (
                  <text x={0} y={first + lines.length * lineHeight} className={styles.subtle}>
                    {row.note}
                  </text>
                )}
                <Marks row={row} x={x} y={middle} left={left} right={right} />
                <text x={width} y={middle + 5} textAnchor="end" className={styles.strong}>
                  {row.valueText}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

type MarksProps = { row: DotPlotRow; x: (value: number) => number; y: number; left: number; right: number };

function Marks({ row: { value }, x, y, left, right }: MarksProps) {
  if (value === null) return <line x1={left} x2={right} y1={y} y2={y} className={styles.missing} />;
  return (
    <>
      <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
      <circle cx={x(value)} cy={y} r={6} className={styles.value} />
    </>
  );
}
