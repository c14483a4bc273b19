import { directions, type ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { papers } from '#src/text/papers.ts';
import { inHundred } from '#src/text/format.ts';
import type { PreviousFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Box, type Series, type Slide, type SlideContent } from './Slide.ts';

const text = papers.slides;

/** How many requirements are named at either end. */
const named = 3;

/** As many years as have room along the axis. */
const mostYears = 8;

/** What became of the office since its year before: counts, the most improved, what to worry about. */
export function changeSlide({ evaluation, limitedTo }: ReportSource, previous: PreviousFacts): Slide {
  const { change, comparison, improved, fallen, year } = previous;
  const years = { before: year.year, after: evaluation.year };
  if (change.compared === 0) {
    return {
      form: 'content',
      title: text.change.nothing(year.year),
      contents: [{ kind: 'text', box: contentArea, paragraphs: [{ text: text.change.nothingBody }] }],
      notes: [text.change.basis(change.compared, change.applicable, years)],
    };
  }
  const rows = directions.map((kind) => ({ name: text.change.kinds[kind].name, count: change.counts[kind] }));
  return {
    form: 'content',
    title: papers.document.scope.counted(
      limitedTo?.scope.name ?? null,
      text.change.title(change.counts, year.year),
    ),
    contents: [
      {
        kind: 'bars',
        box: { ...contentArea, w: 4.9, h: 2.9 },
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
        box: { ...contentArea, y: contentArea.y + 2.95, w: 4.9, h: 2 },
        paragraphs: [
          { text: text.change.counts(change.counts) },
          { text: text.change.basis(change.compared, change.applicable, years), tone: 'subtle' },
        ],
      },
      ...standouts(previous),
    ],
    notes: [
      text.change.basis(change.compared, change.applicable, years),
      text.change.fulfilment(years, change.before.share, change.after.share),
      ...directions.map((kind) =>
        text.change.kindNote(
          text.change.kinds[kind].name,
          text.change.kinds[kind].meaning,
          comparison.compared.filter((each) => each.direction === kind).map((each) => each.after.requirement),
        ),
      ),
      ...[...improved, ...fallen].map(why),
    ],
  };
}

/** The most improved above what to worry about, with as much room each. */
function standouts({ improved, fallen, change: { counts } }: PreviousFacts): SlideContent[] {
  const h = (contentArea.h - 0.15) / 2;
  const upper = { x: 5.9, y: contentArea.y, w: 6.83, h };
  return [
    ...standout(
      upper,
      text.change.improved(Math.min(named, improved.length), counts.up),
      text.change.noneImproved,
      improved,
    ),
    ...standout(
      { ...upper, y: upper.y + h + 0.15 },
      text.change.worrying(Math.min(named, fallen.length), counts.down),
      text.change.noneWorrying,
      fallen,
    ),
  ];
}

function standout(
  box: Box,
  name: string,
  none: string,
  requirements: readonly ComparedRequirement[],
): SlideContent[] {
  if (requirements.length === 0)
    return [{ kind: 'text', box, paragraphs: [{ text: name, tone: 'lead' }, { text: none }] }];
  const first = requirements.slice(0, named);
  return fitTable(
    {
      box,
      name,
      columns: [
        { name, width: 0.84 },
        { name: text.change.levels, width: 0.16 },
      ],
      rows: first.map(({ before, after }) => [
        text.named(after.requirement),
        text.change.step(Number(before.score), Number(after.score)),
      ]),
    },
    // Those below the first are in the notes too.
    {
      most: named,
      more: (left) => text.decisions.more(left + requirements.length - first.length),
      place: 'below',
    },
  );
}

function why({ before, after }: ComparedRequirement): string {
  return text.change.why(
    after.requirement,
    Number(before.score),
    Number(after.score),
    (after.answer?.justification ?? '').trim(),
  );
}

/**
 * The fulfilment of each calendar year: one line on the same requirements the whole way, or, where no requirement has a
 * level in every year, each year by itself. A year that is not finished stands apart, with no line to it.
 */
export function trendSlide(
  { limitedTo }: Pick<ReportSource, 'limitedTo'>,
  { years, previous, steady }: ReportFacts,
): Slide {
  const known = new Map(years.map((point) => [point.year, point]));
  const last = years.at(-1)?.year ?? 0;
  const first = Math.max(years[0]?.year ?? last, last - mostYears + 1);
  const calendar = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isSteady = steady.count > 0;
  const drawn = new Map((isSteady ? steady.points : years).map((point) => [point.year, point]));
  const single = [...drawn.values()].filter(
    ({ year, unfinished }) => year >= first && (!isSteady || unfinished),
  );
  const valuesOf = (isIn: (year: number) => boolean) =>
    calendar.map((year) => (isIn(year) ? (drawn.get(year)?.fulfilment?.share ?? null) : null));
  const series: Series[] = [
    ...(isSteady
      ? [
          {
            name: text.fulfilment,
            tone: 'value' as const,
            values: valuesOf((year) => single.every((point) => point.year !== year)),
          },
        ]
      : []),
    ...single.map(({ year, unfinished }) => ({
      name: unfinished ? text.trend.unfinishedSeries(year) : text.trend.series(year),
      tone: unfinished ? ('quiet' as const) : ('value' as const),
      values: valuesOf((other) => other === year),
    })),
  ];
  const scored = years.filter(
    ({ year, fulfilment }) => year >= first && fulfilment?.share !== null && fulfilment,
  );
  const to = scored.at(-1);
  const moved = previous && movement(previous, last, steady);
  const sentences = [
    // What the title tells of is drawn where there is a line; otherwise nothing else says what it rests on.
    ...(moved && !isSteady ? [text.trend.compared(moved)] : []),
    text.trend.line(steady.count),
    text.trend.basis,
  ];
  return {
    form: 'content',
    title: papers.document.scope.counted(
      limitedTo?.scope.name ?? null,
      moved ? text.trend.title(moved) : text.trend.incomplete(first, last),
    ),
    contents: [
      {
        kind: 'lines',
        unit: 'share',
        legend: true,
        box: { ...contentArea, w: 8.3 },
        name: text.fulfilment,
        alt: text.trend.alt(
          calendar.map((year) => ({ year, text: inHundred(drawn.get(year)?.fulfilment?.share ?? null) })),
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
          ...(to?.unfinished ? [{ text: text.trend.unfinished(to.year), tone: 'lead' as const }] : []),
          ...sentences.map((sentence) => ({ text: sentence })),
        ],
      },
    ],
    notes: [
      ...years.map(({ year, fulfilment }) => text.trend.note(year, fulfilment)),
      text.trend.eachYear,
      ...sentences,
    ],
  };
}

/** From the year before to this year on the same requirements: those of the line, where there is one. */
function movement(
  { year, change }: PreviousFacts,
  to: number,
  { count, points }: ReportFacts['steady'],
): { count: number; from: number; to: number; before: number; after: number } | null {
  const steadyIn = (wanted: number) => points.find((point) => point.year === wanted)?.fulfilment?.share;
  const [before, after] =
    count > 0 ? [steadyIn(year.year), steadyIn(to)] : [change.before.share, change.after.share];
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  return { count: count > 0 ? count : change.compared, from: year.year, to, before, after };
}
