import type { ReactElement } from 'react';

/** One entry of a legend: a sign, drawn around its own middle at 0,0, and what it means. */
export type LegendEntry = { id: string; name: string; sign: ReactElement };

type Props = { entries: readonly LegendEntry[]; width: number; className: string | undefined };

const row = 24;
const gap = 20;
const signWidth = 24;

/** The words are a little wider than this guess at most. */
const widthOf = (name: string) => signWidth + name.length * 6.6;

/** How high the legend will be. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  return placed(entries, width).rows * row;
}

/** What the signs of a drawing mean, in as many rows as the width asks for. Part of the drawing, so that it is saved with it. */
export function Legend({ entries, width, className }: Props) {
  return placed(entries, width).places.map(({ id, name, sign, x, y }) => (
    <g key={id} transform={`translate(${x} ${y})`}>
      <g transform={`translate(8 ${row / 2})`}>{sign}</g>
      <text x={signWidth} y={row / 2 + 5} className={className}>
        {name}
      </text>
    </g>
  ));
}

function placed(entries: readonly LegendEntry[], width: number) {
  let x = 0;
  let rows = 0;
  const places = entries.map((entry, index) => {
    const needed = widthOf(entry.name);
    if (index === 0 || x + needed > width) {
      x = 0;
      rows += 1;
    }
    const place = { ...entry, x, y: (rows - 1) * row };
    x += needed + gap;
    return place;
  });
  return { places, rows };
}
