import { priorityBounds } from '#src/domain/gaps/priorityGroup.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { cellName, type Cell, type Row, type Sheet } from '../xlsx/Workbook.ts';
import { filterOf, textCell } from './listSheet.ts';

const words = papers.spreadsheet;
const { columns } = words.gaps;
const headerRow = 3;

const widths = [13, 6, 24, 20, 46, 8, 16, 7, 6, 7, 6, 9, 9, 11, 40, 40, 9, 34];
const numeric = new Set([
  columns.number,
  columns.points,
  columns.target,
  columns.size,
  columns.weight,
  columns.priority,
  columns.since,
  columns.ownTarget,
]);

/** The gaps in order of priority, as they are when the file is made, with how the priority comes about. */
export function gapSheet(source: ReportSource, facts: ReportFacts): Sheet {
  const { office, evaluation, madeAt, standard } = source;
  const names = Object.values(columns);
  const rows = facts.gaps.map((_, index) => gapRow(source, facts, index));
  const none = facts.total.scored === 0 ? words.gaps.noneScored : words.gaps.none;
  return {
    name: words.sheets.gaps,
    visibility: 'visible',
    widths,
    frozen: { rows: headerRow, columns: 3 },
    filter: filterOf(headerRow, rows.length, names.length),
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: words.gaps.title(office.name, evaluation.year), style: cellStyles.title }] },
      {
        cells: [
          {
            value:
              rows.length === 0
                ? none
                : words.gaps.note(new Date(madeAt), standard.obligations, priorityBounds(standard)),
            style: cellStyles.note,
          },
        ],
      },
      {
        cells: names.map((name) => ({
          value: name,
          style: numeric.has(name) ? cellStyles.numberHeader : cellStyles.header,
        })),
      },
      ...rows,
    ],
  };
}

function gapRow(
  { standard, evaluation: { year } }: ReportSource,
  { gaps, ages, decisions }: ReportFacts,
  index: number,
): Row {
  const gap = gaps[index];
  if (!gap) return { cells: [] };
  const { requirement, answer, target, ownTarget } = gap.item;
  const age = ages.get(requirement.number) ?? { status: 'unknown', since: year };
  const row = headerRow + 1 + index;
  const at = (name: string) => cellName(row, Object.values(columns).indexOf(name) + 1);
  return {
    cells: [
      textCell(words.gaps.groups[gap.group]),
      number(requirement.number),
      textCell(requirement.shortName),
      textCell(standard.themes.find(({ id }) => id === requirement.theme)?.title ?? ''),
      textCell(requirement.text),
      textCell(words.obligation[requirement.obligation]),
      textCell(words.levelName(gap.score, standard.scale)),
      number(gap.score),
      number(target),
      { ...number(gap.size), formula: `${at(columns.target)}-${at(columns.points)}` },
      number(gap.weight),
      { ...number(gap.priority), formula: `${at(columns.weight)}*${at(columns.size)}` },
      age.status === 'open' ? number(age.since) : textCell(words.gaps.notOpen(age, year)),
      textCell(decisions.includes(gap) ? words.yes : ''),
      textCell(answer?.justification ?? ''),
      textCell(answer?.improvements ?? ''),
      // Beside the gap, never instead of it.
      number(ownTarget?.level ?? null),
      textCell(ownTarget?.reason.trim() ?? ''),
    ],
  };
}

function number(value: number | null): Cell {
  return { value, style: cellStyles.number };
}
