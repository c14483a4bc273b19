import { useId } from 'react';
import { Legend, legendHeight } from './Legend.tsx';
import { fillOf, ShadePatterns } from './ShadePatterns.tsx';
import { stepOf, type Shade } from './shades.ts';
import { placeBelow } from './placeBelow.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';

export type StackedBarsRow = {
  id: string;
  label: string;
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

const wide = 640;
const lineHeight = 18;
const barHeight = 26;
const narrowHeight = 14;
const gutter = 16;

/** How many of each kind, one bar for each row, all on the same scale: twice as many is twice as long. */
export function StackedBars({ label, parts, below, rows, unit }: Props) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const isWide = width >= wide;
  const labelWidth = isWide ? Math.min(350, width * 0.36) : width;
  const left = isWide ? labelWidth + gutter : 0;
  const right = Math.max(left + 40, width - 70);
  const max = Math.max(1, ...rows.map((row) => Math.max(sum(row.counts), row.below?.count ?? 0)));
  const x = (count: number) => left + (count / max) * (right - left);
  const used = parts.filter((_, index) => rows.some(({ counts }) => (counts[index] ?? 0) > 0));
  const belowUsed = below && rows.some((row) => (row.below?.count ?? 0) > 0) ? [below] : [];
  const legend = [...used, ...belowUsed].map((part) => ({
    id: part.id,
    name: part.name,
    sign: <Part id={id} shade={part.shade} x={-8} y={-8} width={16} height={16} />,
  }));
  const top = legendHeight(legend, width) + 12;
  const { placed, end } = placeBelow(
    top,
    rows.map((row) => {
      const lines = wrapLabel(row.label, labelWidth);
      const words = lines.length * lineHeight;
      const bars = barHeight + (row.below ? narrowHeight + 2 : 0);
      const height = isWide ? Math.max(bars + 12, words + 12) : words + bars + 18;
      return { row, lines, words, bars, height };
    }),
  );
  const height = end + 28;
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={label}
          className={styles.drawing}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <ShadePatterns id={id} />
          <Legend entries={legend} width={width} className={styles.text} />
          {placed.map(({ row, lines, words, bars, ...place }) => {
            const bar = isWide ? place.y + (place.height - bars) / 2 : place.y + words + 6;
            const first = isWide ? place.y + (place.height - words) / 2 + 13 : place.y + 14;
            return (
              <g key={row.id}>
                <TextLines x={0} y={first} lines={lines} className={styles.text} />
                {parts.map((part, index) => {
                  const count = row.counts[index] ?? 0;
                  const start = x(sum(row.counts.slice(0, index)));
                  const size = x(count) - left;
                  if (count === 0) return null;
                  return (
                    <g key={part.id}>
                      <Part id={id} shade={part.shade} x={start} y={bar} width={size} height={barHeight} />
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
              </g>
            );
          })}
          <Axis x={x} max={max} y={end + 2} unit={unit} />
        </svg>
      )}
    </div>
  );
}

type NarrowBarProps = {
  id: string;
  shade: Shade;
  count: number;
  text: string;
  x: (count: number) => number;
  y: number;
};

function NarrowBar({ id, shade, count, text, x, y }: NarrowBarProps) {
  return (
    <g>
      {count > 0 && (
        <Part id={id} shade={shade} x={x(0)} y={y} width={x(count) - x(0)} height={narrowHeight} />
      )}
      <text x={x(count) + (count > 0 ? 8 : 0)} y={y + 12} className={styles.subtle}>
        {text}
      </text>
    </g>
  );
}

type PartProps = { id: string; shade: Shade; x: number; y: number; width: number; height: number };

function Part({ id, shade, ...box }: PartProps) {
  return <rect {...box} rx={2} fill={fillOf(id, shade)} className={styles.part} data-step={stepOf(shade)} />;
}

function Axis({ x, max, y, unit }: { x: (count: number) => number; max: number; y: number; unit: string }) {
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
