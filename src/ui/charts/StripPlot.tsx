import { RowChart, RowLine, type ChartRow, type RowPlace, type RowRoom } from './RowChart.tsx';
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

export type StripRow = ChartRow & {
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

const room: Omit<RowRoom, 'values'> = { around: 10, over: 6, under: 10, inset: 8, foot: 4 };

/** Values on a line, one row for each: dots, with the median and the middle half behind each row or behind them all. */
export function StripPlot({ label, rows, reference = null, max = 1, ticks, words }: Props) {
  const textWidth = Math.max(...rows.map(({ valueText }) => valueText.length * 7), 40) + 16;
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
  return (
    <RowChart
      label={label}
      rows={rows}
      max={max}
      ticks={ticks}
      legend={legend}
      room={{ ...room, values: { wide: textWidth, narrow: textWidth } }}
      behind={({ x, top, bottom }) =>
        reference && (
          <rect
            x={x(reference.lowerQuartile)}
            y={top - 4}
            width={x(reference.upperQuartile) - x(reference.lowerQuartile)}
            height={bottom - top + 4}
            className={own.band}
          />
        )
      }
      marksHeight={() => 20}
      marks={(row, place) => <Marks row={row} place={place} />}
      front={({ x, top, bottom }) =>
        reference && (
          <line
            x1={x(reference.median)}
            x2={x(reference.median)}
            y1={top - 4}
            y2={bottom}
            className={own.medianLine}
          />
        )
      }
    />
  );
}

function Marks({ row: { points, spread, hasQuartiles = true }, place }: { row: StripRow; place: RowPlace }) {
  const { x, middle: y } = place;
  return (
    <>
      <RowLine {...place} isEmpty={points.length === 0} />
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
