import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import {
  answerCell,
  answerColumns,
  columnOf,
  type AnswerColumn,
  type AnswerColumnId,
} from './answerColumns.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { inSheet, scaleRanges } from './formulas.ts';
import type { Range, Sheet } from '../xlsx/Workbook.ts';

const words = papers.spreadsheet;

/** The row of the headings; above it stands how the sheet is used. */
const headerRow = 4;

/** Where the answers lie, for formulas in other sheets. */
export type AnswerPlaces = {
  columns: readonly AnswerColumn[];
  /** All answers in one column, the sheet named: «Svar!$F$5:$F$76». */
  range: (id: AnswerColumnId) => string;
};

/** Where each column of the answers will stand. */
export function answerPlaces(source: ReportSource, facts: ReportFacts): AnswerPlaces {
  const columns = answerColumns(source, facts);
  return { columns, range: (id) => inSheet('answers', dataRange(facts, columnOf(columns, id))) };
}

/**
 * One line for each requirement that applies, to be read, filtered and filled in. What a person fills in is coloured and
 * named above the table.
 */
export function answerSheet(source: ReportSource, facts: ReportFacts, { columns }: AnswerPlaces): Sheet {
  const { answers, sheets } = words;
  const edited = columns.filter(({ kind }) => kind === 'edit').map(({ name }) => name);
  const whole: Range = { ...dataRange(facts, 1), firstRow: headerRow, lastColumn: columns.length };
  return {
    name: sheets.answers,
    visibility: 'visible',
    widths: columns.map(({ width }) => width),
    frozen: { rows: headerRow, columns: columnOf(columns, 'name') },
    filter: whole,
    // The working part: what lies to the right of it is for looking up.
    printed: { ...whole, firstRow: 1, lastColumn: columnOf(columns, 'improvements') },
    repeatedRow: headerRow,
    choices: [
      {
        range: dataRange(facts, columnOf(columns, 'score')),
        source: scaleRanges(source.standard).choices,
        ...answers.choose,
      },
    ],
    rows: [
      {
        cells: [
          { value: answers.title(source.office.name, source.evaluation.year), style: cellStyles.title },
        ],
      },
      { cells: [{ value: answers.instruction(edited), style: cellStyles.note }] },
      { cells: [{ value: answers.more, style: cellStyles.note }] },
      { cells: columns.map(({ name, kind }) => ({ value: name, style: headerStyles[kind] })) },
      ...facts.applicable.map((item, index) => ({
        cells: columns.map((column) => answerCell(columns, column, item, headerRow + 1 + index)),
      })),
    ],
  };
}

const headerStyles = {
  number: cellStyles.numberHeader,
  date: cellStyles.numberHeader,
  text: cellStyles.header,
  edit: cellStyles.editHeader,
};

/** One column of the answers, without its heading. Where nothing applies, the empty row under the headings. */
function dataRange({ applicable }: ReportFacts, column: number): Range {
  const firstRow = headerRow + 1;
  return {
    firstRow,
    lastRow: headerRow + Math.max(1, applicable.length),
    firstColumn: column,
    lastColumn: column,
  };
}
