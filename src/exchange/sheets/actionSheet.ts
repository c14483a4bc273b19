import { papers } from '#src/text/papers.ts';
import type { PlannedAction } from '../report/planFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { deadlineLines, endLines, requirementLines } from '../report/sections/actionLines.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Row, Sheet } from '../xlsx/Workbook.ts';
import { listSheet, textCell } from './listSheet.ts';
import { dayInSheet } from './dayInSheet.ts';

const words = papers.document.plan;
const { columns } = words.sheet;

const widths = [30, 29, 12, 11, 13, 18, 30, 21, 24, 22];
const centred = new Set([columns.deadline]);

/** What the office plans to do, an action a row, by deadline: open ones, done ones and those put aside. */
export function actionSheet({ office, evaluation, limitedTo }: ReportSource, { plan }: ReportFacts): Sheet {
  const { actions, effect } = plan;
  const expected = effect ? words.effect.sentence(effect.plan, effect.now) : words.effect.nothing;
  return listSheet({
    name: words.title,
    title: words.sheet.title(office.name, evaluation.year),
    note: actions.length === 0 ? words.none(limitedTo !== null) : expected,
    columns: Object.values(columns),
    widths,
    centred,
    rows: actions.map(actionRow),
  });
}

function actionRow(planned: PlannedAction): Row {
  const { action, open, overdue, roles } = planned;
  const { title, why, status, deadline, notes } = action;
  // The day has a column of its own, and so has whether it has passed.
  const moved = deadlineLines({ ...planned, overdue: false }).slice(1);
  return {
    cells: [
      textCell(words.name(title)),
      textCell(why.trim()),
      textCell(words.status[status]),
      deadline === null ? textCell('') : { value: dayInSheet(deadline.day), style: cellStyles.date },
      textCell(overdue ? words.overdue : ''),
      textCell(roles.join('\n')),
      textCell(requirementLines(planned).join('\n')),
      textCell(moved.join('\n')),
      textCell(notes.map(({ day, text: content }) => words.sheet.note(day, content)).join('\n')),
      textCell(open ? '' : endLines(planned).join('\n')),
    ],
  };
}
