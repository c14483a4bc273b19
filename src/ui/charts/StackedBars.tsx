import { useId } from 'react';
import type { LinearScale } from './linearScale.ts';
import { RowChart, type ChartRow, type RowRoom } from './RowChart.tsx';
import { ShadedBox } from './ShadedBox.tsx';
import { ShadePatterns } from './ShadePatterns.tsx';
import { stepOf, type Shade } from './shades.ts';
import styles from './drawing.module.css';

export type StackedBarsRow = Omit<ChartRow, 'note' | 'valueText'> & {
  /** How many of each part, in the order of `parts`. */
  counts: readonly number[];
  /** What the row adds up to, in words. */
  totalText: string;
  /** What is no part of the sum: a narrow bar of its own, with its words at the end. */
  below?: { count: number; text: string };
};

type PartMeaning = { id: string; name: string; shade: Shade };

type Props = {
  label: string;
  /** What each part of a bar means. */
  parts: readonly PartMeaning[];
  /** What the narrow bars mean. */
  below?: PartMeaning;
  rows: readonly StackedBarsRow[];
  /** What is counted, below the axis. */
  unit: string;
};

const barHeight = 26;
const narrowHeight = 14;

const room: RowRoom = {
  around: 12,
  over: 6,
  under: 12,
  values: { wide: 70, narrow: 70 },
  inset: 0,
  foot: 28,
};

/** How many of each kind, one bar for each row, all on the same scale: twice as many is twice as long. */
export function StackedBars({ label, parts, below, rows, unit }: Props) {
  const id = useId();
  const max = Math.max(1, ...rows.map((row) => Math.max(sum(row.counts), row.below?.count ?? 0)));
  const used = parts.filter((_, index) => rows.some(({ counts }) => (counts[index] ?? 0) > 0));
  const belowUsed = below && rows.some((row) => (row.below?.count ?? 0) > 0) ? [below] : [];
  return (
    <RowChart
      label={label}
      rows={rows}
      max={max}
      legend={[...used, ...belowUsed].map(({ id: part, name, shade }) => ({
        id: part,
        name,
        sign: <ShadedBox id={id} shade={shade} x={-8} y={-8} width={16} height={16} />,
      }))}
      room={room}
      behind={() => <ShadePatterns id={id} />}
      marksHeight={heightOf}
      marks={(row, { x, left, middle }) => {
        const bar = middle - heightOf(row) / 2;
        return (
          <>
            {parts.map((part, index) => {
              const count = row.counts[index] ?? 0;
              const start = x(sum(row.counts.slice(0, index)));
              const size = x(count) - left;
              if (count === 0) return null;
              return (
                <g key={part.id}>
                  <ShadedBox id={id} shade={part.shade} x={start} y={bar} width={size} height={barHeight} />
                  {size >= 18 && (
                    <text
                      x={start + size / 2}
                      y={bar + 18}
                      textAnchor="middle"
                      className={styles.inside}
                      data-step={stepOf(part.shade)}
                    >
                      {count}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={x(sum(row.counts)) + 8} y={bar + 18} className={styles.subtle}>
              {row.totalText}
            </text>
            {below && row.below && (
              <NarrowBar id={id} shade={below.shade} {...row.below} x={x} y={bar + barHeight + 2} />
            )}
          </>
        );
      }}
      front={({ x, bottom }) => <Axis x={x} max={max} y={bottom + 2} unit={unit} />}
    />
  );
}

function heightOf({ below }: StackedBarsRow): number {
  return barHeight + (below ? narrowHeight + 2 : 0);
}

type NarrowBarProps = {
  id: string;
  shade: Shade;
  count: number;
  text: string;
  x: LinearScale;
  y: number;
};

function NarrowBar({ id, shade, count, text, x, y }: NarrowBarProps) {
  return (
    <g>
      {count > 0 && (
        <ShadedBox id={id} shade={shade} x={x(0)} y={y} width={x(count) - x(0)} height={narrowHeight} />
      )}
      <text x={x(count) + (count > 0 ? 8 : 0)} y={y + 12} className={styles.subtle}>
        {text}
      </text>
    </g>
  );
}

function Axis({ x, max, y, unit }: { x: LinearScale; max: number; y: number; unit: string }) {
  return (
    <g>
      <line x1={x(0)} x2={x(max)} y1={y} y2={y} className={styles.axis} />
      <text x={x(0)} y={y + 18} className={styles.subtle}>
        {0}
      </text>
      <text x={x(max) / 2 + x(0) / 2} y={y + 18} textAnchor="middle" className={styles.subtle}>
        {unit}
      </text>
      <text x={x(max)} y={y + 18} textAnchor="end" className={styles.subtle}>
        {max}
      </text>
    </g>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
