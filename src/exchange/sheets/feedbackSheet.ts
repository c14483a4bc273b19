import { papers } from '#src/text/papers.ts';
import type { ReportedFeedback } from '../report/feedbackFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Cell, Row, Sheet } from '../xlsx/Workbook.ts';

const words = papers.document.feedback;
const headerRow = 3;

/** What the office says of the requirements, a requirement a row: a list for those who own the standard to answer in. */
export function feedbackSheet({ office, evaluation }: ReportSource, { feedback }: ReportFacts): Sheet {
  const names = Object.values(words.sheet.columns);
  return {
    name: words.sheet.name,
    visibility: 'visible',
    widths: [34, 14, 60, 60, 24],
    frozen: { rows: headerRow, columns: 1 },
    filter: {
      firstRow: headerRow,
      lastRow: headerRow + Math.max(1, feedback.length),
      firstColumn: 1,
      lastColumn: names.length,
    },
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: words.sheet.title(office.name, evaluation.year), style: cellStyles.title }] },
      { cells: [{ value: feedback.length === 0 ? words.none : words.sheet.hint, style: cellStyles.note }] },
      { cells: names.map((name) => ({ value: name, style: cellStyles.header })) },
      ...feedback.map(rowOf),
    ],
  };
}

function rowOf({ requirement, feedback: { verdict, reason, reply, outcome } }: ReportedFeedback): Row {
  return {
    cells: [
      text(words.requirement(requirement)),
      text(words.verdict(verdict)),
      text(reason.trim()),
      text(reply.trim()),
      text(outcome === null ? '' : words.outcome[outcome]),
    ],
  };
}

function text(value: string): Cell {
  return { value: value === '' ? null : value, style: cellStyles.text };
}
