import {
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { ForKeys } from '../ForKeys.tsx';
import { CellMark, HeatmapCells, type HeatmapCell, type Place } from './HeatmapCells.tsx';
import { nextCell } from './nextCell.ts';
import { placeBelow } from './placeBelow.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';
import own from './Heatmap.module.css';

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
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
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
  const { placed: lanes, end: bottom } = useMemo(
    () =>
      placeBelow(
        head,
        rows.map((row) => {
          const lines = wrapLabel(row.label, labels - 8);
          return { lines, height: Math.max(cellHeight, lines.length * 17 + 8) };
        }),
      ),
    [head, rows, labels],
  );
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const move = (event: KeyboardEvent) => {
    const open = event.key === 'Enter' || event.key === ' ';
    const next = nextCell(at, event.key, rows.length, columns.length);
    if (!open && !next) return;
    event.preventDefault();
    if (open) press(at);
    if (!next) return;
    setAt(next);
    setPointed(null);
    grid.current?.querySelector<SVGTextElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  // The last of the slanted names reaches out over the edge.
  const gridWidth = columns.length * each + Math.max(0, slant - each / 2);
  const placeOf = (event: { target: EventTarget; clientX: number; clientY: number }): Place | null => {
    const drawing = event.target instanceof Element ? event.target.closest('svg') : null;
    const box = drawing?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const scale = (gridWidth + 2) / box.width;
    const [x, y] = [(event.clientX - box.x) * scale - 1, (event.clientY - box.y) * scale];
    const place = {
      row: lanes.findIndex((lane) => y >= lane.y && y < lane.y + lane.height),
      column: Math.floor(x / each),
    };
    return cells[place.row]?.[place.column] ? place : null;
  };
  const point = (event: PointerEvent) => {
    const place = placeOf(event);
    // The same cell again is no news: the map would be drawn for every step of the pointer.
    if (place?.row !== pointed?.row || place?.column !== pointed?.column) setPointed(place);
  };
  const arrive = (event: FocusEvent) => {
    const place = /^(\d+)-(\d+)$/.exec(event.target.getAttribute('data-cell') ?? '');
    if (place) setAt({ row: Number(place[1]), column: Number(place[2]) });
  };
  const press = (place: Place | null) => {
    const row = place && rows[place.row];
    const column = place && columns[place.column];
    if (row && column) onOpen?.(row.id, column.id);
  };
  // A finger points at nothing before it presses, and at nothing after: what it pressed is what is told of.
  const choose = (event: MouseEvent) => {
    const place = placeOf(event);
    if (place) setAt(place);
    press(place);
  };
  const shown = pointed ?? at;
  const detail = cells[shown.row]?.[shown.column]?.detail;
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
              <g
                ref={grid}
                role="grid"
                aria-label={label}
                className={own.grid}
                data-opens={(onOpen !== undefined && pointed !== null) || undefined}
                onKeyDown={move}
                onFocus={arrive}
                onPointerMove={point}
                onPointerLeave={() => setPointed(null)}
                onClick={choose}
              >
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
                <HeatmapCells ids={ids} lanes={lanes} cells={cells} each={each} at={at} />
                {pointed && onOpen && (
                  <CellMark place={pointed} lanes={lanes} each={each} className={own.pointed} />
                )}
                <CellMark place={at} lanes={lanes} each={each} className={own.focused} />
              </g>
            </svg>
          </div>
        </div>
      )}
      <p className={own.detail}>
        {detail}
        <ForKeys>
          <span className={own.hint}>{hint}</span>
        </ForKeys>
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
