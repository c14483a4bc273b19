import { useId } from 'react';
import { Legend, legendHeight } from './Legend.tsx';
import { ShadedBox } from './ShadedBox.tsx';
import { ShadePatterns } from './ShadePatterns.tsx';
import { plotLeft } from './stepPlaces.ts';
import { TextLines } from './TextLines.tsx';
import { WalkedDrawing } from './WalkedDrawing.tsx';
import { wrapLabel } from './wrapLabel.ts';
import type { YearColumn, YearPart } from './YearColumn.ts';
import { ColumnPlot, LinePlot, plotRight } from './YearPlots.tsx';
import styles from './drawing.module.css';

export type YearColumnsProps = {
  /** Names what is walked through. */
  label: string;
  hint: { keys: string; touch: string };
  parts: readonly YearPart[];
  below: YearPart;
  titles: { columns: string; line: string };
  /** Oldest first; at least one. */
  columns: readonly YearColumn[];
};

/** Columns over a line, with the library for large drawings, for a person to walk through. */
export function YearColumnsDrawing({ label, hint, parts, below, titles, columns }: YearColumnsProps) {
  const id = useId();
  const used = [...parts, below].filter(
    (part, index) => part === below || columns.some(({ counts }) => (counts[index] ?? 0) > 0),
  );
  const legend = used.map((part) => ({
    id: part.id,
    name: part.name,
    sign: <ShadedBox id={id} shade={part.shade} x={-8} y={-8} width={16} height={16} />,
  }));
  return (
    <WalkedDrawing
      label={label}
      hint={hint}
      stops={columns}
      first={columns.length - 1}
      placeOf={(index, width) => {
        const size = (width - plotLeft - plotRight) / columns.length;
        return { start: plotLeft + index * size, size };
      }}
      head={(width) => {
        const legendTop = legendHeight(legend, width);
        return (
          <svg aria-hidden className={styles.drawing} width={width} height={legendTop + 28}>
            <ShadePatterns id={id} />
            <Legend entries={legend} width={width} className={styles.text} />
            <text x={0} y={legendTop + 22} className={styles.strong}>
              {titles.columns}
            </text>
          </svg>
        );
      }}
    >
      {(width) => {
        const lineTitle = wrapLabel(titles.line, width, 15);
        return (
          <>
            <ColumnPlot id={id} parts={parts} below={below} columns={columns} width={width} />
            <svg aria-hidden className={styles.drawing} width={width} height={lineTitle.length * 18 + 12}>
              <TextLines x={0} y={20} lines={lineTitle} className={styles.strong} />
            </svg>
            <LinePlot columns={columns} width={width} />
          </>
        );
      }}
    </WalkedDrawing>
  );
}
