import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePptx } from '#src/exchange/pptx/writePptx.ts';
import { text } from '#src/text/catalogue.ts';
import { inHundred, ofHundred } from '#src/text/format.ts';
import { convert, pagesOf, plainText } from './convert.ts';
import { cityExports, exampleExports } from './exported.ts';

const colour = '#1f4e79';

describe.each([
  ['the example', exampleExports()],
  ['the city', cityExports()],
])('the slides of %s in PowerPoint', (_of, exports) => {
  const files = new Map<string, Uint8Array>();
  const pages = new Map<string, string[]>();
  beforeAll(async () => {
    for (const { name, source, facts } of exports)
      files.set(name, await writePptx({ source, facts, colour }));
    const pdfs = convert(
      [...files].map(([name, bytes]) => ({ name: `${name}.pptx`, bytes })),
      'pdf',
    );
    for (const [index, { name }] of exports.entries())
      pages.set(name, pagesOf(pdfs[index] ?? new Uint8Array()));
  }, 600_000);

  test.each(exports)('are as many pages as $name has slides, six to sixteen', ({ name }) => {
    const parts = Object.keys(unzipSync(files.get(name) ?? new Uint8Array()));
    const slides = parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
    expect(pages.get(name)).toHaveLength(slides.length);
    expect(slides.length).toBeGreaterThanOrEqual(6);
    expect(slides.length).toBeLessThanOrEqual(16);
  });

  test.each(exports)('say of $name what the domain says', ({ name, source, facts }) => {
    const whole = plainText((pages.get(name) ?? []).join(' '));
    expect(whole).toContain(plainText(source.office.name));
    // The title of a slide stands whole; what stands under a figure is parted by the chart beside it.
    if (facts.total.scored > 0) expect(whole).toContain(plainText(text.scoring.count(facts.total)));
    expect(whole).toContain(plainText(ofHundred(facts.total.share)));
    for (const gap of facts.gaps.slice(0, 3)) expect(whole).toContain(String(gap.item.requirement.number));
    for (const { name: theme, fulfilment } of facts.themes) {
      if (fulfilment.share === null) continue;
      // The name stands whole. Where it takes two lines, its number is read between them, or after those beside it.
      const score = String.raw`(?<!\d)${inHundred(fulfilment.share)}(?!\d| %)`;
      const label = plainText(`${theme} (${text.scoring.reachedOf(fulfilment)})`)
        .split(' ')
        .map(escaped);
      expect(whole).toMatch(new RegExp(`(?=.{0,200}?${score})${label.join(`\\s*(?:${score}\\s+)?`)}`));
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
