import type { ChangeKind, ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { papers } from '#src/text/papers.ts';
import { percent } from '#src/text/format.ts';
import type { PreviousFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { shorten } from './shorten.ts';
import { contentArea, type Box, type Series, type Slide, type SlideContent } from './Slide.ts';

const text = papers.slides;

const kinds: readonly ChangeKind[] = ['closed', 'improved', 'unchanged', 'weaker', 'newGap'];

/** How many requirements are named at either end. */
const named = 3;

/** As many years as have room along the axis. */
const mostYears = 8;

/** What became of the office since its year before: counts, the most improved, what to worry about. */
export function changeSlide({ evaluation }: ReportSource, previous: PreviousFacts): Slide {
  const { change, comparison, improved, worrying, year } = previous;
  const years = { before: year.year, after: evaluation.year };
  if (change.compared === 0) {
    return {
      form: 'content',
      title: text.change.nothing(year.year),
      contents: [{ kind: 'text', box: contentArea, paragraphs: [{ text: text.change.nothingBody }] }],
      notes: [text.change.basis(change.compared, change.applicable, years)],
    };
  }
  const rows = kinds.map((kind) => ({ name: text.change.kinds[kind].name, count: change.kinds[kind] }));
  return {
    form: 'content',
    title: text.change.title(change.kinds, year.year),
    contents: [
      {
        kind: 'bars',
        box: { ...contentArea, w: 4.9, h: 3.7 },
        name: text.change.chart,
        alt: text.change.alt(rows),
        labels: rows.map(({ name }) => name),
        series: [{ name: text.change.chart, tone: 'value', values: rows.map(({ count }) => count) }],
        unit: 'count',
        labelWidth: 0.32,
        legend: false,
      },
      {
        kind: 'text',
        box: { ...contentArea, y: contentArea.y + 3.75, w: 4.9, h: 1.2 },
        paragraphs: [{ text: text.change.basis(change.compared, change.applicable, years), tone: 'subtle' }],
      },
      ...standouts(previous),
    ],
    notes: [
      text.change.basis(change.compared, change.applicable, years),
      text.change.fulfilment(years, change.before.share, change.after.share),
      ...kinds.map((kind) =>
        text.change.kindNote(
          text.change.kinds[kind].name,
          text.change.kinds[kind].meaning,
          comparison.compared
            .filter((each) => each.kind === kind)
            .map((each) => each.after.requirement.number),
        ),
      ),
      ...[...improved, ...worrying].map(why),
    ],
  };
}

/** Heights of a row with one line and with two, in inches. */
const rowHeights = { one: 0.5, two: 0.8 };

/** The most improved above what to worry about; with room for two lines each where they are few. */
function standouts({ improved, worrying }: PreviousFacts): SlideContent[] {
  const [best, worst] = [improved.slice(0, named), worrying.slice(0, named)];
  const few = best.length + worst.length <= 4;
  const height = (rows: number) =>
    rowHeights.one + Math.max(1, rows) * (few ? rowHeights.two : rowHeights.one);
  const longest = few ? 70 : 44;
  const upper = { x: 5.9, y: contentArea.y, w: 6.83, h: height(best.length) };
  const lower = { ...upper, y: upper.y + upper.h + 0.2, h: height(worst.length) };
  return [
    standout(upper, text.change.improved, text.change.noneImproved, best, longest),
    standout(lower, text.change.worrying, text.change.noneWorrying, worst, longest),
  ];
}

function standout(
  box: Box,
  name: string,
  none: string,
  requirements: readonly ComparedRequirement[],
  longest: number,
): SlideContent {
  if (requirements.length === 0) {
    return { kind: 'text', box, paragraphs: [{ text: name, tone: 'lead' }, { text: none }] };
  }
  return {
    kind: 'table',
    box,
    name,
    columns: [
      { name, width: 0.84 },
      { name: text.change.levels, width: 0.16 },
    ],
    rows: requirements.map(({ before, after }) => [
      text.named(after.requirement.number, shorten(after.requirement.text, longest)),
      text.change.step(Number(before.score), Number(after.score)),
    ]),
  };
}

function why({ before, after }: ComparedRequirement): string {
  return text.change.why(
    after.requirement.number,
    Number(before.score),
    Number(after.score),
    (after.answer?.justification ?? '').trim(),
  );
}

/** The fulfilment of each calendar year, broken where the edition changes, with the latest year's target. */
export function trendSlide({ years: officeYears }: ReportSource, { years, previous }: ReportFacts): Slide {
  const editionOf = new Map(officeYears.map(({ year, standard }) => [year, standard.edition]));
  const known = new Map(years.map((point) => [point.year, point]));
  const last = years.at(-1)?.year ?? 0;
  const first = Math.max(years[0]?.year ?? last, last - mostYears + 1);
  const calendar = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const editions = [...new Set(calendar.flatMap((year) => editionOf.get(year) ?? []))];
  const series: Series[] = [
    ...editions.map((edition) => ({
      name: text.trend.series(editions.length > 1 ? edition : null),
      tone: 'value' as const,
      values: calendar.map((year) =>
        editionOf.get(year) === edition ? (known.get(year)?.fulfilment?.share ?? null) : null,
      ),
    })),
    { name: text.target, tone: 'quiet', values: calendar.map((year) => known.get(year)?.target ?? null) },
  ];
  const scored = years.filter(
    ({ year, fulfilment }) => year >= first && fulfilment?.share !== null && fulfilment,
  );
  const [from, to] = [scored[0], scored.at(-1)];
  const compared =
    previous && previous.change.compared > 0
      ? text.trend.compared(
          previous.change.compared,
          previous.year.year,
          last,
          previous.change.before.share,
          previous.change.after.share,
        )
      : null;
  const sentences = [
    ...(compared === null ? [] : [compared]),
    text.trend.basis,
    ...(editions.length > 1 ? [text.trend.newEdition] : []),
  ];
  return {
    form: 'content',
    title:
      from && to && from !== to
        ? text.trend.title(from.fulfilment?.share ?? null, from.year, to.fulfilment?.share ?? null, to.year)
        : text.trend.incomplete(first, last),
    contents: [
      {
        kind: 'lines',
        box: { ...contentArea, w: 8.3 },
        name: text.fulfilment,
        alt: text.trend.alt(
          calendar.map((year) => ({ year, text: percent(known.get(year)?.fulfilment?.share ?? null) })),
        ),
        labels: calendar.map((year) => {
          const fulfilment = known.get(year)?.fulfilment;
          return fulfilment ? text.trend.category(year, fulfilment) : text.trend.emptyYear(year);
        }),
        series,
      },
      {
        kind: 'text',
        box: { ...contentArea, x: 9.2, w: 3.53 },
        paragraphs: [
          ...(to ? [{ text: text.trend.target(to.year, to.target), tone: 'lead' as const }] : []),
          ...sentences.map((sentence) => ({ text: sentence })),
        ],
      },
    ],
    notes: [
      ...years.map(({ year, fulfilment, target }) => text.trend.note(year, fulfilment, target)),
      text.trend.eachYear,
      ...sentences,
    ],
  };
}
