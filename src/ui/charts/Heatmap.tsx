import { useRef, useState, type KeyboardEvent } from 'react';
import { nextCell } from './nextCell.ts';
import { placeBelow } from './placeBelow.ts';
import { stepOf, type Shade } from './shades.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';
import own from './Heatmap.module.css';

export type HeatmapCell = {
  shade: Shade;
  /** What stands in the cell: a number or a sign, so that the shade never speaks alone. */
  text: string;
  /** All there is to say about it: read aloud, and shown under the map for the cell one is at. */
  detail: string;
};

type Named = { id: string; label: string };

type Props = {
  label: string;
  rows: readonly Named[];
  columns: readonly Named[];
  /** `cells[row][column]`. */
  cells: readonly (readonly HeatmapCell[])[];
  /** Says how to move and open, under the map. */
  hint: string;
  /** Opens what a cell stands for. */
  onOpen?: (row: string, column: string) => void;
  rowLabelWidth?: number;
  cellWidth?: number;
  /** Slants the names of the columns, where they are many and long. */
  slanted?: boolean;
};

const cellHeight = 28;
/** Between the names and the cells, and for the focus around the outermost cells. */
const beside = 8;

/**
 * Rows against columns, each cell a shade and a sign. The arrow keys move from cell to cell, Enter opens. The names of
 * the rows stay while the rest scrolls.
 */
export function Heatmap({
  label,
  rows,
  columns,
  cells,
  hint,
  onOpen,
  rowLabelWidth = 240,
  cellWidth,
  slanted = false,
}: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const grid = useRef<SVGGElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<{ row: number; column: number } | null>(null);
  // Where the cells have a width of their own, the names get what is left, if that is enough to read.
  const left = cellWidth === undefined ? 0 : width - columns.length * cellWidth - 2 * beside;
  // Otherwise four tenths of the page, or a little more where a single word of theirs asks for it.
  const share = Math.max(width * 0.42, Math.min(width * 0.58, widestWord(rows) * 1.2));
  const labels = Math.min(rowLabelWidth, Math.floor(left > width * 0.3 ? left : share));
  const slant = slanted ? slantedReach(columns) : 0;
  const room = width - labels - 2 * beside - slant;
  const fitting = Math.min(88, Math.floor(room / Math.max(1, columns.length)));
  const each = cellWidth ?? Math.max(38, slanted ? 0 : widestWord(columns) + 3, fitting);
  const heads = columns.map((column) => (slanted ? [column.label] : wrapLabel(column.label, each - 6, 13)));
  const head = slanted ? slant + 16 : Math.max(1, ...heads.map((lines) => lines.length)) * 16 + 8;
  const { placed: lanes, end: bottom } = placeBelow(
    head,
    rows.map((row) => {
      const lines = wrapLabel(row.label, labels - 8);
      return { lines, height: Math.max(cellHeight, lines.length * 17 + 8) };
    }),
  );
  const move = (event: KeyboardEvent) => {
    const open = event.key === 'Enter' || event.key === ' ';
    const next = nextCell(at, event.key, rows.length, columns.length);
    if (!open && !next) return;
    event.preventDefault();
    const row = rows[at.row];
    const column = columns[at.column];
    if (open && row && column) onOpen?.(row.id, column.id);
    if (!next) return;
    setAt(next);
    setPointed(null);
    grid.current?.querySelector<SVGGElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  const shown = pointed ?? at;
  const detail = cells[shown.row]?.[shown.column]?.detail;
  // The last of the slanted names reaches out over the edge.
  const gridWidth = columns.length * each + Math.max(0, slant - each / 2);
  return (
    <div ref={ref}>
      {width > 0 && (
        <div className={own.map}>
          <svg
            aria-hidden
            className={styles.drawing}
            width={labels}
            height={bottom}
            viewBox={`0 0 ${labels} ${bottom}`}
          >
            {lanes.map(({ lines, y, height }, index) => (
              <TextLines
                key={rows[index]?.id}
                x={0}
                y={y + height / 2 - (lines.length * 17) / 2 + 13}
                lines={lines}
                lineHeight={17}
                className={styles.text}
              />
            ))}
          </svg>
          <div className={own.scroll} data-scrolls>
            <svg
              className={styles.drawing}
              data-fixed
              width={gridWidth + 2}
              height={bottom}
              viewBox={`-1 0 ${gridWidth + 2} ${bottom}`}
            >
              <g ref={grid} role="grid" aria-label={label} onKeyDown={move}>
                <g role="row">
                  {columns.map((column, index) => (
                    <g
                      key={column.id}
                      role="columnheader"
                      transform={slanted ? slantAt(index * each + each / 2, head - 8) : undefined}
                    >
                      <TextLines
                        x={slanted ? 0 : index * each + each / 2}
                        y={slanted ? 0 : head - 8 - ((heads[index]?.length ?? 1) - 1) * 16}
                        lines={heads[index] ?? []}
                        lineHeight={16}
                        anchor={slanted ? 'start' : 'middle'}
                        className={styles.subtle}
                      />
                    </g>
                  ))}
                </g>
                {lanes.map(({ y, height }, row) => (
                  <g key={rows[row]?.id} role="row">
                    {columns.map((column, index) => {
                      const cell = cells[row]?.[index];
                      if (!cell) return null;
                      const step = stepOf(cell.shade);
                      const here = at.row === row && at.column === index;
                      return (
                        <g
                          key={column.id}
                          role="gridcell"
                          tabIndex={here ? 0 : -1}
                          aria-label={cell.detail}
                          className={own.cell}
                          data-cell={`${row}-${index}`}
                          data-opens={onOpen !== undefined || undefined}
                          onFocus={() => setAt({ row, column: index })}
                          onPointerEnter={() => setPointed({ row, column: index })}
                          onPointerLeave={() => setPointed(null)}
                          onClick={() => onOpen?.(rows[row]?.id ?? '', column.id)}
                        >
                          <rect
                            x={index * each + 1}
                            y={y + 1}
                            width={each - 2}
                            height={height - 2}
                            rx={2}
                            className={own.fill}
                            data-step={step}
                          />
                          <text
                            x={index * each + each / 2}
                            y={y + height / 2 + 5}
                            textAnchor="middle"
                            className={own.sign}
                            data-step={step}
                          >
                            {cell.text}
                          </text>
                        </g>
                      );
                    })}
                  </g>
                ))}
              </g>
            </svg>
          </div>
        </div>
      )}
      <p className={own.detail}>
        {detail}
        <span className={own.hint}>{hint}</span>
      </p>
    </div>
  );
}

/** Room for the longest word at the head of a column, which is not broken. */
function widestWord(columns: readonly Named[]): number {
  const lengths = columns.flatMap(({ label }) => label.split(/\s+/).map((word) => word.length));
  return Math.ceil(Math.max(0, ...lengths) * 5.6);
}

const degrees = 45;

/** How high, and how far to the side, the longest of the slanted names reaches. */
function slantedReach(columns: readonly Named[]): number {
  const longest = Math.max(0, ...columns.map(({ label }) => label.length));
  return Math.ceil(longest * 6.2 * Math.sin((degrees * Math.PI) / 180));
}

function slantAt(x: number, y: number): string {
  return `translate(${x} ${y}) rotate(${-degrees})`;
}
