import type { FilledField, FilledSection } from '#src/domain/forms/filledForm.ts';

type Side = 'left' | 'right';

export type GainBox = {
  key: string;
  side: Side;
  rows: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
};

const across = 270;
const between = 140;
const lineHeight = 17;
const lettersOnLine = 36;

/**
 * Where each gain of a form stands in its map, and the lines between those that belong together: by the name of the parent, as
 * the table says it. Two columns; nothing overlaps, whatever the names are.
 */
export function layGains(filled: readonly FilledSection[]): {
  boxes: GainBox[];
  lines: { from: GainBox; to: GainBox }[];
  width: number;
  height: number;
} {
  const table = filled.flatMap(({ fields }) => fields).find(isMap);
  const width = 2 * across + between;
  if (!table) return { boxes: [], lines: [], width, height: 0 };
  const columnOf = (part: string) =>
    table.field.columns.findIndex((column) => 'part' in column && column.part === part);
  const [gain, kind, parent, baseline, final] = ['gain', 'kind', 'parent', 'baseline', 'final'].map(columnOf);
  const bottoms: Record<Side, number> = { left: 28, right: 28 };
  const placed = table.rows.map((row) => {
    const at = (index: number | undefined) => (index === undefined ? '' : (row.cells[index]?.text ?? ''));
    const side: Side = at(kind) === 'final' ? 'right' : 'left';
    const figures = [at(baseline), at(final)].filter(Boolean).join(' → ');
    const rows = [...brokenLines(at(gain)), ...(figures === '' ? [] : [figures])];
    const height = rows.length * lineHeight + 16;
    const box: GainBox = {
      key: row.key,
      side,
      rows,
      x: side === 'left' ? 0 : across + between,
      y: bottoms[side],
      width: across,
      height,
    };
    bottoms[side] += height + 12;
    return { box, name: at(gain), parents: at(parent).split('\n').filter(Boolean) };
  });
  const lines = placed.flatMap(({ box, parents }) =>
    parents.flatMap((name) => {
      const to = placed.find((other) => other.box.side === 'right' && other.name === name);
      return to && box.side === 'left' ? [{ from: box, to: to.box }] : [];
    }),
  );
  return { boxes: placed.map(({ box }) => box), lines, width, height: Math.max(bottoms.left, bottoms.right) };
}

function isMap(field: FilledField): field is Extract<FilledField, { kind: 'table' }> {
  return field.kind === 'table' && field.field.drawn === 'gainMap';
}

function brokenLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lettersOnLine)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
