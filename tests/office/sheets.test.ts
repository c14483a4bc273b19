import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '#src/exchange/csv/writeCsv.ts';
import { writeXlsx } from '#src/exchange/sheets/writeXlsx.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { formulaCells, withoutFormulaValues } from '../support/formulaCells.ts';
import { convert, pagesOf, plainText } from './convert.ts';
import { cityExports, exampleExports } from './exported.ts';

const example = exampleExports();
const names = papers.spreadsheet.sheets;

describe.each([
  ['the example', example],
  ['the city', cityExports()],
])('the spreadsheets of %s', (_of, exports) => {
  const written = new Map<string, Uint8Array>();
  const computed = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const { name, source, facts } of exports) written.set(name, await writeXlsx(source, facts));
    const bare = [...written].map(([name, bytes]) => ({
      name: `${name}.xlsx`,
      bytes: withoutFormulaValues(bytes),
    }));
    const opened = convert(bare, 'xlsx', { output: 'Calc MS Excel 2007 XML' });
    for (const [index, { name }] of exports.entries()) computed.set(name, opened[index] ?? new Uint8Array());
  }, 600_000);

  test.each(exports)(
    'come to the domain’s numbers when $name is computed by an office program',
    ({ name }) => {
      const ours = formulaCells(written.get(name) ?? new Uint8Array());
      const theirs = new Map(
        formulaCells(computed.get(name) ?? new Uint8Array()).map(({ place, value }) => [place, value]),
      );
      expect(ours.length).toBeGreaterThan(50);
      const different = ours.filter(({ place, value }) => !sameValue(value, theirs.get(place) ?? null));
      expect(different).toEqual([]);
    },
  );

  test.each(exports)('hold the points of $name as numbers, whoever reads them', async ({ name, facts }) => {
    const bytes = Buffer.from(computed.get(name) ?? new Uint8Array());
    const sheets = await readExcelFile(bytes);
    const answers = sheets.find(({ sheet }) => sheet === names.answers)?.data ?? [];
    const head = answers.findIndex((row) => row.includes(papers.spreadsheet.answers.columns.points));
    const at = answers[head]?.indexOf(papers.spreadsheet.answers.columns.points) ?? -1;
    const points = answers.slice(head + 1).flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []));
    expect(points).toHaveLength(facts.total.scored);
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(facts.total.sum);
  });
});

function sameValue(ours: string | number | null, theirs: string | number | null): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  return (ours ?? '') === (theirs ?? '');
}

describe('the spreadsheets of the example as pages', () => {
  const pages = new Map<string, string>();
  beforeAll(async () => {
    const files = await Promise.all(
      example.map(async ({ name, source, facts }) => ({
        name: `${name}.xlsx`,
        bytes: await writeXlsx(source, facts),
      })),
    );
    const pdfs = convert(files, 'pdf');
    for (const [index, { name }] of example.entries())
      pages.set(name, plainText(pagesOf(pdfs[index] ?? new Uint8Array()).join(' ')));
  }, 600_000);

  test.each(example)('say whose $name is, and every theme of it', ({ name, source, facts }) => {
    const whole = pages.get(name) ?? '';
    expect(whole).toContain(source.office.name);
    expect(facts.themes.filter((theme) => !whole.includes(plainText(theme.name).slice(0, 20)))).toEqual([]);
    expect(whole).toContain(text.scoring.unanswered);
  });
});

describe('CSV opened in an office program', () => {
  test.each(example)(
    'gives the points of $name as numbers, and its letters whole',
    async ({ name, source, facts }) => {
      // Semicolons, quotes, UTF-8, from the first line, Norwegian numbers.
      const [opened] = convert([{ name: `${name}.csv`, bytes: writeCsv(source, facts) }], 'xlsx', {
        input: 'Text - txt - csv (StarCalc):59,34,76,1,,1044,false,true',
        output: 'Calc MS Excel 2007 XML',
      });
      const rows = (await readExcelFile(Buffer.from(opened ?? new Uint8Array())))[0]?.data ?? [];
      const at = rows[0]?.indexOf(papers.spreadsheet.answers.columns.points) ?? -1;
      const points = rows.slice(1).flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []));
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(facts.total.sum);
      expect(rows).toHaveLength(facts.applicable.length + 1);
      const whole = plainText(rows.flat().map(String).join(' '));
      for (const { requirement } of facts.applicable) expect(whole).toContain(plainText(requirement.text));
    },
  );
});
