import { papers } from '#src/text/papers.ts';
import type { ReportedFeedback } from '../report/feedbackFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import type { Row, Sheet } from '../xlsx/Workbook.ts';
import { listSheet, textCell } from './listSheet.ts';

const words = papers.document.feedback;

/** What the office says of the requirements, a requirement a row: a list for those who own the standard to answer in. */
export function feedbackSheet(
  { office, evaluation, limitedTo }: ReportSource,
  { feedback }: ReportFacts,
): Sheet {
  return listSheet({
    name: words.sheet.name,
    title: words.sheet.title(office.name, evaluation.year),
    note: feedback.length === 0 ? words.none(limitedTo !== null) : words.sheet.hint,
    columns: Object.values(words.sheet.columns),
    widths: [34, 14, 60, 60, 24],
    centred: new Set(),
    rows: feedback.map(rowOf),
  });
}

function rowOf({ requirement, feedback: { verdict, reason, reply, outcome } }: ReportedFeedback): Row {
  return {
    cells: [
      textCell(words.requirement(requirement)),
      textCell(words.verdict(verdict)),
      textCell(reason.trim()),
      textCell(reply.trim()),
      textCell(outcome === null ? '' : words.outcome[outcome]),
    ],
  };
}
