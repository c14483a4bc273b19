import { yearOf } from '#src/domain/year/addMonths.ts';
import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import { withCapital } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import type { Row, Sheet } from '../xlsx/Workbook.ts';
import { listSheet, textCell } from './listSheet.ts';

const words = papers.document.year;

/** What comes round in the year, a time a row. */
export function yearSheet(source: ReportSource, { year }: ReportFacts): Sheet {
  const { office, evaluation } = source;
  const { columns } = words.sheet;
  const rows = year.points.flatMap((planned) => rowsOf(planned, source));
  return listSheet({
    name: words.sheet.name,
    title: words.sheet.title(office.name, evaluation.year),
    note: rows.length === 0 ? words.noPoints : words.sheet.hint,
    columns: Object.values(columns),
    widths: [40, 34, 24, 34, 16, 18, 16, 40, 40],
    centred: new Set([columns.due, columns.day]),
    rows,
  });
}

function rowsOf({ point, occurrences }: PlannedPoint, { standard, evaluation }: ReportSource): Row[] {
  const named = point.requirements.map((number) => ({
    number,
    shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
  }));
  return occurrences
    .filter(({ due, said }) => said !== null || yearOf(due) === evaluation.year)
    .map(({ due, state, said }) => ({
      cells: [
        textCell(point.title || words.unnamed),
        textCell(named.length === 0 ? '' : withCapital(words.requirements(named))),
        textCell(words.responsible(point.responsible)),
        textCell(words.howOften(point.months, point.recurrence === 'lastDone')),
        textCell(words.day(due)),
        textCell(words.state[state]),
        textCell(said?.day ? words.day(said.day) : ''),
        textCell(said?.reason.trim() ?? ''),
        textCell(said?.evidence?.text.trim() ?? ''),
      ],
    }));
}
