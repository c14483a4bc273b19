import { patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#src/exchange/docx/writeDocx.ts';
import type { Block, FigureId } from '#src/exchange/report/Block.ts';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import type { Paper } from '#src/exchange/report/Paper.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import {
  noCaseFields,
  sectionsOfForm,
  suggestedSections,
  type Picture,
} from '#src/exchange/report/ReportOptions.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { plainPng } from '../support/plainPng.ts';
import { readZip } from '../support/readZip.ts';
import { convert, pagesOf, plainText } from './convert.ts';
import { exampleExports } from './exported.ts';

const colour = '#1f4e79';

/** As large as those of the page. */
const pictures: Picture[] = (
  [
    ['profile', 900, 520],
    ['trend', 900, 420],
    ['gapYears', 900, 430],
    ['distribution', 900, 610],
    ['effect', 900, 380],
    ['gainMap', 900, 700],
  ] satisfies [FigureId, number, number][]
).map(([id, width, height]) => ({ id, width, height, png: plainPng }));

type Case = { name: string; source: ReportSource; paper: Paper; pictures: readonly Picture[] };

const options = {
  form: 'report',
  recipient: 'archive',
  sections: sectionsOfForm.report,
  introduction: '',
  proposal: '',
  caseFields: noCaseFields,
  colour,
} as const;

const example = exampleExports().map(({ source }) => ({
  name: `${source.office.name} ${source.evaluation.year}`,
  source,
}));
const newest = example.filter(({ source }) => source.evaluation.year === 2026);

const caseOf = (
  name: string,
  source: ReportSource,
  written: Partial<Parameters<typeof buildPaper>[2]> = {},
  drawn: readonly Picture[] = pictures,
): Case => ({
  name,
  source,
  paper: buildPaper(source, reportFacts(source), { ...options, ...written }),
  pictures: drawn,
});

/** The same with other answers. */
const answered = (source: ReportSource, change: (item: ReportSource['items'][number]) => typeof item) => {
  const items = source.items.map(change);
  return { ...source, items, years: source.years.with(-1, { ...lastOf(source.years), items }) };
};

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error('nothing in the list');
  return last;
}

const long = (word: string, times: number) => `${word} `.repeat(times).trim();

const talkative = ({ source }: (typeof example)[number], times: number) =>
  answered(source, (item) =>
    item.answer === null
      ? item
      : {
          ...item,
          answer: {
            ...item.answer,
            justification: `Årsaken er ${long('sammensatt', times + item.requirement.number)}.`,
            improvements: `Tiltaket er ${long('å prøve noe nytt', times)}.`,
          },
        },
  );

/** Actions and barriers with texts as long as people write them, and roles as long as there is room for. Each ends with a word of its own. */
const crowded = ({ source }: (typeof example)[number], times: number): ReportSource => ({
  ...source,
  actions: source.actions.map((action, index) => ({
    ...action,
    title: `${long('Vi prøver det sammen', times / 8)} tiltaksslutt${index}.`,
    why: `${long('fordi oppfølgingen hviler på enkeltpersoner', times / 3)} grunnslutt${index}.`,
    responsible: action.responsible.map((each) => ({ ...each, role: long('Koordinator', 16) })),
  })),
  barriers: source.barriers.map((barrier, index) => ({
    ...barrier,
    description: `${long('Flerspråklighetskompetansen mangler', times / 2)} hinderslutt${index}.`,
    consequence: `${long('Familier venter', times)} følgeslutt${index}.`,
  })),
});

const oneGap = ({ source }: (typeof example)[number]) => {
  const first = source.items.find(({ applicable }) => applicable)?.requirement.number;
  return answered(source, (item) => {
    const score = item.requirement.number === first ? 0 : item.target;
    return { ...item, score, answer: item.answer && { ...item.answer, score } };
  });
};

const unanswered = ({ source }: (typeof example)[number]): ReportSource => {
  const bare = answered(source, (item) => ({ ...item, answer: null, score: null, ownTarget: null }));
  return { ...bare, years: bare.years.slice(-1), changes: [] };
};

const cases: Case[] = [
  ...example.map(({ name, source }) => caseOf(name, source)),
  ...newest.flatMap((each) => [
    caseOf(`${each.name}, uten figurer`, each.source, {}, []),
    caseOf(`${each.name}, innledning`, each.source, { introduction: long('Et år med mye nytt.', 160) }),
    caseOf(`${each.name}, til SSU`, each.source, { sections: suggestedSections('report', 'ssu') }),
    caseOf(`${each.name}, til lederne`, each.source, { sections: suggestedSections('report', 'leaders') }),
    caseOf(`${each.name}, lange tekster`, talkative(each, 60)),
    caseOf(`${each.name}, svært lange tekster`, talkative(each, 173)),
    caseOf(`${each.name}, høye rader`, crowded(each, 60)),
    caseOf(`${each.name}, svært høye rader`, crowded(each, 173)),
    caseOf(`${each.name}, ett avvik`, oneGap(each)),
    caseOf(`${each.name}, tom`, unanswered(each)),
  ]),
];

type Listed = { title: string; page: number };

/** What stands in the contents as they are in the file, before any program has counted. */
function listedIn(bytes: Uint8Array): Listed[] {
  const body = readZip(bytes)('word/document.xml');
  return [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs)].map(([xml]) => {
    const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
    return { title: plainText(texts.slice(0, -1).join('')), page: Number(texts.at(-1)) };
  });
}

/** Where each heading is found, in order: on the first page from that of the one before on which it is a line of its own. */
function found(titles: readonly string[], pages: readonly string[]): Listed[] {
  let from = 2;
  return titles.map((title) => {
    const at = pages.findIndex((page, index) => index >= from && linesOf(page).includes(title));
    from = at === -1 ? from : at;
    return { title, page: at + 1 };
  });
}

function linesOf(page: string): string[] {
  return page.split('\n').map(plainText);
}

const headingsIn = (paper: Paper) =>
  new Set(
    paper.sections.flatMap(({ title, blocks }) => [
      plainText(title),
      ...blocks.flatMap((block: Block) => (block.kind === 'heading' ? [plainText(block.text)] : [])),
    ]),
  );

describe('the contents of a report in Word', () => {
  const files = new Map<string, Uint8Array>();
  const pages = new Map<string, string[]>();
  beforeAll(async () => {
    for (const { name, source, paper, pictures: drawn } of cases)
      files.set(name, await writeDocx({ paper, colour, pictures: drawn, madeAt: source.madeAt }));
    const pdfs = convert(
      cases.map(({ name }, index) => ({ name: `${index}.docx`, bytes: bytesOf(name) })),
      'pdf',
    );
    for (const [index, { name }] of cases.entries())
      pages.set(name, pagesOf(pdfs[index] ?? new Uint8Array()));
  }, 600_000);
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();

  test.each(cases)('of $name say on which page LibreOffice has each heading', ({ name }) => {
    const listed = listedIn(bytesOf(name));
    expect(listed.length).toBeGreaterThan(8);
    expect(listed).toEqual(
      found(
        listed.map(({ title }) => title),
        pages.get(name) ?? [],
      ),
    );
  });

  test.each(cases)('of $name stand on one page, with their numbers, whoever opens them', ({ name }) => {
    const [, contents = '', next = ''] = pages.get(name) ?? [];
    for (const { title, page } of listedIn(bytesOf(name)))
      expect(plainText(contents)).toMatch(new RegExp(`${escaped(title)}[ .…]*${page}(?!\\d)`, 'u'));
    expect(linesOf(next)).toContain(listedIn(bytesOf(name))[0]?.title);
  });

  test.each(cases)(
    'of $name: no heading or caption is left alone at the foot of a page',
    ({ name, paper }) => {
      const headings = headingsIn(paper);
      const alone = (pages.get(name) ?? []).slice(2).flatMap((page) => {
        // The last line but the one that says which page it is.
        const last =
          linesOf(page)
            .filter((line) => line !== '')
            .at(-2) ?? '';
        return headings.has(last) || /^Tabell \d+\. /.test(last) ? [last] : [];
      });
      expect(alone).toEqual([]);
    },
  );

  test.each(cases)('of $name: no page is left nearly empty but the last', ({ name }) => {
    const filled = (pages.get(name) ?? [])
      .slice(2, -1)
      .map((page) => linesOf(page).filter((line) => line !== '').length - 2);
    expect(Math.min(...filled, Infinity)).toBeGreaterThan(5);
  });

  test.each(cases.filter(({ name }) => name.endsWith('høye rader')))(
    'of $name: what finds no room on a page stands on the next',
    ({ name, source }) => {
      const told = plainText((pages.get(name) ?? []).join('\n'));
      const ends = [
        ...source.actions.flatMap((_, index) => [`tiltaksslutt${index}`, `grunnslutt${index}`]),
        ...source.barriers.flatMap((_, index) => [`hinderslutt${index}`, `følgeslutt${index}`]),
      ];
      expect(ends.length).toBeGreaterThan(10);
      expect(ends.filter((end) => !told.includes(end))).toEqual([]);
    },
  );

  // The library that writes the file can lay it out too, as Word does: too slowly for the app, but a second witness.
  test.each(cases.filter(({ name }) => name.endsWith('2026')))(
    'of $name say what the rules of Word come to',
    async ({ name }) => {
      const counted = await patchDocument({
        outputType: 'uint8array',
        data: bytesOf(name),
        patches: {},
        pageNumbers: estimatePageNumbers,
      });
      expect(listedIn(bytesOf(name))).toEqual(listedIn(counted));
    },
    120_000,
  );
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
