import type { ReactNode } from 'react';
import { Drawing } from './Drawing.tsx';
import { Legend, legendHeight, type LegendEntry } from './Legend.tsx';
import { linearScale, type LinearScale } from './linearScale.ts';
import { placeBelow } from './placeBelow.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';

/** What every row of a chart has. */
export type ChartRow = {
  id: string;
  label: string;
  /** What the row rests on, in words. */
  note?: string;
  /** Stands at the right end of the row. */
  valueText?: string;
};

/** The room a chart asks for, in pixels. On a narrow page the names stand over the marks instead of beside them. */
export type RowRoom = {
  /** Over and under what is highest in a row, together, on a wide page. */
  around: number;
  /** Between the name and the marks, and below the marks, on a narrow page. */
  over: number;
  under: number;
  /** To the right of the scale. */
  values: { wide: number; narrow: number };
  /** To the left of the scale on a narrow page. */
  inset: number;
  /** Under the rows. */
  foot: number;
};

/** Where the marks of a row are drawn. */
export type RowPlace = { x: LinearScale; left: number; right: number; middle: number };

/** Where all rows are drawn. */
export type RowsPlace = { x: LinearScale; top: number; bottom: number };

type Props<Row extends ChartRow> = {
  /** Name of the drawing for those who do not see it. */
  label: string;
  rows: readonly Row[];
  /** The value at the right end of the scale. */
  max: number;
  /** Stand over the rows, with a line down through them, and a line is drawn between the rows. */
  ticks?: readonly { at: number; label: string }[];
  legend: readonly LegendEntry[];
  room: RowRoom;
  marks: (row: Row, place: RowPlace) => ReactNode;
  /** How high the marks of a row are, in pixels. */
  marksHeight: (row: Row) => number;
  /** Drawn before the rows, and after them. */
  behind?: (place: RowsPlace) => ReactNode;
  front?: (place: RowsPlace) => ReactNode;
};

const wide = 640;
const widestName = 350;
const lineHeight = 18;
const gutter = 16;

/** The frame of the charts with one row for each thing: a legend, the names, and one scale that all rows share. */
export function RowChart<Row extends ChartRow>({
  label,
  rows,
  max,
  ticks,
  legend,
  room,
  marks,
  marksHeight,
  behind,
  front,
}: Props<Row>) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const isWide = width >= wide;
  const nameWidth = isWide ? Math.min(widestName, width * 0.36) : width;
  const left = isWide ? nameWidth + gutter : room.inset;
  const right = Math.max(left + 40, width - (isWide ? room.values.wide : room.values.narrow));
  const x = linearScale(max, left, right);
  const top = legendHeight(legend, width) + (ticks ? 28 : 12);
  const { placed, end: bottom } = placeBelow(
    top,
    rows.map((row) => {
      const lines = wrapLabel(row.label, nameWidth);
      const words = (lines.length + (row.note === undefined ? 0 : 1)) * lineHeight;
      const marked = marksHeight(row);
      const height = isWide ? Math.max(marked, words) + room.around : words + room.over + marked + room.under;
      return { row, lines, words, marked, height };
    }),
  );
  return (
    <Drawing label={label} frame={frame} width={width} height={bottom + room.foot}>
      <Legend entries={legend} width={width} className={styles.text} />
      {behind?.({ x, top, bottom })}
      {ticks?.map((tick) => (
        <g key={tick.at}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={top - 4} y2={bottom} className={styles.grid} />
          <text x={x(tick.at)} y={top - 10} textAnchor="middle" className={styles.subtle}>
            {tick.label}
          </text>
        </g>
      ))}
      {placed.map(({ row, lines, words, marked, y, height }) => {
        const middle = isWide ? y + height / 2 : y + words + room.over + marked / 2;
        const first = isWide ? middle - words / 2 + 13 : y + (ticks ? 16 : 14);
        return (
          <g key={row.id}>
            {ticks && <line x1={0} x2={width} y1={y} y2={y} className={styles.grid} />}
            <TextLines x={0} y={first} lines={lines} className={styles.text} />
            {row.note !== undefined && (
              <text x={0} y={first + lines.length * lineHeight} className={styles.subtle}>
                {row.note}
              </text>
            )}
            {marks(row, { x, left, right, middle })}
            {row.valueText !== undefined && (
              <text x={width} y={middle + 5} textAnchor="end" className={styles.strong}>
                {row.valueText}
              </text>
            )}
          </g>
        );
      })}
      {front?.({ x, top, bottom })}
    </Drawing>
  );
}

/** The line that the marks of a row stand on; another where there is nothing to show, which is not 0. */
export function RowLine({ left, right, middle, isEmpty }: RowPlace & { isEmpty: boolean }) {
  return (
    <line x1={left} x2={right} y1={middle} y2={middle} className={isEmpty ? styles.missing : styles.grid} />
  );
}
