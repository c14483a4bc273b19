import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#src/exchange/docx/writeDocx.ts';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import { noCaseFields, paperForms, sectionsOfForm } from '#src/exchange/report/ReportOptions.ts';
import { convert, textOfXml, wordsOf } from './convert.ts';
import { exampleExports } from './exported.ts';

/** Wider than what papers are set in, letter by letter, and what stands in for it on many machines. */
const typeface = 'DejaVu Sans';

const cases = exampleExports()
  .filter(({ source }) => source.evaluation.year === 2026)
  .flatMap(({ name, source, facts }) =>
    paperForms
      .filter((form) => form !== 'minutes' || facts.meetings.length > 0)
      .map((form) => ({
        name: `${form} of ${name}`,
        madeAt: source.madeAt,
        paper: buildPaper(source, facts, {
          form,
          recipient: form === 'case' ? 'ssu' : 'archive',
          sections: sectionsOfForm[form],
          introduction: '',
          proposal: '',
          caseFields: noCaseFields,
          colour: '#1f4e79',
        }),
      })),
  );

describe('a paper in Word, in a wider typeface', () => {
  const files = new Map<string, Uint8Array>();
  const pdfs = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const { name, paper, madeAt } of cases)
      files.set(name, await writeDocx({ paper, colour: '#1f4e79', pictures: [], madeAt }));
    const opened = convert(
      [...files.values()].map((bytes, index) => ({ name: `${index}.docx`, bytes })),
      'pdf',
      { typeface },
    );
    for (const [index, { name }] of cases.entries()) pdfs.set(name, opened[index] ?? new Uint8Array());
  }, 600_000);

  test.each(cases)('has no word of the $name parted', ({ name }) => {
    const known = wordsIn(files.get(name) ?? new Uint8Array());
    // Not the contents: there the dots that lead to the number stand right beside the words.
    const drawn = wordsOf(pdfs.get(name) ?? new Uint8Array()).flatMap((page) =>
      page.flatMap(({ text }) => (text.includes('...') ? [] : partsOf(text))),
    );
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter((word) => !known.has(word) && /\p{L}/u.test(word))).toEqual([]);
  });
});

/** What stands in a document, at the head and the foot of its pages too. */
function wordsIn(docx: Uint8Array): Set<string> {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path),
  );
  return new Set(parts.flatMap(([, xml]) => partsOf(textOfXml(strFromU8(xml)))));
}

/** Words, and the parts of those that may be parted at a hyphen or a dash. */
function partsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0]+/u)
    .flatMap((word) => word.split(/[\u2010\u2013\u2014-]/u))
    .filter((word) => word !== '');
}
