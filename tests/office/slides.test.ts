import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePptx } from '#src/exchange/pptx/writePptx.ts';
import { text } from '#src/text/catalogue.ts';
import { percent } from '#src/text/format.ts';
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

  test.each(exports)('are as many pages as $name has slides, six to ten', ({ name }) => {
    const parts = Object.keys(unzipSync(files.get(name) ?? new Uint8Array()));
    const slides = parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
    expect(pages.get(name)).toHaveLength(slides.length);
    expect(slides.length).toBeGreaterThanOrEqual(6);
    expect(slides.length).toBeLessThanOrEqual(10);
  });

  test.each(exports)('say of $name what the domain says', ({ name, source, facts }) => {
    const whole = plainText((pages.get(name) ?? []).join(' '));
    expect(whole).toContain(plainText(source.office.name));
    expect(whole).toContain(plainText(text.scoring.basis(facts.total)));
    expect(whole).toContain(plainText(percent(facts.total.share)));
    for (const gap of facts.gaps.slice(0, 3)) expect(whole).toContain(String(gap.item.requirement.number));
    for (const { name: theme, fulfilment } of facts.themes) {
      if (fulfilment.share === null) continue;
      const { scored, remaining, share } = fulfilment;
      // A long name is cut at a word.
      const begun = escaped(plainText(theme).slice(0, 25));
      const rest = escaped(`(${scored} av ${scored + remaining}) ${percent(share)}`);
      expect(whole).toMatch(looseSpaces(`${begun}.{0,40}?${rest}`));
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Between the letters of a page there may be more or less room than was written. */
function looseSpaces(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(/\s/g, String.raw`\s*`));
}
