import { seenText } from '#src/domain/input/seenText.ts';
import { papers } from '#src/text/papers.ts';
import { sheetFields } from './answerColumns.ts';
import { readScoreCell, readTextCell, shownCell, type CellReading } from './readAnswerCell.ts';
import type { Baseline } from './readBaseline.ts';
import type { FilledRow, FilledSheet, SheetProblem } from './FilledSheet.ts';
import type { ReadCell, ReadSheet } from '../xlsx/readSheetXml.ts';

const { answers, filled, sheets } = papers.spreadsheet;
const sheet = sheets.answers;

/** The columns that are read. The number says which requirement a row is about, wherever it has been moved. */
const readColumns = ['number', ...sheetFields] as const;

type ReadColumn = (typeof readColumns)[number];

/** The headings stand near the top, also where somebody has written something above them. */
const lastHeaderRow = 100;
/** Whoever has more of these will not read them. */
const mostProblems = 500;

type Rows = { ok: true; content: Pick<FilledSheet, 'rows' | 'problems'> } | ({ ok: false } & SheetProblem);

/** Reads the table of answers out of its sheet. */
export function readFilledRows(read: ReadSheet, baseline: Baseline): Rows {
  const header = findHeader(read);
  if (!header.ok) return header;
  const problems: SheetProblem[] = [];
  const tell = (where: string, what: string) => {
    if (problems.length < mostProblems) problems.push({ where, what });
  };
  const rows: { row: number; content: FilledRow }[] = [];
  for (const [row, cells] of read.rows) {
    if (row <= header.row) continue;
    const isMerged = (column: ReadColumn) => {
      const at = header.columns[column];
      return read.merged.some(
        (range) =>
          range.firstRow <= row && row <= range.lastRow && range.firstColumn <= at && at <= range.lastColumn,
      );
    };
    const cellOf = (column: ReadColumn): ReadCell | undefined => cells.get(header.columns[column]);
    const where = filled.row(sheet, row);
    const number = readNumber(cellOf('number'));
    if (number === null || isMerged('number')) {
      const isEmpty = readColumns.every((column) => isBlank(cellOf(column)));
      if (!isEmpty)
        tell(where, isMerged('number') ? filled.problems.merged : numberProblem(cellOf('number')));
      continue;
    }
    const take = <Value>(column: ReadColumn, reading: CellReading<Value>): { value: Value } | null => {
      const what = isMerged(column) ? filled.problems.merged : reading.ok ? null : reading.what;
      if (what !== null) tell(filled.cell(sheet, row, answers.columns[column]), what);
      return what === null && reading.ok ? { value: reading.value } : null;
    };
    const score = take('score', readScoreCell(cellOf('score'), baseline.levels));
    const texts = (['justification', 'strengths', 'improvements'] as const).flatMap((field) => {
      const taken = take(field, readTextCell(cellOf(field)));
      return taken ? [[field, taken.value] as const] : [];
    });
    const content: FilledRow = {
      requirement: number,
      place: where,
      baseline: baseline.marks.get(number) ?? {},
      ...(score ? { score: score.value } : {}),
      ...Object.fromEntries(texts),
    };
    rows.push({ row, content });
  }
  return { ok: true, content: { rows: withoutTwins(rows, tell), problems } };
}

/** A requirement that stands on several rows is on none: nobody can tell which of them is meant. */
function withoutTwins(
  rows: readonly { row: number; content: FilledRow }[],
  tell: (where: string, what: string) => void,
): FilledRow[] {
  const placesOf = new Map<number, number[]>();
  for (const { row, content } of rows)
    placesOf.set(content.requirement, [...(placesOf.get(content.requirement) ?? []), row].slice(0, 10));
  for (const [requirement, places] of placesOf) {
    const [, second] = places;
    if (second !== undefined) tell(filled.row(sheet, second), filled.problems.twice(requirement, places));
  }
  return rows
    .filter(({ content }) => placesOf.get(content.requirement)?.length === 1)
    .toSorted((a, b) => a.row - b.row)
    .map(({ content }) => content);
}

type Header = { ok: true; row: number; columns: Record<ReadColumn, number> } | ({ ok: false } & SheetProblem);

/** The row with most of the headings, and where each of them stands in it. */
function findHeader({ rows }: ReadSheet): Header {
  const wanted = readColumns.map((column) => plain(answers.columns[column]));
  let best = { row: 0, count: 0, names: new Map<string, number[]>() };
  for (const [row, cells] of rows) {
    if (row > lastHeaderRow) continue;
    const names = new Map<string, number[]>();
    for (const [column, { content }] of cells) {
      if (content.kind !== 'text') continue;
      const name = plain(content.text);
      if (wanted.includes(name)) names.set(name, [...(names.get(name) ?? []), column]);
    }
    if (names.size > best.count) best = { row, count: names.size, names };
  }
  const where = filled.sheet(sheet);
  if (best.count < 2) return { ok: false, where, what: filled.errors.noHeader };
  const columns: Partial<Record<ReadColumn, number>> = {};
  for (const column of readColumns) {
    const name = answers.columns[column];
    const [first, second] = best.names.get(plain(name)) ?? [];
    if (first === undefined) return { ok: false, where, what: filled.errors.noColumn(name) };
    if (second !== undefined) return { ok: false, where, what: filled.errors.twoColumns(name) };
    columns[column] = first;
  }
  return { ok: true, row: best.row, columns: columns as Record<ReadColumn, number> };
}

function plain(name: string): string {
  return seenText(name).text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
}

function readNumber(cell: ReadCell | undefined): number | null {
  if (!cell || cell.formula !== null) return null;
  const text = cell.content.kind === 'error' ? '' : seenText(shownCell(cell)).text.trim();
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

function numberProblem(cell: ReadCell | undefined): string {
  return isBlank(cell) || !cell
    ? filled.problems.noNumber
    : filled.problems.badNumber(filled.shown(shownCell(cell)));
}

function isBlank(cell: ReadCell | undefined): boolean {
  return !cell || (cell.formula === null && cell.content.kind === 'text' && cell.content.text.trim() === '');
}
