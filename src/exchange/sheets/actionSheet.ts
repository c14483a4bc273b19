import { papers } from '#src/text/papers.ts';
import type { PlannedAction } from '../report/planFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { deadlineLines, endLines, requirementLines } from '../report/sections/actionLines.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Cell, Row, Sheet } from '../xlsx/Workbook.ts';
import { dayInSheet } from './dayInSheet.ts';

const words = papers.document.plan;
const { columns } = words.sheet;
const headerRow = 3;

const widths = [40, 40, 16, 13, 14, 26, 46, 40, 40, 40];
const centred = new Set([columns.deadline]);

/** What the office plans to do, an action a row, by deadline: open ones, done ones and those put aside. */
export function actionSheet({ office, evaluation }: ReportSource, { plan }: ReportFacts): Sheet {
  const names = Object.values(columns);
  const { actions, effect } = plan;
  const expected = effect ? words.effect.sentence(effect.plan, effect.now) : words.effect.nothing;
  return {
    name: words.title,
    visibility: 'visible',
    widths,
    frozen: { rows: headerRow, columns: 1 },
    filter: {
      firstRow: headerRow,
      lastRow: headerRow + Math.max(1, actions.length),
      firstColumn: 1,
      lastColumn: names.length,
    },
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: words.sheet.title(office.name, evaluation.year), style: cellStyles.title }] },
      { cells: [{ value: actions.length === 0 ? words.none : expected, style: cellStyles.note }] },
      {
        cells: names.map((name) => ({
          value: name,
          style: centred.has(name) ? cellStyles.numberHeader : cellStyles.header,
        })),
      },
      ...actions.map(actionRow),
    ],
  };
}

function actionRow(planned: PlannedAction): Row {
  const { action, open, overdue, roles } = planned;
  const { title, why, status, deadline, notes } = action;
  // The day has a column of its own, and so has whether it has passed.
  const moved = deadlineLines({ ...planned, overdue: false }).slice(1);
  return {
    cells: [
      text(words.name(title)),
      text(why.trim()),
      text(words.status[status]),
      deadline === null ? null : { value: dayInSheet(deadline.day), style: cellStyles.date },
      text(overdue ? words.overdue : ''),
      text(roles.join('\n')),
      text(requirementLines(planned).join('\n')),
      text(moved.join('\n')),
      text(notes.map(({ day, text: content }) => words.sheet.note(day, content)).join('\n')),
      text(open ? '' : endLines(planned).join('\n')),
    ],
  };
}

function text(value: string): Cell {
  return { value: value === '' ? null : value, style: cellStyles.text };
}
