import type { GapYear } from '#src/domain/trends/gapsOverYears.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { contentArea, type Series, type Slide, type SlideContent } from './Slide.ts';

const text = papers.slides.gapYears;

/** As many years as have room along the axis. */
const mostYears = 8;

/** The gaps of each year by what they were the year before, the closed under the axis, and how far it is to the target. */
export function gapYearsSlide({ evaluation }: ReportSource, { gapYears }: ReportFacts): Slide {
  const years = gapYears.years.slice(-mostYears);
  const last = years.findLast(({ gaps }) => gaps !== null) ?? years.at(-1);
  const sentences = gapYears.years.map((year) => text.sentence(year, null));
  const comparison = text.comparison(gapYears);
  const series: Series[] = [
    part(years, text.parts.carriedOver, 'value', ({ carriedOver }) => carriedOver),
    part(years, text.parts.fresh, 'fresh', ({ fresh }) => fresh),
    part(years, text.parts.unknownBefore, 'without', ({ unknownBefore }) => unknownBefore),
    part(years, text.parts.closed, 'closed', ({ closed }) => -closed),
  ];
  const hasLine = gapYears.sameCount > 0;
  return {
    form: 'content',
    title: last ? text.title(last) : String(evaluation.year),
    contents: [
      {
        kind: 'columns',
        box: { ...contentArea, w: 7.3 },
        name: text.chart,
        alt: text.alt(years.map((year) => text.sentence(year, null))),
        labels: years.map(text.category),
        series: series.filter(({ values }) => values.some((value) => value !== null && value !== 0)),
      },
      ...(hasLine ? [distanceLine(years, gapYears.sameCount)] : []),
      {
        kind: 'text',
        box: {
          ...contentArea,
          x: 8.2,
          y: contentArea.y + (hasLine ? 3.1 : 0),
          w: 4.53,
          h: hasLine ? 1.85 : 4.95,
        },
        paragraphs: [{ text: comparison, tone: 'subtle' as const }].filter((each) => each.text !== ''),
      },
    ],
    notes: [...sentences, ...(comparison === '' ? [] : [comparison])],
  };
}

function distanceLine(years: readonly GapYear[], count: number): SlideContent {
  const unfinished = years.find((year) => year.unfinished);
  return {
    kind: 'lines',
    unit: 'count',
    legend: true,
    box: { ...contentArea, x: 8.2, w: 4.53, h: 3 },
    name: text.line(count),
    alt: text.lineAlt(years.map(({ year, same }) => ({ year, distance: same?.distance ?? null }))),
    labels: years.map(({ year }) => String(year)),
    series: [
      part(years, text.distanceSeries, 'value', ({ same, ...year }) =>
        year.unfinished ? null : (same?.distance ?? null),
      ),
      ...(unfinished
        ? [
            part(years, text.unfinishedSeries(unfinished.year), 'without', ({ same, ...year }) =>
              year.unfinished ? (same?.distance ?? null) : null,
            ),
          ]
        : []),
    ],
  };
}

function part(
  years: readonly GapYear[],
  name: string,
  tone: Series['tone'],
  valueOf: (year: GapYear) => number | null,
): Series {
  return { name, tone, values: years.map(valueOf) };
}
