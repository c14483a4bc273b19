import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Legend, legendHeight } from './Legend.tsx';
import { nextCell } from './nextCell.ts';
import { fillOf, ShadePatterns } from './ShadePatterns.tsx';
import { stepOf } from './shades.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import type { YearColumn, YearPart } from './YearColumn.ts';
import { ColumnPlot, LinePlot, plotLeft, plotRight } from './YearPlots.tsx';
import styles from './drawing.module.css';
import own from './YearColumns.module.css';

export type YearColumnsProps = {
  /** Names what is walked through. */
  label: string;
  hint: string;
  parts: readonly YearPart[];
  below: YearPart;
  titles: { columns: string; line: string };
  /** Oldest first; at least one. */
  columns: readonly YearColumn[];
};

/**
 * Columns over a line, with the library for large drawings. Pointing, touching and the arrow keys choose a year, whose
 * numbers stand beside the drawing: they cover nothing, and stay until another year is chosen.
 */
export function YearColumnsDrawing({ label, hint, parts, below, titles, columns }: YearColumnsProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [chosen, choose] = useState(columns.length - 1);
  const at = Math.min(chosen, columns.length - 1);
  const shown = columns[at];
  const id = useId();
  const used = [...parts, below].filter(
    (part, index) => part === below || columns.some(({ counts }) => (counts[index] ?? 0) > 0),
  );
  const legend = used.map((part) => ({
    id: part.id,
    name: part.name,
    sign: (
      <rect
        x={-8}
        y={-8}
        width={16}
        height={16}
        rx={2}
        fill={fillOf(id, part.shade)}
        className={styles.part}
        data-step={stepOf(part.shade)}
      />
    ),
  }));
  const each = (width - plotLeft - plotRight) / columns.length;
  const move = (event: KeyboardEvent) => {
    const key = { ArrowUp: 'ArrowRight', ArrowDown: 'ArrowLeft' }[event.key] ?? event.key;
    const next = nextCell({ row: 0, column: at }, key, 1, columns.length);
    if (!next) return;
    event.preventDefault();
    choose(next.column);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().x - plotLeft;
    const index = Math.floor(x / each);
    if (index !== at && index >= 0 && index < columns.length) choose(index);
  };
  const legendTop = legendHeight(legend, width);
  const lineTitle = wrapLabel(titles.line, width, 15);
  return (
    <div className={own.figure}>
      <div ref={ref} className={own.drawing}>
        {width > 0 && (
          <>
            <svg aria-hidden className={styles.drawing} width={width} height={legendTop + 28}>
              <ShadePatterns id={id} />
              <Legend entries={legend} width={width} className={styles.text} />
              <text x={0} y={legendTop + 22} className={styles.strong}>
                {titles.columns}
              </text>
            </svg>
            <div
              role="slider"
              tabIndex={0}
              aria-label={label}
              aria-valuemin={1}
              aria-valuemax={columns.length}
              aria-valuenow={at + 1}
              aria-valuetext={shown?.detail}
              className={own.plots}
              onKeyDown={move}
              onPointerMove={point}
              onPointerDown={point}
            >
              <div
                className={own.band}
                style={{ insetInlineStart: plotLeft + at * each, inlineSize: each }}
              />
              <ColumnPlot id={id} parts={parts} below={below} columns={columns} width={width} />
              <svg aria-hidden className={styles.drawing} width={width} height={lineTitle.length * 18 + 12}>
                <TextLines x={0} y={20} lines={lineTitle} className={styles.strong} />
              </svg>
              <LinePlot columns={columns} width={width} />
            </div>
          </>
        )}
      </div>
      <div className={own.beside}>
        <p className={own.heading}>{shown?.heading}</p>
        <dl className={own.facts}>
          {shown?.facts.map(({ name, value }) => (
            <div key={name} className={own.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={own.hint}>{hint}</p>
      </div>
    </div>
  );
}
