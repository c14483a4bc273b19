import { Legend, legendHeight } from './Legend.tsx';
import { placeBelow } from './placeBelow.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';
import own from './StripPlot.module.css';

/** Five numbers that say how values lie. */
export type StripSpread = {
  lowest: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  highest: number;
};

export type StripRow = {
  id: string;
  label: string;
  /** What the row rests on, in words. */
  note?: string;
  /** Each 0–`max`. None: there is nothing to show, which is not 0. */
  points: readonly number[];
  /** How the points lie, drawn behind them. */
  spread: StripSpread | null;
  /** Whether there are points enough for the middle half and the median to be drawn. */
  hasQuartiles?: boolean;
  valueText: string;
};

type Props = {
  /** Name of the drawing for those who do not see it. */
  label: string;
  rows: readonly StripRow[];
  /** How all rows lie together, drawn through them. */
  reference?: StripSpread | null;
  max?: number;
  ticks: readonly { at: number; label: string }[];
  /** What each sign means; those without words are not drawn. */
  words: { point: string; median?: string; quartiles?: string; range?: string };
};

const wide = 640;
const lineHeight = 18;
const gutter = 16;

/** Values on a line, one row for each: dots, with the median and the middle half behind each row or behind them all. */
export function StripPlot({ label, rows, reference = null, max = 1, ticks, words }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const isWide = width >= wide;
  const labelWidth = isWide ? Math.min(340, width * 0.36) : width;
  const textWidth = Math.max(...rows.map(({ valueText }) => valueText.length * 7), 40);
  const left = isWide ? labelWidth + gutter : 8;
  const right = Math.max(left + 40, width - textWidth - gutter);
  const x = (value: number) => left + (value / max) * (right - left);
  const several = rows.some(({ spread }) => spread !== null);
  const legend = [
    {
      id: 'point',
      name: words.point,
      sign: <circle r={several ? 4 : 6} className={several ? own.small : styles.value} />,
    },
    {
      id: 'median',
      name: words.median,
      sign: <line y1={-9} y2={9} className={reference ? own.medianLine : own.median} />,
    },
    {
      id: 'quartiles',
      name: words.quartiles,
      sign: <rect x={-8} y={-7} width={16} height={14} className={reference ? own.band : own.box} />,
    },
    { id: 'range', name: words.range, sign: <line x1={-8} x2={8} className={own.range} /> },
  ].flatMap(({ name, ...entry }) => (name === undefined ? [] : [{ ...entry, name }]));
  const top = legendHeight(legend, width) + 28;
  const { placed, end: bottom } = placeBelow(
    top,
    rows.map((row) => {
      const lines = wrapLabel(row.label, labelWidth);
      const text = lines.length * lineHeight + (row.note === undefined ? 0 : lineHeight);
      return { row, lines, text, height: isWide ? Math.max(30, text + 10) : text + 36 };
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
          {reference && (
            <rect
              x={x(reference.lowerQuartile)}
              y={top - 4}
              width={x(reference.upperQuartile) - x(reference.lowerQuartile)}
              height={bottom - top + 4}
              className={own.band}
            />
          )}
          {ticks.map((tick) => (
            <g key={tick.at}>
              <line x1={x(tick.at)} x2={x(tick.at)} y1={top - 4} y2={bottom} className={styles.grid} />
              <text x={x(tick.at)} y={top - 10} textAnchor="middle" className={styles.subtle}>
                {tick.label}
              </text>
            </g>
          ))}
          {placed.map(({ row, lines, ...place }) => {
            const middle = isWide ? place.y + place.height / 2 : place.y + place.text + 16;
            const first = isWide ? middle - place.text / 2 + 13 : place.y + 16;
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
          {reference && (
            <line
              x1={x(reference.median)}
              x2={x(reference.median)}
              y1={top - 4}
              y2={bottom}
              className={own.medianLine}
            />
          )}
        </svg>
      )}
    </div>
  );
}

type MarksProps = { row: StripRow; x: (value: number) => number; y: number; left: number; right: number };

function Marks({ row: { points, spread, hasQuartiles = true }, x, y, left, right }: MarksProps) {
  if (points.length === 0) return <line x1={left} x2={right} y1={y} y2={y} className={styles.missing} />;
  return (
    <>
      <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
      {spread && <line x1={x(spread.lowest)} x2={x(spread.highest)} y1={y} y2={y} className={own.range} />}
      {spread && hasQuartiles && (
        <rect
          x={x(spread.lowerQuartile)}
          y={y - 8}
          width={Math.max(1, x(spread.upperQuartile) - x(spread.lowerQuartile))}
          height={16}
          className={own.box}
        />
      )}
      {points.map((value, index) => (
        <circle
          key={index}
          cx={x(value)}
          cy={y}
          r={spread ? 3.5 : 6}
          className={spread ? own.small : styles.value}
        />
      ))}
      {spread && hasQuartiles && (
        <line x1={x(spread.median)} x2={x(spread.median)} y1={y - 10} y2={y + 10} className={own.median} />
      )}
    </>
  );
}
