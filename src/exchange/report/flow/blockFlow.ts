import { papers } from '#src/text/papers.ts';
import { longestWordOf } from './countLines.ts';
import { fitColumns, type ColumnNeed } from './fitColumns.ts';
import { pageHeight } from './layPages.ts';
import type { Look } from './looksOf.ts';
import { asComputed, measureTable } from './measureFlow.ts';
import { picture as largest, textWidth } from './measures.ts';
import { styleIds, type StyleKey } from './styleNames.ts';
import type { Block, FigureBlock, KeyFigure, ParagraphTone, TableBlock } from '../Block.ts';
import type { Picture } from '../ReportOptions.ts';
import { xmlLines, xmlText } from '../../xmlText.ts';
import type { FlowItem, FlowParagraph, FlowTable } from './Flow.ts';

/** What is counted from the first to the last of a paper: captions are numbered, and each numbered list begins anew. */
export type Numbering = {
  pictures: readonly Picture[];
  figures: number;
  tables: number;
  lists: number;
  /** How each style of the paper looks: columns are as wide as their words. */
  looks: (style: string) => Look;
};

/** Blocks as a document has them. What stands right under a heading, or announces what follows, stays with what comes after it. */
export function blockFlow(blocks: readonly Block[], numbering: Numbering): FlowItem[] {
  return blocks.flatMap((block, index) => {
    // The first of a section stands under the title of the section.
    const underHeading = index === 0 || blocks[index - 1]?.kind === 'heading';
    const announces = block.kind === 'paragraph' && block.text.endsWith(':');
    return itemsOf(block, numbering, index < blocks.length - 1 && (underHeading || announces));
  });
}

/** A figure of which there is no picture is nothing: its table says the same. */
function itemsOf(block: Block, numbering: Numbering, keepNext: boolean): FlowItem[] {
  switch (block.kind) {
    case 'heading':
      return [headingFlow(block.level, block.text)];
    case 'paragraph':
      return paragraphFlow(block.text, {
        ...(block.tone ? { style: styleIds[toneStyles[block.tone]] } : {}),
        ...(keepNext ? { keepNext } : {}),
      });
    case 'list':
      return listItems(block, numbering);
    case 'facts':
      return facts(block.facts);
    case 'keyFigures':
      return [keyFigures(block.figures), afterTable];
    case 'table':
      return [
        caption('tableLabel', ++numbering.tables, block.caption),
        table(block, numbering.looks),
        afterTable,
      ];
    case 'figure':
      return figure(block, numbering);
  }
}

const toneStyles: Readonly<Record<ParagraphTone, StyleKey>> = {
  lead: 'lead',
  note: 'note',
  quote: 'quote',
  absent: 'absent',
  name: 'fieldName',
};

/** The deepest headings that the contents have. */
const deepestListed = 2;

export function headingFlow(level: 1 | 2 | 3 | 4, text: string): FlowParagraph {
  const listed = level <= deepestListed ? { listed: level as 1 | 2 } : {};
  return { kind: 'paragraph', style: `Heading${level}`, text: xmlText(text), ...listed };
}

/** A paragraph for each line of a text. */
export function paragraphFlow(
  text: string,
  { style = styleIds.plain, ...look }: { style?: string; keepNext?: boolean } = {},
): FlowParagraph[] {
  return xmlLines(text).map((line) => ({ kind: 'paragraph', style, text: line, ...look }));
}

/** As many characters as may be kept on one page without leaving the page before half empty. */
const keptWhole = 1200;

/** A text of so many lines that it may go on over the page, so as not to leave a page half empty. */
function isLong(value: string): boolean {
  return value.length > 600;
}

/** How many of many facts stay together with what they are about. */
const keptFirst = 4;

function facts(named: Extract<Block, { kind: 'facts' }>['facts']): FlowParagraph[] {
  const length = named.reduce((sum, { value }) => sum + value.length, 0);
  const firstLong = named.findIndex(({ value }) => isLong(value));
  const kept =
    length <= keptWhole ? named.length - 1 : Math.min(keptFirst, firstLong === -1 ? Infinity : firstLong);
  return named.map(({ name, value }, index) => ({
    ...factFlow(name, value, styleIds.fact, index < kept),
    ...(isLong(value) ? { keepLines: false } : {}),
  }));
}

/** A name and what is said of it on one line; further lines of the value stand below its first. */
export function factFlow(name: string, value: string, style: string, keepNext = false): FlowParagraph {
  return {
    kind: 'paragraph',
    style,
    name: xmlText(name),
    text: xmlText(value),
    ...(keepNext ? { keepNext } : {}),
  };
}

function listItems(
  { items, ordered = false }: Extract<Block, { kind: 'list' }>,
  numbering: Numbering,
): FlowParagraph[] {
  const instance = numbering.lists++;
  return items.map((item) => ({
    kind: 'paragraph',
    style: ordered ? styleIds.numbered : styleIds.bullet,
    text: xmlText(item),
    list: { ordered, instance },
  }));
}

function caption(label: 'tableLabel' | 'figureLabel', number: number, text: string): FlowParagraph {
  return {
    kind: 'paragraph',
    style: styleIds.caption,
    label: { name: papers.document[label], number },
    text: xmlText(text),
    keepNext: label === 'tableLabel',
  };
}

type CellStyles = Readonly<Record<'cell' | 'header' | 'sum', StyleKey>>;

/** As the cells of a table are set, and smaller, where words would be parted otherwise. */
const cellStyles: readonly [CellStyles, CellStyles] = [
  { cell: 'cell', header: 'headerCell', sum: 'sumCell' },
  { cell: 'smallCell', header: 'smallHeaderCell', sum: 'smallSumCell' },
];

function table(block: TableBlock, looks: Numbering['looks']): FlowTable {
  const [usual, small] = cellStyles.map((styles) => {
    const rows = rowsOf(block, styles);
    return { rows, needs: needsOf(block.columns, rows, looks) };
  }) as [Sized, Sized];
  const least = usual.needs.reduce((sum, need) => sum + need.least, 0);
  const { rows, needs } = least > textWidth ? small : usual;
  const widths = fitColumns(needs, textWidth).map(Math.floor);
  const whole = { kind: 'table', look: 'table', widths, rows, parted: [] } as const;
  return { ...whole, parted: highRows(whole, looks) };
}

/**
 * The rows that are higher than half a page. One higher than a page has to be parted, and LibreOffice leaves out what finds no
 * room where it may not; one a little lower would leave the page before it empty.
 */
function highRows(whole: FlowTable, looks: Numbering['looks']): number[] {
  const { rows } = measureTable(whole, looks, asComputed);
  return rows.flatMap((height, row) => (row > 0 && height > pageHeight / 2 ? [row] : []));
}

type Sized = { rows: FlowParagraph[][][]; needs: ColumnNeed[] };

function rowsOf({ columns, rows }: TableBlock, styles: CellStyles): FlowParagraph[][][] {
  const row = (cells: readonly string[], style: StyleKey) =>
    columns.map(({ align }, index) =>
      xmlLines(cells[index] ?? '').map((text): FlowParagraph => ({
        kind: 'paragraph',
        style: styleIds[style],
        text,
        ...(align ? { align } : {}),
      })),
    );
  return [
    row(
      columns.map(({ name }) => name),
      styles.header,
    ),
    ...rows.map(({ cells, emphasis }) => row(cells, emphasis ? styles.sum : styles.cell)),
  ];
}

/** What stands beside the longest word of a cell: see `tableStyles`. And a little, as programs measure a little otherwise. */
const besideWord = 2 * 85 + 30;

/** No word is parted in a table, also where another font stands in for that of the paper. */
function needsOf(
  columns: TableBlock['columns'],
  rows: readonly (readonly FlowParagraph[][])[],
  looks: Numbering['looks'],
): ColumnNeed[] {
  const longest = (column: number, isSafe: boolean) =>
    besideWord +
    Math.max(
      ...rows.flatMap((cells) =>
        (cells[column] ?? []).map(({ style, text }) => {
          const { face, size } = looks(style);
          const widest = face === 'bold' ? 'widestBold' : 'widest';
          return longestWordOf(text, isSafe ? widest : face, size);
        }),
      ),
      0,
    );
  return columns.map(({ width }, index) => ({
    wished: width * textWidth,
    least: longest(index, false),
    safe: longest(index, true),
  }));
}

function keyFigures(figures: readonly KeyFigure[]): FlowTable {
  const width = Math.floor(textWidth / Math.max(1, figures.length));
  const line = (style: StyleKey, text: string): FlowParagraph => ({
    kind: 'paragraph',
    style: styleIds[style],
    text: xmlText(text),
  });
  return {
    kind: 'table',
    look: 'figuresTable',
    parted: [],
    widths: figures.map(() => width),
    rows: [
      figures.map(({ value, label, note }) => [
        line('figureValue', value),
        line('figureLabel', label),
        ...(note === undefined ? [] : [line('figureNote', note)]),
      ]),
    ],
  };
}

/** Word sets what follows a table right under its last line. */
const afterTable: FlowParagraph = { kind: 'paragraph', style: styleIds.afterTable, text: '' };

function figure({ id, alt, caption: text }: FigureBlock, numbering: Numbering): FlowItem[] {
  const picture = numbering.pictures.find((candidate) => candidate.id === id);
  if (!picture) return [];
  const scale = Math.min(largest.width / picture.width, largest.height / picture.height);
  return [
    {
      kind: 'picture',
      style: styleIds.figure,
      picture,
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
      caption: xmlText(text),
      alt: xmlText(alt),
    },
    caption('figureLabel', ++numbering.figures, text),
  ];
}
