import { countLines, longestWordOf } from '../report/flow/countLines.ts';
import { fitColumns } from '../report/flow/fitColumns.ts';
import type { Box, SlideContent } from './Slide.ts';
import { pointsPerInch, sizes, tableMargin } from './slideLook.ts';

type TableContent = SlideContent & { kind: 'table' };

/** A table as it is wished, with every row there is something to say in. */
type WishedTable = Pick<TableContent, 'box' | 'name' | 'columns' | 'rows'>;

/** What is told where rows have no room. */
type Rest = {
  /** Rows that can be taken in at a glance: no more are shown. */
  most: number;
  /** The words for those that are left out. */
  more: (count: number) => string;
  /** Where the words stand. */
  place: 'above' | 'below';
};

/** Room for the words for those that are left out, in inches. */
const restHeight = 0.5;

/**
 * A table that stays in its box in whatever font it is shown, at the size that is read from the back of the room: no word parted, and no
 * more rows than fit. What is left out is told beside it.
 */
export function fitTable(wished: WishedTable, { most, more, place }: Rest): SlideContent[] {
  const { box, rows } = wished;
  const whole = tableOf(wished);
  if (rows.length <= most && heightOf(whole) <= box.h) return [whole];
  const room: Box = {
    ...box,
    y: box.y + (place === 'above' ? restHeight : 0),
    h: box.h - restHeight,
  };
  const table = mostRowsThatFit({ ...wished, box: room, rows: rows.slice(0, most) });
  const rest: SlideContent = {
    kind: 'text',
    box: { ...box, y: place === 'above' ? box.y : box.y + box.h - 0.4, h: 0.4 },
    paragraphs: [{ text: more(rows.length - table.rows.length), tone: 'subtle' }],
  };
  return place === 'above' ? [rest, table] : [table, rest];
}

function mostRowsThatFit(wished: WishedTable): TableContent {
  const { rows, box } = wished;
  let table = tableOf({ ...wished, rows: rows.slice(0, 1) });
  for (let count = 2; count <= rows.length; count++) {
    const higher = tableOf({ ...wished, rows: rows.slice(0, count) });
    if (heightOf(higher) > box.h) break;
    table = higher;
  }
  return table;
}

const size = sizes.table;

/** Of the widest font, which takes the most lines. */
const lineHeight = 1.17;

/** Programs measure a little otherwise. */
const besideWord = tableMargin.left + tableMargin.right + 0.03;

function tableOf({ box, name, columns, rows }: WishedTable): TableContent {
  const needs = columns.map((column, index) => {
    const safe =
      besideWord +
      Math.max(
        longestWordOf(column.name, 'widestBold', size),
        ...rows.map((row) => longestWordOf(row[index] ?? '', 'widest', size)),
      ) /
        pointsPerInch;
    return { wished: column.width * box.w, least: safe, safe };
  });
  const widths = fitColumns(needs, box.w);
  return {
    kind: 'table',
    box,
    name,
    columns: columns.map((column, index) => ({ ...column, width: (widths[index] ?? 0) / box.w })),
    rows,
  };
}

/** In the widest font, in inches. */
function heightOf({ box, columns, rows }: TableContent): number {
  const line = (size * lineHeight) / pointsPerInch;
  const linesOf = (text: string, column: number, face: 'widest' | 'widestBold') => {
    const width = ((columns[column]?.width ?? 0) * box.w - besideWord) * pointsPerInch;
    return text.split('\n').reduce((sum, each) => sum + countLines(each, face, size, width), 0);
  };
  const heights = [
    Math.max(...columns.map(({ name }, index) => linesOf(name, index, 'widestBold'))),
    ...rows.map((row) => Math.max(...row.map((cell, index) => linesOf(cell, index, 'widest')))),
  ];
  return heights.reduce((sum, lines) => sum + lines * line + tableMargin.top + tableMargin.bottom, 0);
}
