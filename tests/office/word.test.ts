import { beforeAll, describe, expect, test } from 'vitest';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import { sectionsOfForm, type PaperForm } from '#src/exchange/report/ReportOptions.ts';
import { writeDocx } from '#src/exchange/docx/writeDocx.ts';
import { text } from '#src/text/catalogue.ts';
import { percent } from '#src/text/format.ts';
import { convert, pagesOf, plainText } from './convert.ts';
import { cityExports, exampleExports, type Exported } from './exported.ts';

const example = exampleExports();
const city = cityExports();

/** The pages that LibreOffice makes of the paper of each evaluation, whole: every section there is. */
async function pagesOfEach(exports: readonly Exported[], form: PaperForm): Promise<Map<string, string[]>> {
  const files = await Promise.all(
    exports.map(async ({ name, source, facts }) => {
      const options = {
        form,
        recipient: 'archive' as const,
        sections: sectionsOfForm[form],
        introduction: '',
        proposal: '',
        colour: '#1f4e79',
      };
      const paper = buildPaper(source, facts, options);
      const bytes = await writeDocx({ paper, colour: options.colour, pictures: [], madeAt: source.madeAt });
      return { name: `${name}.docx`, bytes };
    }),
  );
  const pdfs = convert(files, 'pdf');
  return new Map(exports.map(({ name }, index) => [name, pagesOf(pdfs[index] ?? new Uint8Array())]));
}

describe.each([
  ['the example', example],
  ['the city', city],
])('the report of %s in Word', (_of, exports) => {
  let papers: Map<string, string[]>;
  beforeAll(async () => {
    papers = await pagesOfEach(exports, 'report');
  }, 600_000);
  const wholeOf = (name: string) => plainText((papers.get(name) ?? []).join(' '));

  test.each(exports)('says how $name stands, in all and theme by theme', ({ name, source, facts }) => {
    const whole = wholeOf(name);
    expect(whole).toContain(source.office.name);
    expect(whole).toContain(plainText(text.scoring.coverage(facts.total)));
    for (const theme of facts.themes) {
      expect(whole).toContain(plainText(theme.name));
      if (theme.fulfilment.share !== null)
        expect(whole).toContain(plainText(percent(theme.fulfilment.share)));
    }
  });

  test.each(exports)('holds every requirement that $name is to answer', ({ name, facts }) => {
    const whole = wholeOf(name);
    const missing = facts.applicable.filter(
      ({ requirement }) => !whole.includes(plainText(requirement.text).slice(0, 60)),
    );
    expect(missing.map(({ requirement }) => requirement.number)).toEqual([]);
  });
});

describe('the case paper of the example in Word', () => {
  let papers: Map<string, string[]>;
  beforeAll(async () => {
    papers = await pagesOfEach(example, 'case');
  }, 600_000);

  test.each(example)('is no longer than two pages for $name, and says how it stands', ({ name, facts }) => {
    const pages = papers.get(name) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(plainText(pages.join(' '))).toContain(plainText(text.scoring.coverage(facts.total)));
  });
});
