import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { papers } from '#src/text/papers.ts';
import type { Block, FigureBlock, KeyFigure, ParagraphTone, TableBlock } from '../report/Block.ts';
import type { Picture } from '../report/ReportOptions.ts';
import { picture as largest, textWidth } from './measures.ts';
import { styleIds, type StyleKey } from './styleNames.ts';
import { xmlLines, xmlText } from '../xmlText.ts';

/** What is counted while a document is written: captions are numbered, and each numbered list begins anew. */
export type Numbering = {
  pictures: readonly Picture[];
  figures: number;
  tables: number;
  lists: number;
};

/** Names of the two kinds of list in the document. */
export const listReferences = { bullet: 'punkter', ordered: 'nummer' } as const;

/** Blocks as Word has them. What stands right under a heading, or announces what follows, stays with what comes after it. */
export function documentBlocks(blocks: readonly Block[], numbering: Numbering): FileChild[] {
  return blocks.flatMap((block, index) => {
    // The first of a section stands under the title of the section.
    const underHeading = index === 0 || blocks[index - 1]?.kind === 'heading';
    const announces = block.kind === 'paragraph' && block.text.endsWith(':');
    return documentBlock(block, numbering, index < blocks.length - 1 && (underHeading || announces));
  });
}

/** A figure of which there is no picture is nothing: its table says the same. */
function documentBlock(block: Block, numbering: Numbering, keepNext: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runs(block.text) })];
    case 'paragraph':
      return paragraphs(block.text, {
        ...(block.tone ? { style: styleIds[toneStyles[block.tone]] } : {}),
        ...(keepNext ? { keepNext } : {}),
      });
    case 'list':
      return listItems(block, numbering);
    case 'facts':
      return facts(block.facts);
    case 'keyFigures':
      return [keyFigures(block.figures), afterTable()];
    case 'table':
      return [caption('tableLabel', ++numbering.tables, block.caption), table(block), afterTable()];
    case 'figure':
      return figure(block, numbering);
  }
}

const headings = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const toneStyles: Readonly<Record<ParagraphTone, StyleKey>> = {
  lead: 'lead',
  note: 'note',
  quote: 'quote',
  absent: 'absent',
};

/** A paragraph for each line of a text. */
export function paragraphs(text: string, look: { style?: string; keepNext?: boolean } = {}): Paragraph[] {
  return xmlLines(text).map((line) => new Paragraph({ ...look, children: [new TextRun(line)] }));
}

/** As many characters as may be kept on one page without leaving the page before half empty. */
const keptWhole = 1200;

/** How many of many facts stay together with what they are about. */
const keptFirst = 4;

function facts(named: Extract<Block, { kind: 'facts' }>['facts']): Paragraph[] {
  const length = named.reduce((sum, { value }) => sum + value.length, 0);
  const kept = length <= keptWhole ? named.length - 1 : keptFirst;
  return named.map(({ name, value }, index) => fact(name, value, styleIds.fact, index < kept));
}

/** A name and what is said of it on one line; further lines of the value stand below its first. */
export function fact(name: string, value: string, style: string, keepNext = false): Paragraph {
  return new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    children: [
      new TextRun({ style: styleIds.factName, text: xmlText(name) }),
      new TextRun({ children: [new Tab()] }),
      ...runs(value),
    ],
  });
}

/** A text as runs of one paragraph: its lines are kept apart by breaks. */
function runs(text: string): TextRun[] {
  return xmlLines(text).map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}

function listItems({ items, ordered }: Extract<Block, { kind: 'list' }>, numbering: Numbering): Paragraph[] {
  const instance = numbering.lists++;
  const reference = ordered ? listReferences.ordered : listReferences.bullet;
  return items.map(
    (item) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering: { reference, level: 0, ...(ordered ? { instance } : {}) },
        children: runs(item),
      }),
  );
}

/** «Tabell 1. …» with the number as a field, so that Word counts anew when something is put in between. */
function caption(label: 'tableLabel' | 'figureLabel', number: number, text: string): Paragraph {
  const name = papers.document[label];
  return new Paragraph({
    style: 'Caption',
    keepNext: label === 'tableLabel',
    children: [
      new TextRun(`${name} `),
      new SimpleField(`SEQ ${name} \\* ARABIC`, String(number)),
      new TextRun(`. ${xmlText(text)}`),
    ],
  });
}

function table({ columns, rows }: TableBlock): Table {
  const widths = columns.map(({ width }) => Math.round(width * textWidth));
  const row = (cells: readonly string[], style: StyleKey, isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      children: columns.map(
        ({ align }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: xmlLines(cells[index] ?? '').map(
              (line) =>
                new Paragraph({
                  style: styleIds[style],
                  ...(align === 'end' ? { alignment: AlignmentType.RIGHT } : {}),
                  children: [new TextRun(line)],
                }),
            ),
          }),
      ),
    });
  return new Table({
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      row(
        columns.map(({ name }) => name),
        'headerCell',
        true,
      ),
      ...rows.map(({ cells, emphasis }) => row(cells, emphasis ? 'sumCell' : 'cell', false)),
    ],
  });
}

function keyFigures(figures: readonly KeyFigure[]): Table {
  const width = Math.floor(textWidth / Math.max(1, figures.length));
  const line = (style: StyleKey, text: string) =>
    new Paragraph({ style: styleIds[style], children: [new TextRun(xmlText(text))] });
  return new Table({
    style: styleIds.figuresTable,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: figures.map(() => width),
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.map(
          ({ value, label, note }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [
                line('figureValue', value),
                line('figureLabel', label),
                ...(note === undefined ? [] : [line('figureNote', note)]),
              ],
            }),
        ),
      }),
    ],
  });
}

/** Word sets what follows a table right under its last line. */
function afterTable(): Paragraph {
  return new Paragraph({ style: styleIds.afterTable, children: [] });
}

function figure({ id, alt, caption: text }: FigureBlock, numbering: Numbering): Paragraph[] {
  const found = numbering.pictures.find((candidate) => candidate.id === id);
  if (!found) return [];
  const scale = Math.min(largest.width / found.width, largest.height / found.height);
  return [
    new Paragraph({
      style: styleIds.figure,
      children: [
        new ImageRun({
          type: 'png',
          data: found.png,
          transformation: {
            width: Math.round(found.width * scale),
            height: Math.round(found.height * scale),
          },
          altText: { name: xmlText(text), title: xmlText(text), description: xmlText(alt) },
        }),
      ],
    }),
    caption('figureLabel', ++numbering.figures, text),
  ];
}
