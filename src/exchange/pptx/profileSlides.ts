import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import type { PartFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { requirementsBelow } from './resultSlides.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.slides.profile;

/** As many bars as can be read from the back of the room. */
const mostBars = 11;

/**
 * The overall score of each theme that has one, highest first, on one slide or two. Two are parted where a
 * chapter ends, when both halves then fit. More themes than two slides hold: those with the lowest fulfilment.
 */
export function profileSlides(source: ReportSource, facts: ReportFacts): Slide[] {
  const scored = facts.themes.filter(({ fulfilment }) => fulfilment.share !== null);
  if (scored.length === 0) return [emptySlide(facts)];
  const shown = lowest(scored, 2 * mostBars);
  const halves = shown.length <= mostBars ? [shown] : partByChapter(source.standard, shown);
  return halves.map((themes, index) =>
    profileSlide(facts, themes, index === halves.length - 1, shown.length),
  );
}

function emptySlide(facts: ReportFacts): Slide {
  return {
    form: 'content',
    title: text.none,
    contents: [{ kind: 'text', box: contentArea, paragraphs: [{ text: text.noneBody }] }],
    notes: facts.themes.length === 0 ? [text.noneBody] : [text.without(facts.themes.map(({ name }) => name))],
  };
}

function profileSlide(facts: ReportFacts, themes: readonly PartFacts[], last: boolean, shown: number): Slide {
  const ranked = themes.toSorted((a, b) => shareOf(b) - shareOf(a));
  const without = facts.themes.filter(({ fulfilment }) => fulfilment.share === null);
  const scoredCount = facts.themes.length - without.length;
  const captions = [
    text.basis,
    ...(last && without.length > 0 ? [text.withoutCount(without.length)] : []),
    ...(shown < scoredCount ? [text.lowestOnly(shown, scoredCount)] : []),
  ];
  return {
    form: 'content',
    title: profileTitle(facts.total, ranked),
    contents: [
      {
        kind: 'bars',
        box: { ...contentArea, h: contentArea.h - 0.75 },
        name: papers.slides.fulfilment,
        alt: text.alt(ranked.map(({ name, fulfilment }) => ({ name, share: fulfilment.share }))),
        labels: ranked.map(({ name, fulfilment }) => text.category(name, fulfilment)),
        series: [
          {
            name: papers.slides.fulfilment,
            tone: 'value',
            values: ranked.map(({ fulfilment }) => fulfilment.share),
          },
        ],
        unit: 'share',
        labelWidth: 0.57,
        legend: false,
      },
      {
        kind: 'text',
        box: { ...contentArea, y: contentArea.y + contentArea.h - 0.7, h: 0.7 },
        paragraphs: [{ text: captions.join(' '), tone: 'subtle' }],
      },
    ],
    notes: [
      ...ranked.map(({ name, fulfilment, items }) => text.note(name, fulfilment, requirementsBelow(items))),
      text.basis,
      ...(without.length > 0 ? [text.without(without.map(({ name }) => name))] : []),
    ],
  };
}

/** Names the (at most two) themes that are below the whole, the lowest first. */
function profileTitle(total: Fulfilment, ranked: readonly PartFacts[]): string {
  if (ranked.every(({ fulfilment }) => fulfilment.reached === fulfilment.scored)) return text.reached;
  const pulling = ranked
    .filter((theme) => shareOf(theme) < (total.share ?? 0))
    .toReversed()
    .slice(0, 2);
  const [only] = ranked;
  if (ranked.length === 1 && only) return text.single(only.name);
  return pulling.length === 0 ? text.even : text.pull(pulling.map(({ name }) => name));
}

function shareOf({ fulfilment }: PartFacts): number {
  return fulfilment.share ?? 0;
}

function lowest(themes: readonly PartFacts[], count: number): readonly PartFacts[] {
  if (themes.length <= count) return themes;
  const kept = new Set(themes.toSorted((a, b) => shareOf(a) - shareOf(b)).slice(0, count));
  return themes.filter((theme) => kept.has(theme));
}

function partByChapter(standard: Standard, themes: readonly PartFacts[]): (readonly PartFacts[])[] {
  const chapterOf = new Map(standard.themes.map(({ id, chapter }) => [id, chapter]));
  const middle = Math.ceil(themes.length / 2);
  const fits = (cut: number) => cut <= mostBars && themes.length - cut <= mostBars;
  const cuts = themes.flatMap(({ id }, index) =>
    index > 0 && fits(index) && chapterOf.get(id) !== chapterOf.get(themes[index - 1]?.id ?? '')
      ? [index]
      : [],
  );
  const cut = cuts.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
  return [themes.slice(0, cut), themes.slice(cut)];
}
