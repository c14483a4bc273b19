import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { IndicatorYear } from '#src/domain/indicators/indicatorOverYears.ts';
import { papers } from '#src/text/papers.ts';
import { percent } from '#src/text/format.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.slides.indicators;

/** Rows and years that can be read from the back of the room. */
const mostRows = 6;
const mostYears = 3;

/** What the office reports on the standard's indicators. `null` when it has reported nothing. Small numbers are not shown. */
export function indicatorSlide(
  { evaluation, standard }: ReportSource,
  { indicators }: ReportFacts,
): Slide | null {
  const reported = indicators.filter(({ years }) => years.some(({ share }) => share.kind !== 'missing'));
  if (reported.length === 0) return null;
  const shown = reported.slice(0, mostRows);
  const allYears = [...new Set(shown.flatMap(({ years }) => years.map(({ year }) => year)))].toSorted();
  const years = allYears.slice(-mostYears);
  const now = (history: readonly IndicatorYear[]) =>
    history.find(({ year }) => year === evaluation.year) ?? null;
  const named = shown.flatMap(({ indicator, years: history }) => {
    const share = now(history)?.share;
    return share?.kind === 'share' ? [{ name: indicator.name, share: percent(share.share) }] : [];
  });
  const hasSmall = shown.some(({ years: history }) => history.some(({ share }) => share.kind === 'small'));
  const widths =
    years.length > 2
      ? { name: 0.26, year: 0.14, goal: 0.11, bearing: 0.21 }
      : { name: 0.64 - years.length * 0.17, year: 0.17, goal: 0.12, bearing: 0.24 };
  return {
    form: 'content',
    title: text.title(named.slice(0, 2), evaluation.year),
    contents: [
      ...fitTable(
        {
          box: { ...contentArea, h: contentArea.h - (hasSmall ? 0.5 : 0) },
          name: text.table,
          columns: [
            { name: text.columns.name, width: widths.name },
            ...years.map((year) => ({ name: text.yearColumn(year), width: widths.year })),
            { name: text.columns.goal, width: widths.goal },
            { name: text.columns.bearing, width: widths.bearing },
          ],
          rows: reported.map(({ indicator, years: history }) => {
            const current = now(history);
            return [
              indicator.name,
              ...years.map((year) => said(history.find((each) => each.year === year))),
              text.goals(current?.value?.goal ?? null, current?.value?.cityGoal?.percent ?? null),
              current?.fulfilment ? text.bearing(current.fulfilment) : text.bearingNone,
            ];
          }),
        },
        { most: mostRows, more: text.more, place: 'below' },
      ),
      ...(hasSmall
        ? [
            {
              kind: 'text' as const,
              box: { ...contentArea, y: contentArea.y + contentArea.h - 0.4, h: 0.4 },
              paragraphs: [{ text: text.small, tone: 'subtle' as const }],
            },
          ]
        : []),
    ],
    notes: reported.flatMap(({ indicator, years: history }) => [
      text.note(indicator.name, indicator.numerator, indicator.denominator),
      ...(indicator.bearsOn.length === 0
        ? []
        : [text.bearsOn(indicator.bearsOn.map((number) => requirementIn(standard, number)))]),
      ...valueNotes(now(history)),
    ]),
  };
}

function said(reported: IndicatorYear | undefined): string {
  const { share, value } = reported ?? {};
  switch (share?.kind) {
    case 'share':
      return text.of(share.share, value?.numerator ?? 0, value?.denominator ?? 0);
    case 'small':
      return text.hidden;
    case 'nobody':
      return text.nobody;
    case 'impossible':
      return text.impossible;
    case 'missing':
    case undefined:
      return text.nothing;
  }
}

/** A comment may tell how many: it is left out beside a small number. */
function valueNotes(reported: IndicatorYear | null): string[] {
  if (!reported?.value || reported.share.kind === 'small') return [];
  const { comparison, cityGoal, cityComparison, comment } = reported.value;
  return [
    ...(comparison ? [text.comparison(comparison.percent, comparison.source)] : []),
    ...(cityGoal ? [text.cityGoal(cityGoal.percent, cityGoal.source)] : []),
    ...(cityComparison ? [text.cityComparison(cityComparison)] : []),
    ...(comment.trim() === '' ? [] : [text.comment(comment.trim())]),
  ];
}
