import { styleIds } from './styleNames.ts';
import { factIndent, textWidth } from './measures.ts';
import { countLines, textWidthOf } from './countLines.ts';
import type { FlowItem, FlowParagraph, FlowPicture, FlowTable } from './Flow.ts';
import type { Look } from './looksOf.ts';

/** How high what stands in a paper is. Lengths in twips. */
export type Measured = MeasuredLines | MeasuredRows;

export type MeasuredLines = {
  kind: 'lines';
  lines: number;
  /** Of one of them, with the room to the next. */
  line: number;
  /** Without it. */
  type: number;
  before: number;
  after: number;
  keepNext: boolean;
  keepLines: boolean;
  newPage: boolean;
};

export type MeasuredRows = {
  kind: 'rows';
  rows: readonly number[];
  /** What is repeated above those that come to another page. */
  names: number;
  /** Of the rows that may go on on the next page: the height of their lines, and what stands around the lines on each page. */
  parted: ReadonlyMap<number, { line: number; around: number }>;
};

/** How another program, or another version of the font, may set the same: as parts of what is computed. */
export type Deviation = { width: number; height: number };

export const asComputed: Deviation = { width: 1, height: 1 };

/** Calibri and Carlito: from the highest to the deepest of the letters, with the room between lines. */
const typeHeight = 2500 / 2048;

/** Pixels, 96 to the inch. */
const pixel = 15;

type Looks = (style: string) => Look;

export function measureFlow(items: readonly FlowItem[], looks: Looks, deviation: Deviation): Measured[] {
  return items.map((item) => {
    switch (item.kind) {
      case 'paragraph':
        return measureParagraph(item, looks, deviation, textWidth);
      case 'picture':
        return measurePicture(item, looks, deviation);
      case 'table':
        return measureTable(item, looks, deviation);
    }
  });
}

function measureParagraph(
  paragraph: FlowParagraph,
  looks: Looks,
  deviation: Deviation,
  room: number,
): MeasuredLines {
  const look = looks(paragraph.style);
  const { before, after, border } = look;
  return {
    kind: 'lines',
    lines: linesOf(paragraph, look, room / deviation.width),
    line: lineHeight(look) * deviation.height,
    type: Math.min(lineHeight(look), look.size * typeHeight) * deviation.height,
    before,
    after: after + border,
    keepNext: paragraph.keepNext ?? look.keepNext,
    keepLines: paragraph.keepLines ?? look.keepLines,
    newPage: paragraph.newPage ?? false,
  };
}

function lineHeight({ size, spacing }: Look): number {
  return size * typeHeight * spacing;
}

/** Where what is in a list begins. */
const listIndent = 397;

function linesOf({ text, name, label, list }: FlowParagraph, look: Look, room: number): number {
  const { face, size } = look;
  const indent = list ? listIndent : look.indent;
  const whole = label ? `${label.name} ${label.number}. ${text}` : text;
  const begun = name === undefined ? 0 : afterName(textWidthOf(name, 'bold', size), look);
  return whole.split('\n').reduce((sum, line, index) => {
    const taken = index === 0 ? Math.max(0, begun) : 0;
    return sum + countLines(line, face, size, room - indent, taken);
  }, 0);
}

/** What a long name leaves behind of the first line, which begins to the left of the others. */
function afterName(width: number, { hanging }: Look): number {
  const stop = width < factIndent ? factIndent : Math.ceil((width + 1) / 720) * 720;
  return stop - hanging;
}

function measurePicture({ style, height }: FlowPicture, looks: Looks, deviation: Deviation): MeasuredLines {
  const look = looks(style);
  // A picture stands on the line, with what is below the line under it.
  const below = look.size * (typeHeight - 0.952);
  return {
    kind: 'lines',
    lines: 1,
    line: (height * pixel + below) * deviation.height,
    type: (height * pixel + below) * deviation.height,
    before: look.before,
    after: look.after,
    keepNext: look.keepNext,
    keepLines: true,
    newPage: false,
  };
}

/** Space within cells and lines around rows: see `tableStyles`. */
const room = {
  [styleIds.table]: { side: 85, end: 40, top: 30, names: 20, between: 10, bottom: 20 },
  [styleIds.figuresTable]: { side: 115, end: 90, top: 45, names: 0, between: 0, bottom: 0 },
};

export function measureTable(
  { look, widths, rows, parted }: FlowTable,
  looks: Looks,
  deviation: Deviation,
): MeasuredRows {
  const { side, end, top, names, between, bottom } = room[styleIds[look]];
  const heights = rows.map((cells, row) => {
    const content = Math.max(
      ...cells.map((cell, column) => cellHeight(cell, (widths[column] ?? 0) - 2 * side, looks, deviation)),
    );
    const above = row === 0 ? top : row === 1 ? names : between;
    return content + 2 * end + above + (row === rows.length - 1 ? bottom : 0);
  });
  return {
    kind: 'rows',
    rows: heights,
    names: look === 'table' ? (heights[0] ?? 0) : 0,
    parted: new Map(
      parted.map((row) => [
        row,
        { line: lineIn(rows[row] ?? [], looks, deviation), around: 2 * end + between },
      ]),
    ),
  };
}

/** Of the lines in a row, which all have the same type. */
function lineIn(cells: FlowTable['rows'][number], looks: Looks, deviation: Deviation): number {
  const heights = cells.flat().map(({ style }) => lineHeight(looks(style)) * deviation.height);
  return Math.max(...heights, 1);
}

function cellHeight(
  cell: readonly FlowParagraph[],
  width: number,
  looks: Looks,
  deviation: Deviation,
): number {
  let height = 0;
  let above = 0;
  for (const [index, paragraph] of cell.entries()) {
    const { lines, line, before, after } = measureParagraph(paragraph, looks, deviation, width);
    height += (index === 0 ? before : Math.max(above, before)) + lines * line;
    above = after;
  }
  return height + above;
}
