import { papers } from '#src/text/papers.ts';
import type { ReportedBarrier } from '../report/barrierFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Cell, Row, Sheet } from '../xlsx/Workbook.ts';
import { dayInSheet } from './dayInSheet.ts';

const words = papers.document.barriers;
const { columns } = words.sheet;
const headerRow = 3;

const widths = [46, 40, 28, 26, 22, 28, 36, 36, 16, 40, 28, 13, 11, 13, 22, 40, 13, 36];
const centred = new Set([columns.liftedDay, columns.waiting, columns.answerDue, columns.answeredDay]);

/** What stands in the way, a barrier a row, what waits longest for an answer first: every field of it, each in its own column. */
export function barrierSheet({ office, evaluation }: ReportSource, { barriers }: ReportFacts): Sheet {
  const names = Object.values(columns);
  const standing = barriers.filter((each) => each.standing);
  const waiting = standing.filter(({ status }) => status === 'lifted');
  const days = waiting.flatMap((each) => each.waiting ?? []);
  const lead = words.lead(standing.length, waiting.length, days.length === 0 ? null : Math.max(...days));
  return {
    name: words.title,
    visibility: 'visible',
    widths,
    frozen: { rows: headerRow, columns: 1 },
    filter: {
      firstRow: headerRow,
      lastRow: headerRow + Math.max(1, barriers.length),
      firstColumn: 1,
      lastColumn: names.length,
    },
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: words.sheet.title(office.name, evaluation.year), style: cellStyles.title }] },
      { cells: [{ value: barriers.length === 0 ? words.none : lead, style: cellStyles.note }] },
      {
        cells: names.map((name) => ({
          value: name,
          style: centred.has(name) ? cellStyles.numberHeader : cellStyles.header,
        })),
      },
      ...barriers.map(barrierRow),
    ],
  };
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
      text(words.name(barrier.description)),
      text(barrier.consequence.trim()),
      text(words.causeOf(cause, otherCause)),
      text(barrier.metIn.trim()),
      text(words.level(level)),
      text(responsible.join('\n')),
      text(requirements.map(words.requirement).join('\n')),
      text(actions.map(words.action).join('\n')),
      text(words.status[status]),
      text(barrier.followUp.trim()),
      text(barrier.liftedTo.trim()),
      day(liftedDay),
      waiting === null ? null : { value: waiting, style: cellStyles.integer },
      day(answerDue),
      text(overdue ? words.overdue : ''),
      text(barrier.answer.trim()),
      day(answeredDay),
      text(ended === null ? '' : words.ended(ended, endReason)),
    ],
  };
}

function day(stored: string | null): Cell | null {
  return stored === null ? null : { value: dayInSheet(stored), style: cellStyles.date };
}

function text(value: string): Cell {
  return { value: value === '' ? null : value, style: cellStyles.text };
}
