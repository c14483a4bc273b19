import { pointsOf } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { PartFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import type { AnswerPlaces } from './answerSheet.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { criterion, quoted, scaleRanges, pointsFormula } from './formulas.ts';
import { cellName, type Row } from '../xlsx/Workbook.ts';

const words = papers.spreadsheet;
const { summary } = words;

type PartColumn = keyof typeof summary.partColumns;

const columns = Object.keys(summary.partColumns) as PartColumn[];
type Count = Exclude<PartColumn, 'share'>;

/** The headings, each chapter as the sum of its themes, its themes as sums over the answers, and all of them. */
export function partRows(
  source: ReportSource,
  facts: ReportFacts,
  answers: AnswerPlaces,
  first: number,
): Row[] {
  const { standard } = source;
  const rows: Row[] = [headerRow()];
  const chapterRows: number[] = [];
  for (const chapter of facts.chapters) {
    const row = first + rows.length;
    const themes = facts.themes.filter(({ id }) =>
      standard.themes.some((theme) => theme.id === id && theme.chapter === chapter.id),
    );
    chapterRows.push(row);
    const number = standard.chapters.find(({ id }) => id === chapter.id)?.number ?? '';
    const sum = (column: Count) => {
      const place = placeOf(column);
      return `SUM(${cellName(row + 1, place)}:${cellName(row + themes.length, place)})`;
    };
    rows.push(
      partRow(summary.chapter(number, chapter.name), chapter, facts, row, 'sum', sum),
      ...themes.map((theme, index) =>
        partRow(theme.name, theme, facts, row + 1 + index, 'theme', (column) =>
          themeFormula(source, answers, theme.name, column, row + 1 + index),
        ),
      ),
    );
  }
  const all = { items: facts.applicable, fulfilment: facts.total };
  const last = first + rows.length;
  rows.push(
    partRow(summary.all, all, facts, last, 'sum', (column) =>
      chapterRows.length === 0 ? '0' : chapterRows.map((row) => cellName(row, placeOf(column))).join('+'),
    ),
  );
  return rows;
}

function headerRow(): Row {
  return {
    cells: [
      { value: summary.part, style: cellStyles.header },
      ...columns.map((column) => ({ value: summary.partColumns[column], style: cellStyles.numberHeader })),
    ],
  };
}

/** The name stands in the first column. */
function placeOf(column: PartColumn): number {
  return columns.indexOf(column) + 2;
}

function partRow(
  name: string,
  { items, fulfilment }: Pick<PartFacts, 'items' | 'fulfilment'>,
  { gaps }: ReportFacts,
  row: number,
  kind: 'theme' | 'sum',
  countFormula: (column: Count) => string,
): Row {
  const numbers = new Set(items.map(({ requirement }) => requirement.number));
  const values: Record<PartColumn, number | null> = {
    ...fulfilment,
    gaps: gaps.filter(({ item }) => numbers.has(item.requirement.number)).length,
  };
  const at = (column: PartColumn) => cellName(row, placeOf(column));
  const shareFormulas = {
    share: pointsFormula(at('sum'), at('highestSum')),
  };
  const strong = kind === 'sum';
  const styles = strong
    ? { name: cellStyles.total, count: cellStyles.totalInteger, share: cellStyles.totalInteger }
    : { name: cellStyles.part, count: cellStyles.integer, share: cellStyles.integer };
  return {
    cells: [
      { value: name, style: styles.name },
      ...columns.map((column) => {
        const isShare = column === 'share';
        return {
          value: (isShare ? pointsOf(fulfilment.share) : values[column]) ?? words.nothing,
          formula: isShare ? shareFormulas[column] : countFormula(column),
          style: isShare ? styles.share : styles.count,
        };
      }),
    ],
  };
}

/** What one theme comes to, over the sheet of answers. */
function themeFormula(
  { standard }: ReportSource,
  { range }: AnswerPlaces,
  name: string,
  column: Count,
  row: number,
): string {
  const theme = `${range('theme')},${criterion(name, `$A${row}`)}`;
  const counted = (status: string) => `COUNTIFS(${theme},${range('status')},${quoted(status)})`;
  switch (column) {
    case 'applicable':
      return `COUNTIFS(${theme})`;
    case 'scored':
    case 'unknown':
    case 'notRelevant':
    case 'unanswered':
      return counted(words[column]);
    case 'sum':
      return `SUMIFS(${range('points')},${theme})`;
    case 'reached':
      return `COUNTIFS(${theme},${range('gap')},0)`;
    case 'highestSum':
      return `${cellName(row, placeOf('scored'))}*MAX(${scaleRanges(standard).numbers})`;
    case 'gaps':
      return `COUNTIFS(${theme},${range('gap')},">0")`;
  }
}
