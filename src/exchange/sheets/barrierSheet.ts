import { papers } from '#src/text/papers.ts';
import type { ReportedBarrier } from '../report/barrierFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Cell, Row, Sheet } from '../xlsx/Workbook.ts';
import { listSheet, textCell } from './listSheet.ts';
import { dayInSheet } from './dayInSheet.ts';

const words = papers.document.barriers;
const { columns } = words.sheet;

const widths = [34, 28, 18, 16, 14, 18, 24, 24, 14, 28, 16, 12, 9, 12, 13, 28, 12, 22];
const centred = new Set([columns.liftedDay, columns.waiting, columns.answerDue, columns.answeredDay]);

/** What stands in the way, a barrier a row, what waits longest for an answer first: every field of it, each in its own column. */
export function barrierSheet(
  { office, evaluation, limitedTo }: ReportSource,
  { barriers }: ReportFacts,
): Sheet {
  const standing = barriers.filter((each) => each.standing);
  const waiting = standing.filter(({ status }) => status === 'lifted');
  const days = waiting.flatMap((each) => each.waiting ?? []);
  const lead = words.lead(standing.length, waiting.length, days.length === 0 ? null : Math.max(...days));
  return listSheet({
    name: words.title,
    title: words.sheet.title(office.name, evaluation.year),
    note: barriers.length === 0 ? words.none(limitedTo !== null) : lead,
    columns: Object.values(columns),
    widths,
    centred,
    rows: barriers.map(barrierRow),
  });
}

function barrierRow({
  barrier,
  status,
  waiting,
  overdue,
  responsible,
  requirements,
  actions,
}: ReportedBarrier): Row {
  const { level, cause, otherCause, liftedDay, answerDue, answeredDay, ended, endReason } = barrier;
  return {
    cells: [
      textCell(words.name(barrier.description)),
      textCell(barrier.consequence.trim()),
      textCell(words.causeOf(cause, otherCause)),
      textCell(barrier.metIn.trim()),
      textCell(words.level(level)),
      textCell(responsible.join('\n')),
      textCell(requirements.map(words.requirement).join('\n')),
      textCell(actions.map(words.action).join('\n')),
      textCell(words.status[status]),
      textCell(barrier.followUp.trim()),
      textCell(barrier.liftedTo.trim()),
      day(liftedDay),
      waiting === null ? textCell('') : { value: waiting, style: cellStyles.integer },
      day(answerDue),
      textCell(overdue ? words.overdue : ''),
      textCell(barrier.answer.trim()),
      day(answeredDay),
      textCell(ended === null ? '' : words.ended(ended, endReason)),
    ],
  };
}

function day(stored: string | null): Cell {
  return stored === null ? textCell('') : { value: dayInSheet(stored), style: cellStyles.date };
}
