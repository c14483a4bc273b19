import type { Block, TableBlock } from './Block.ts';
import type { Paper } from './Paper.ts';

/**
 * Lengths in points, of the type that Word and print have in common. An estimate on the high side: how wide letters are
 * depends on which they are, and on the machine.
 */
const page = { height: 685, letters: 91, line: 13.9 };
const table = { letters: 106, line: 11.9, paragraph: 3, row: 5, head: 42 };
const heading = 30;

/**
 * How much of its two pages a case paper fills, in Word and in print. 1: all there is. What may not be parted, as a row
 * of a table, goes to the next page whole. Attachments are not counted: they begin on a page of their own.
 */
export function heightOfCase(paper: Paper): number {
  const pieces = [
    ...head(paper),
    ...paper.introduction.flatMap((text) => paragraph(text)),
    ...paper.sections
      .filter(({ newPage }) => !newPage)
      .flatMap(({ blocks }) => {
        const [first = 0, ...rest] = blocks.flatMap(piecesOf);
        // A heading is never alone at the foot of a page.
        return [heading + first, ...rest];
      }),
  ];
  let pages = 0;
  let used = 0;
  for (const piece of pieces) {
    if (used > 0 && used + piece > page.height) {
      pages += 1;
      used = 0;
    }
    used += piece;
  }
  return (pages + used / page.height) / 2;
}

function head({ facts }: Paper): number[] {
  return [30, ...facts.map(({ value }) => lines(value, 66) * page.line + 2)];
}

/** The heights of what may not be parted, in order. */
function piecesOf(block: Block): number[] {
  switch (block.kind) {
    case 'heading':
      return [heading];
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return block.items.flatMap((item) => paragraph(item, page.letters - 4));
    case 'keyFigures':
      return [80];
    case 'facts':
      return block.facts.map(({ value }) => lines(value, 66) * page.line + 2);
    case 'table':
      return tablePieces(block);
    case 'figure':
      return [page.height / 2];
  }
}

function paragraph(text: string, letters: number = page.letters): number[] {
  const heights = Array.from({ length: lines(text, letters) }, () => page.line);
  return heights.with(-1, page.line + 6);
}

function tablePieces({ columns, rows }: TableBlock): number[] {
  const heights = rows.map(({ cells }) =>
    Math.max(
      ...columns.map(({ width }, index) => {
        const cell = cells[index] ?? '';
        const paragraphs = cell.split('\n').length;
        return (
          lines(cell, Math.max(4, width * table.letters - 2)) * table.line + paragraphs * table.paragraph
        );
      }),
    ),
  );
  const [first = 0, ...rest] = heights.map((height) => height + table.row);
  return [table.head + first, ...rest];
}

/** Lines of a text. Words are not parted, so a narrow column holds fewer letters than there is room for. */
function lines(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
