import { beforeAll, describe, expect, test } from 'vitest';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { readExportFixture } from '../../../tests/support/exportFixtures.ts';
import { readZip } from '../../../tests/support/readZip.ts';
import type { Block } from '../report/Block.ts';
import { buildPaper } from '../report/buildPaper.ts';
import type { Paper } from '../report/Paper.ts';
import { reportFacts } from '../report/reportFacts.ts';
import { noCaseFields, sectionsOfForm, type PaperForm, type Picture } from '../report/ReportOptions.ts';
import { writeDocx } from './writeDocx.ts';

const madeAt = '2026-11-02T09:00:00.000Z';
const colour = '#a1b2c3';

/** The smallest picture there is: one pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p8sXJwAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const pictures: Picture[] = (['profile', 'trend', 'gapYears', 'distribution', 'effect'] as const).map(
  (id) => ({
    id,
    png,
    width: 900,
    height: 600,
  }),
);

function examplePaper(form: PaperForm): Paper {
  const source = exampleSource();
  return buildPaper(source, reportFacts(source), {
    form,
    recipient: 'ssu',
    sections: sectionsOfForm[form],
    introduction: 'Noen ord om året.',
    proposal: '',
    caseFields: noCaseFields,
    colour,
  });
}

function paperOf(blocks: readonly Block[]): Paper {
  return {
    title: 'Egenevaluering 2026',
    subtitle: 'NAV Eksempelvika',
    facts: [{ name: 'Standard', value: 'Eksempelstandard' }],
    introduction: [],
    sections: [{ id: 'summary', title: 'Sammendrag', newPage: true, blocks }],
    form: 'report',
  };
}

type Part = (path: string) => string;

async function write(paper: Paper, drawn: readonly Picture[] = pictures): Promise<Part> {
  return readZip(await writeDocx({ paper, colour, pictures: drawn, madeAt }));
}

const documentPath = 'word/document.xml';

/** The paragraphs of a part in order, each with its style and its words. */
function paragraphsOf(xml: string): { style: string; text: string; xml: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    xml: paragraph,
  }));
}

function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}

describe('the Word document of the example', () => {
  let part: Part;
  let body: string;
  let styles: string;

  beforeAll(async () => {
    part = await write(examplePaper('report'));
    body = part(documentPath);
    styles = part('word/styles.xml');
  });

  test('has the outline that is kept beside the fixtures', () => {
    const outline = paragraphsOf(body)
      .filter(({ style }) => /^(?:Title|Heading\d|Caption)$/.test(style))
      .map(({ style, text }) => `${style}: ${text}`);
    const kept = readExportFixture('report-outline.txt');
    expect(`${outline.join('\n')}\n`).toBe(kept);
  });

  test('has heading styles that Word knows, kept with what follows', () => {
    for (const level of [1, 2, 3, 4]) {
      const style = styleOf(styles, `Heading${level}`);
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  test('names its own styles in Norwegian, and uses no style it does not have', () => {
    for (const name of ['Ingress', 'Kravtekst', 'Merknad', 'Tabelltekst', 'Opplysning', 'Nøkkeltall'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    const used = new Set(
      [...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id ?? ''),
    );
    expect([...used].filter((id) => styleOf(styles, id) === '')).toEqual([]);
  });

  test('repeats the first row of every table with a caption, and splits no row', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const captioned = tables.filter((table) => table.includes('w:val="TabellMedOverskriftsrad"'));
    expect(captioned.length).toBeGreaterThan(8);
    for (const table of captioned) {
      const [first, ...rest] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(first).toContain('<w:tblHeader/>');
      expect(rest.some((row) => row.includes('<w:tblHeader/>'))).toBe(false);
    }
    for (const row of body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(row).toContain('<w:cantSplit/>');
  });

  test('has a table of contents as a field, filled in from the headings with their pages', () => {
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o (?:"|&quot;)1-2/);
    const entries = paragraphsOf(body).filter(({ style }) => style.startsWith('TOC'));
    const headings = paragraphsOf(body).filter(({ style }) => /^Heading[12]$/.test(style));
    const numbers = entries.map(({ xml }) => Number(/.*<w:t(?: [^>]*)?>(\d+)<\/w:t>/s.exec(xml)?.[1]));
    expect(entries.map(({ text }) => text)).toEqual(
      headings.map(({ text }, index) => `${text}${numbers[index]}`),
    );
    expect(numbers[0]).toBe(3);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const { xml } of entries) expect(xml).toMatch(/>PAGEREF [^<]+</);
  });

  test('asks nobody anything when it is opened: no field of it waits to be filled in', () => {
    for (const path of [documentPath, 'word/settings.xml', 'word/footer1.xml', 'word/header1.xml']) {
      expect(part(path)).not.toMatch(/updateFields|w:dirty="(?:true|1|on)"/);
    }
  });

  test('numbers captions with fields, from 1 and without a hole', () => {
    for (const label of ['Figur', 'Tabell']) {
      const captions = paragraphsOf(body).filter(
        ({ style, text }) => style === 'Caption' && text.startsWith(`${label} `),
      );
      expect(captions.length).toBeGreaterThan(2);
      for (const [index, { xml, text }] of captions.entries()) {
        expect(xml).toContain(`w:instr="SEQ ${label} \\* ARABIC"`);
        expect(text.startsWith(`${label} ${index + 1}. `)).toBe(true);
      }
    }
  });

  test('describes every picture in words', () => {
    const drawings = body.match(/<wp:docPr [^>]*>/g) ?? [];
    expect(drawings).toHaveLength(5);
    for (const drawing of drawings) expect(drawing).toMatch(/descr="[^"]{40,}"/);
    expect(new Set(drawings.map((drawing) => /\bid="(\d+)"/.exec(drawing)?.[1])).size).toBe(5);
  });

  test('is in bokmål', () => {
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="nb-NO"[^>]*\/>.*<\/w:docDefaults>/s);
    expect(part('docProps/core.xml')).toContain('<dc:language>nb-NO</dc:language>');
  });

  test('says of itself what it is', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Egenevaluering 2026, Bydel Eksempeldal</dc:title>');
    expect(core).toContain('<dc:creator>Bydel Eksempeldal</dc:creator>');
    expect(core).toMatch(/<dc:subject>Oslostandard[^<]+<\/dc:subject>/);
    expect(core).toMatch(/<cp:keywords>egenevaluering; [^<]+<\/cp:keywords>/);
    expect(core).toMatch(/<dc:description>[^<]+<\/dc:description>/);
    expect(core).toMatch(/<dcterms:created [^>]*>2026-11-02T09:00:00\.000Z</);
  });

  test('has «Side X av Y» as fields at the foot, and the office and the year at the head', () => {
    const footers = [1, 2, 3].map((number) => part(`word/footer${number}.xml`)).join('');
    expect(footers).toMatch(/Side .*>PAGE<.* av .*>NUMPAGES</s);
    const headers = [1, 2, 3].map((number) => part(`word/header${number}.xml`)).join('');
    expect(headers).toContain('Bydel Eksempeldal · Egenevaluering 2026');
    expect(body).toContain('<w:titlePg/>');
  });

  test('has its colour in the theme and the styles, and nowhere in the text', () => {
    expect(part('word/theme/theme1.xml')).toMatch(/<a:accent1><a:srgbClr val="A1B2C3"\/>/);
    expect(styleOf(styles, 'Heading1')).toContain('w:themeColor="accent1"');
    expect(styleOf(styles, 'TabellMedOverskriftsrad')).toContain('w:themeFill="accent1"');
    expect(body).not.toMatch(/<w:color |<w:shd |<w:sz |<w:rFonts |<w:tblBorders/);
  });

  test('is A4', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });
});

describe('the Word document of a case', () => {
  test('has neither cover nor contents, and its proposal as a numbered list', async () => {
    const part = await write(examplePaper('case'));
    const body = part(documentPath);
    expect(body).not.toContain('TOC ');
    expect(body).not.toContain('<w:titlePg/>');
    // Only its attachment begins on a page of its own.
    expect(body.split('<w:pageBreakBefore/>')).toHaveLength(2);
    const paragraphs = paragraphsOf(body);
    expect(paragraphs[0]).toMatchObject({ style: 'Title', text: 'Sak til SSU: egenevaluering 2026' });
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Innledning',
      'Saken gjelder',
      'Bakgrunn',
      'Status',
      'Vurdering',
      'Hindringer',
      'Forslag til konklusjon',
      'Vedlegg: det som ikke fikk plass i saken',
    ]);
    expect(paragraphs.filter(({ style }) => style === 'ListNumber').length).toBeGreaterThan(2);
  });
});

describe('a document', () => {
  test('leaves out a figure of which there is no picture, and keeps counting', async () => {
    const figure = (id: 'profile' | 'trend'): Block => ({ kind: 'figure', id, caption: id, alt: id });
    const part = await write(
      paperOf([figure('profile'), figure('trend')]),
      pictures.filter(({ id }) => id === 'trend'),
    );
    const captions = paragraphsOf(part(documentPath)).filter(({ style }) => style === 'Caption');
    expect(captions.map(({ text }) => text)).toEqual(['Figur 1. trend']);
  });

  test('lets every numbered list begin at 1', async () => {
    const list: Block = { kind: 'list', ordered: true, items: ['a', 'b'] };
    const part = await write(paperOf([list, list]));
    const ids = [...part(documentPath).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[1]).not.toBe(ids[2]);
  });

  test('keeps what stands under a heading, a caption over its table, and short facts together', async () => {
    const facts = (value: string): Block => ({
      kind: 'facts',
      facts: Array.from({ length: 6 }, (_, index) => ({ name: `n${index}`, value })),
    });
    const part = await write(
      paperOf([
        { kind: 'paragraph', tone: 'lead', text: 'innleder' },
        { kind: 'heading', level: 3, text: 'Tema' },
        { kind: 'paragraph', tone: 'note', text: 'under' },
        { kind: 'paragraph', text: 'etter' },
        { kind: 'paragraph', text: 'dette gjelder:' },
        { kind: 'table', caption: 'tall', columns: [{ name: 'a', width: 1 }], rows: [{ cells: ['b'] }] },
        facts('kort'),
        facts('x'.repeat(600)),
      ]),
    );
    const kept = (words: string) =>
      paragraphsOf(part(documentPath))
        .filter(({ text }) => text.includes(words))
        .map(({ xml }) => xml.includes('<w:keepNext/>'));
    expect(kept('innleder')).toEqual([true]);
    expect([kept('under'), kept('etter'), kept('gjelder:'), kept('tall')]).toEqual([
      [true],
      [false],
      [true],
      [true],
    ]);
    expect(kept('kort')).toEqual([true, true, true, true, true, false]);
    expect(kept('xxx')).toEqual([true, true, true, true, false, false]);
  });

  test('takes text as text: what looks like markup stays words, what XML forbids is gone', async () => {
    const wild = '<w:p>& "x" ]]> \u0000\u0007\uD800 =SUM(A1)';
    const part = await write({
      ...paperOf([
        { kind: 'heading', level: 2, text: wild },
        { kind: 'paragraph', text: wild },
        { kind: 'facts', facts: [{ name: wild, value: `${wild}\n${wild}` }] },
        { kind: 'keyFigures', figures: [{ value: wild, label: wild, note: wild }] },
        { kind: 'list', items: [wild] },
        { kind: 'table', caption: wild, columns: [{ name: wild, width: 1 }], rows: [{ cells: [wild] }] },
        { kind: 'figure', id: 'trend', caption: wild, alt: wild },
      ]),
      title: wild,
      subtitle: wild,
      introduction: [wild],
    });
    for (const path of [documentPath, 'docProps/core.xml', 'word/header1.xml']) {
      const xml = part(path);
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|\uFFFD/u);
      expect(xml).not.toContain('<w:p>&amp;');
    }
    expect(part(documentPath).split('&lt;w:p').length - 1).toBeGreaterThan(12);
  });

  test('tells how far it has come, rising to all of it', async () => {
    const parts: number[] = [];
    await writeDocx({ paper: examplePaper('report'), colour, pictures, madeAt }, (part) => parts.push(part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.at(-1)).toBe(1);
  });
});
