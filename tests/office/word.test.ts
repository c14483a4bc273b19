import { beforeAll, describe, expect, test } from 'vitest';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import {
  noCaseFields,
  sectionsOfForm,
  type PaperForm,
  type ReportOptions,
} from '#src/exchange/report/ReportOptions.ts';
import { writeDocx } from '#src/exchange/docx/writeDocx.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import { papers as paperText } from '#src/text/papers.ts';
import { text } from '#src/text/catalogue.ts';
import { inHundred } from '#src/text/format.ts';
import { convert, pagesOf, plainText } from './convert.ts';
import { cityExports, exampleExports, type Exported } from './exported.ts';

const { document } = paperText;
const example = exampleExports();
const city = cityExports();

/** The pages that LibreOffice makes of the paper of each evaluation, whole: every section there is. */
async function pagesOfEach(
  exports: readonly Exported[],
  form: PaperForm,
  written: Partial<ReportOptions> = {},
): Promise<Map<string, string[]>> {
  const files = await Promise.all(
    exports.map(async ({ name, source, facts }) => {
      const options = {
        form,
        recipient: 'archive' as const,
        sections: sectionsOfForm[form],
        introduction: '',
        proposal: '',
        caseFields: noCaseFields,
        colour: '#1f4e79',
        ...written,
      };
      const paper = buildPaper(source, facts, options);
      const bytes = await writeDocx({ paper, colour: options.colour, pictures: [], madeAt: source.madeAt });
      return { name: `${name}.docx`, bytes };
    }),
  );
  const pdfs = convert(files, 'pdf');
  return new Map(exports.map(({ name }, index) => [name, pagesOf(pdfs[index] ?? new Uint8Array())]));
}

/** The pages of a case paper, without what there was no room for on them. */
function beforeAttachment(pages: readonly string[]): readonly string[] {
  const first = pages.findIndex((page) => plainText(page).includes(document.case.attachment.title));
  return first === -1 ? pages : pages.slice(0, first);
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
        expect(whole).toContain(plainText(inHundred(theme.fulfilment.share)));
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
    const pages = beforeAttachment(papers.get(name) ?? []);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(plainText(pages.join(' '))).toContain(plainText(text.scoring.count(facts.total)));
    expect(plainText(pages.join(' '))).toContain(document.case.proposal.title);
  });
});

describe('the case paper with long texts in Word', () => {
  const long = (word: string, times: number) => `${word} `.repeat(times).trim();
  const talkative = example.map(({ name, source }) => {
    const items = source.items.map((item) =>
      item.answer === null
        ? item
        : {
            ...item,
            answer: {
              ...item.answer,
              justification: `Årsaken er ${long('sammensatt', 90)}.`,
              improvements: `Tiltaket er ${long('omfattende', 90)}.`,
            },
          },
    );
    const own = { ...source, items };
    return { name, source: own, facts: reportFacts(own) };
  });
  const written = {
    introduction: Array.from({ length: 12 }, () => long('Innledningen sier sitt.', 20)).join('\n\n'),
    caseFields: {
      caseNumber: '2026/1234-5',
      meetingDate: '3. mars 2027',
      officer: 'Saksbehandler 1, seksjon for kvalifisering',
      sender: 'Virksomheten',
      attachments: 'Egenevaluering, hele rapporten\nTiltaksplan',
      economy: long('Oppfølgingen dekkes innenfor rammen.', 60),
    },
  };
  let papers: Map<string, string[]>;
  beforeAll(async () => {
    papers = await pagesOfEach(talkative, 'case', written);
  }, 600_000);

  test.each(talkative)('stays on two pages for $name, with the rest in an attachment', ({ name }) => {
    const pages = papers.get(name) ?? [];
    const first = beforeAttachment(pages);
    expect(first.length).toBeLessThanOrEqual(2);
    expect(first.length).toBeLessThan(pages.length);
    expect(plainText(first.join(' '))).toContain(document.case.proposal.title);
  });
});

describe('the report of the example on its pages', () => {
  let papers: Map<string, string[]>;
  beforeAll(async () => {
    papers = await pagesOfEach(example, 'report', { introduction: 'Noen ord først.' });
  }, 600_000);

  test.each(example)('leaves no page of $name nearly empty but the last', ({ name }) => {
    const pages = papers.get(name) ?? [];
    // Without cover and contents, and without what stands at the head and the foot of every page.
    const filled = pages
      .slice(2, -1)
      .map((page) => page.split('\n').filter((line) => line.trim() !== '').length - 2);
    expect(filled.length).toBeGreaterThan(3);
    expect(Math.min(...filled)).toBeGreaterThan(10);
  });
});
