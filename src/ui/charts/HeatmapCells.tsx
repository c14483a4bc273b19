import { memo } from 'react';
import { stepOf, type Shade } from './shades.ts';
import own from './Heatmap.module.css';

export type HeatmapCell = {
  shade: Shade;
  /** What stands in the cell: a number or a sign, so that the shade never speaks alone. */
  text: string;
  /** All there is to say about it: read aloud, and shown under the map for the cell one is at. */
  detail: string;
};

/** Where a row lies, from the top of the drawing. */
export type Lane = { y: number; height: number };

export type Place = { row: number; column: number };

type Props = {
  /** Of the rows: what tells them apart. */
  ids: readonly string[];
  lanes: readonly Lane[];
  cells: readonly (readonly HeatmapCell[])[];
  /** The width of a column. */
  each: number;
  /** The cell that the Tab key leads to. */
  at: Place;
};

/**
 * The cells of a map. Hundreds of them: so one path for all cells of a step and a single element for each cell, and the
 * map itself listens for all of them.
 */
export const HeatmapCells = memo(function HeatmapCells({ ids, lanes, cells, each, at }: Props) {
  return (
    <>
      {[...cellsByStep(cells)].map(([step, places]) => (
        <path
          key={step}
          aria-hidden
          className={own.fill}
          data-step={step}
          d={places.map((place) => outline(place, lanes, each)).join('')}
        />
      ))}
      {lanes.map(({ y, height }, row) => (
        <g key={ids[row]} role="row">
          {cells[row]?.map((cell, column) => (
            <text
              key={column}
              role="gridcell"
              tabIndex={at.row === row && at.column === column ? 0 : -1}
              aria-label={cell.detail}
              data-cell={`${row}-${column}`}
              data-step={stepOf(cell.shade)}
              className={own.sign}
              x={column * each + each / 2}
              y={y + height / 2 + 5}
            >
              {cell.text}
            </text>
          ))}
        </g>
      ))}
    </>
  );
});

function cellsByStep(cells: Props['cells']): Map<string, Place[]> {
  const steps = new Map<string, Place[]>();
  for (const [row, members] of cells.entries()) {
    for (const [column, { shade }] of members.entries()) {
      const step = stepOf(shade);
      const places = steps.get(step);
      if (places) places.push({ row, column });
      else steps.set(step, [{ row, column }]);
    }
  }
  return steps;
}

function outline({ row, column }: Place, lanes: readonly Lane[], each: number): string {
  const lane = lanes[row];
  if (!lane) return '';
  return `M${column * each + 1} ${lane.y + 1}h${each - 2}v${lane.height - 2}h${2 - each}z`;
}

type MarkProps = { place: Place; lanes: readonly Lane[]; each: number; className: string | undefined };

/** A frame around one cell. */
export function CellMark({ place, lanes, each, className }: MarkProps) {
  const lane = lanes[place.row];
  if (!lane) return null;
  return (
    <rect
      aria-hidden
      className={className}
      x={place.column * each + 1}
      y={lane.y + 1}
      width={each - 2}
      height={lane.height - 2}
    />
  );
}
