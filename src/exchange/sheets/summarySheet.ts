import { pointsOf } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { scopeFact } from '../report/scopeFact.ts';
import type { AnswerPlaces } from './answerSheet.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { pointsFormula, quoted, scaleRanges } from './formulas.ts';
import type { HistoryPlaces } from './historySheet.ts';
import { partRows } from './summaryParts.ts';
import { changeRows, yearRows } from './summaryYears.ts';
import { cellName, type Row, type Sheet } from '../xlsx/Workbook.ts';

const words = papers.spreadsheet;
const { summary } = words;

/** The numbers in all, on each level, part by part and year by year, as formulas over the other sheets. */
export function summarySheet(
  source: ReportSource,
  facts: ReportFacts,
  answers: AnswerPlaces,
  history: HistoryPlaces,
): Sheet {
  const rows = factRows(source);
  const add = (title: string, part: (firstRow: number) => Row[]) => {
    rows.push({ cells: [] }, { cells: [{ value: title, style: cellStyles.heading }] });
    rows.push(...part(rows.length + 1));
  };
  const part = source.limitedTo?.scope.name ?? null;
  const named = (name: string) => papers.document.scope.figure(name, part);
  add(named(summary.total), (first) => totalRows(source, facts, answers, first));
  add(named(summary.levels), (first) => levelRows(source, facts, answers, first));
  // The table of parts is not to be torn in two.
  const pageBreak = rows.length + 2;
  add(summary.parts, (first) => partRows(source, facts, answers, first));
  add(named(summary.perYear), (first) => yearRows(source, facts, history, first));
  const { previous } = facts;
  if (previous) add(summary.change(previous.year.year), () => changeRows(previous));
  return {
    name: words.sheets.summary,
    visibility: 'visible',
    pageBreak,
    // Few of its rows are as wide as all of it, and those can be read on one.
    pagesWide: 1,
    widths: [50, ...Array.from({ length: 12 }, () => 14)],
    rows,
  };
}

function factRows(source: ReportSource): Row[] {
  const { office, standard, evaluation, madeAt } = source;
  return [
    { cells: [{ value: words.documentTitle(office.name, evaluation.year), style: cellStyles.title }] },
    { cells: [{ value: summary.standard(standard.title, standard.edition), style: cellStyles.plain }] },
    ...scopeFact(source).map(({ name, value }) => ({
      cells: [{ value: `${name}: ${value}`, style: cellStyles.plain }],
    })),
    { cells: [{ value: summary.madeAt(new Date(madeAt)), style: cellStyles.plain }] },
    { cells: [{ value: summary.aboutFormulas, style: cellStyles.note }] },
  ];
}

type TotalId = keyof typeof summary.totals;

/** Every number of the evaluation as a whole, with how it comes about. */
function totalRows(source: ReportSource, facts: ReportFacts, { range }: AnswerPlaces, first: number): Row[] {
  const { total } = facts;
  const ids = Object.keys(summary.totals) as TotalId[];
  const at = (id: TotalId) => cellName(first + ids.indexOf(id), 2);
  const counted = (status: string) => `COUNTIF(${range('status')},${quoted(status)})`;
  const cells: Record<TotalId, { value: number | null; formula: string }> = {
    reached: { value: total.reached, formula: `COUNTIF(${range('gap')},0)` },
    share: { value: pointsOf(total.share), formula: pointsFormula(at('sum'), at('highestSum')) },
    sum: { value: total.sum, formula: `SUM(${range('points')})` },
    highestSum: {
      value: total.highestSum,
      formula: `${at('scored')}*MAX(${scaleRanges(source.standard).numbers})`,
    },
    applicable: { value: total.applicable, formula: `COUNT(${range('number')})` },
    scored: { value: total.scored, formula: `COUNT(${range('points')})` },
    remaining: {
      value: total.remaining,
      formula: `${counted(words.unanswered)}+${counted(words.unknown)}`,
    },
    gaps: { value: facts.gaps.length, formula: `COUNTIF(${range('gap')},">0")` },
  };
  const part = source.limitedTo?.scope.name ?? null;
  return ids.map((id) => {
    const { name, note } = summary.totals[id];
    return {
      cells: [
        {
          value: id === 'reached' || id === 'share' ? papers.document.scope.figure(name, part) : name,
          style: cellStyles.text,
        },
        {
          value: cells[id].value ?? words.nothing,
          formula: cells[id].formula,
          style: cellStyles.totalInteger,
        },
        { value: note, style: cellStyles.note },
      ],
    };
  });
}

/** How many requirements stand on each level, and how many have each answer that is no level. */
function levelRows(
  { standard }: ReportSource,
  { distribution }: ReportFacts,
  { range }: AnswerPlaces,
  first: number,
): Row[] {
  const states = ['notRelevant', 'unknown', 'unanswered'] as const;
  const counts = [
    ...standard.scale.map(({ value }, index) => ({
      name: words.levelName(value, standard.scale),
      value: distribution.levels[index] ?? 0,
      formula: `COUNTIF(${range('points')},${value})`,
    })),
    ...states.map((state) => ({
      name: words[state],
      value: distribution[state],
      formula: `COUNTIF(${range('status')},${quoted(words[state])})`,
    })),
  ];
  return [
    {
      cells: [
        { value: summary.level, style: cellStyles.header },
        { value: summary.count, style: cellStyles.numberHeader },
      ],
    },
    ...counts.map(({ name, ...count }) => ({
      cells: [
        { value: name, style: cellStyles.text },
        { ...count, style: cellStyles.integer },
      ],
    })),
    {
      cells: [
        { value: summary.all, style: cellStyles.total },
        {
          value: distribution.applicable,
          formula: `SUM(${cellName(first + 1, 2)}:${cellName(first + counts.length, 2)})`,
          style: cellStyles.totalInteger,
        },
      ],
    },
  ];
}
