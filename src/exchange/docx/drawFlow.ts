import {
  AlignmentType,
  ImageRun,
  LineRuleType,
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
import type { FlowItem, FlowParagraph, FlowPicture, FlowTable } from '../report/flow/Flow.ts';
import { textWidth } from '../report/flow/measures.ts';
import { styleIds } from '../report/flow/styleNames.ts';

/** Names of the two kinds of list in the document. */
export const listReferences = { bullet: 'punkter', ordered: 'nummer' } as const;

/** What stands in a paper as Word has it: paragraphs that only name a style. */
export function drawFlow(items: readonly FlowItem[]): FileChild[] {
  return items.flatMap((item, index) => {
    switch (item.kind) {
      case 'paragraph':
        if (item.style === styleIds.afterTable) return belowTable(item, items[index + 1]);
        return paragraph(item);
      case 'table':
        return table(item);
      case 'picture':
        return picture(item);
    }
  });
}

/**
 * What stands below a table has no room where the table ends at the foot of a page, and would be a page of its own: it is left
 * out before what begins a page, and is next to nothing where the paper ends.
 */
function belowTable(item: FlowParagraph, next: FlowItem | undefined): Paragraph[] {
  if (next === undefined)
    return [new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } })];
  return next.kind === 'paragraph' && next.newPage ? [] : [paragraph(item)];
}

function paragraph({
  style,
  name,
  label,
  text,
  list,
  align,
  keepNext,
  keepLines,
  newPage,
}: FlowParagraph): Paragraph {
  return new Paragraph({
    ...(style === styleIds.plain ? {} : { style }),
    ...(list ? { numbering: numbering(list) } : {}),
    ...(align === 'end' ? { alignment: AlignmentType.RIGHT } : {}),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(keepLines === undefined ? {} : { keepLines }),
    // Programs differ on the room above what begins a page: none.
    ...(newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: [
      ...(name === undefined ? [] : named(name)),
      ...(label ? labelled(label) : []),
      ...(text === '' ? [] : runs(text, label ? '. ' : '')),
    ],
  });
}

function numbering({ ordered, instance }: NonNullable<FlowParagraph['list']>) {
  const reference = ordered ? listReferences.ordered : listReferences.bullet;
  return { reference, level: 0, ...(ordered ? { instance } : {}) };
}

/** A name, and what is said of it on the same line; further lines of it stand below its first. */
function named(name: string): TextRun[] {
  return [new TextRun({ style: styleIds.factName, text: name }), new TextRun({ children: [new Tab()] })];
}

/** «Tabell 1» with the number as a field, so that Word counts anew when something is put in between. */
function labelled({ name, number }: NonNullable<FlowParagraph['label']>) {
  return [new TextRun(`${name} `), new SimpleField(`SEQ ${name} \\* ARABIC`, String(number))];
}

/** A text as runs of one paragraph: its lines are kept apart by breaks. */
function runs(text: string, before: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? `${before}${line}` : { text: line, break: 1 }));
}

function table({ look, widths, rows, parted }: FlowTable): Table {
  const hasNames = look === 'table';
  return new Table({
    style: styleIds[look],
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    ...(hasNames ? { tableLook: { firstRow: true, noHBand: true, noVBand: true } } : {}),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: !parted.includes(row),
          ...(hasNames && row === 0 ? { tableHeader: true } : {}),
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: cell.map(paragraph),
              }),
          ),
        }),
    ),
  });
}

function picture({ style, picture: { png }, width, height, caption, alt }: FlowPicture): Paragraph {
  return new Paragraph({
    style,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: caption, title: caption, description: alt },
      }),
    ],
  });
}
