import { beforeAll, describe, expect, test } from 'vitest';
import { writePptx } from '#src/exchange/pptx/writePptx.ts';
import { limitSource } from '#src/exchange/report/limitSource.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { papers } from '#src/text/papers.ts';
import { scopeNamed } from '../support/scopeNamed.ts';
import { convert, wordsOf, type PlacedWord } from './convert.ts';
import { exampleExports } from './exported.ts';

/** Wider than the font of the slides, and what stands in for it on many machines. */
const typeface = 'DejaVu Sans';

const newest = exampleExports()
  .map(({ source }) => source)
  .filter(({ evaluation }) => evaluation.year === 2026);

/** Every requirement far below its target, with texts as long as cells take. */
const talkative = (source: ReportSource): ReportSource => ({
  ...source,
  items: source.items.map((item) =>
    item.answer === null || typeof item.score !== 'number'
      ? item
      : {
          ...item,
          score: 0,
          answer: { ...item.answer, improvements: `Prøve ${'noe helt nytt sammen '.repeat(6)}neste år.` },
        },
  ),
});

const cases = newest.flatMap((source) => [
  { name: source.office.name, source },
  { name: `${source.office.name}, lange tekster`, source: talkative(source) },
  ...['introduksjonsprogrammet', 'ressursteamet'].map((id) => ({
    name: `${source.office.name}, ${id}`,
    source: limitSource(source, scopeNamed(source.standard, id)),
  })),
]);

/** From the upper edge of a slide, in points: where its foot begins. */
const foot = 6.9 * 72;

describe('slides in a wider typeface', () => {
  const slides = new Map<string, PlacedWord[][]>();
  beforeAll(async () => {
    const files = await Promise.all(
      cases.map(async ({ source }, index) => ({
        name: `${index}.pptx`,
        bytes: await writePptx({ source, facts: reportFacts(source), colour: '#1f4e79' }),
      })),
    );
    const pdfs = convert(files, 'pdf', { typeface });
    for (const [index, { name }] of cases.entries())
      slides.set(name, wordsOf(pdfs[index] ?? new Uint8Array()));
  }, 600_000);

  test.each(cases)('of $name: nothing runs into the foot', ({ name, source }) => {
    const own = `${papers.slides.footer(source.office.name, source.evaluation.year)} `.replaceAll(/\s+/g, '');
    const found = (slides.get(name) ?? []).slice(1).map((words) =>
      words
        .filter(({ bottom }) => bottom > foot)
        .map(({ text }) => text)
        .join('')
        .replace(/\d+$/, ''),
    );
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter((words) => words !== own.replace(/\d+$/, ''))).toEqual([]);
  });

  test.each(cases)('of $name: no word lies on another', ({ name }) => {
    const found = (slides.get(name) ?? []).flatMap((words, slide) =>
      words.flatMap((word, index) =>
        words
          .slice(index + 1)
          // Thin parts of a column have their numbers close.
          .filter((other) => !(isNumber(word) && isNumber(other)) && shared(word, other) > 0.2)
          .map((other) => `${slide + 1}: «${word.text}» and «${other.text}»`),
      ),
    );
    expect(found).toEqual([]);
  });
});

function isNumber({ text }: PlacedWord): boolean {
  return /^\d+$/.test(text);
}

/** How much of the height of a line a capital has nothing in, above and below. */
const air = { above: 0.25, below: 0.2 };

/** Which part of the smaller of two words the other covers. */
function shared(...words: readonly [PlacedWord, PlacedWord]): number {
  const [one, other] = words.map((word) => {
    const high = word.bottom - word.top;
    return { ...word, top: word.top + air.above * high, bottom: word.bottom - air.below * high };
  }) as [PlacedWord, PlacedWord];
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (wide <= 0 || high <= 0) return 0;
  const area = ({ left, right, top, bottom }: PlacedWord) => (right - left) * (bottom - top);
  return (wide * high) / Math.min(area(one), area(other));
}
