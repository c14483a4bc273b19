import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Answer, Score } from '#src/domain/evaluation/Answer.ts';
import { pointsOf } from '#src/text/format.ts';
import { blankIndicatorValue } from '../../../tests/support/projections.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { linkEditions } from '#src/domain/trends/EditionChain.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { readGolden } from '../../../tests/support/readGolden.ts';
import { writePptx } from './writePptx.ts';

const colour = '#005bb6';
// The same day in both time zones of the tests.
const example = { ...exampleSource(), madeAt: '2026-11-02T20:00:00.000Z' };
const facts = reportFacts(example);

type Deck = { files: Record<string, Uint8Array>; text: (path: string) => string; slides: string[] };

async function write(source: ReportSource, chosen = colour): Promise<Deck> {
  return open(await writePptx({ source, facts: reportFacts(source), colour: chosen }));
}

function open(bytes: Uint8Array): Deck {
  const files = unzipSync(bytes);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const count = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return {
    files,
    text,
    slides: Array.from({ length: count }, (_, index) => text(`ppt/slides/slide${index + 1}.xml`)),
  };
}

/** The words of a part of the file, a paragraph each. */
function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
    .map(([, paragraph = '']) =>
      [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(''),
    )
    .filter((words) => words !== '')
    .map(unescape);
}

function unescape(xml: string): string {
  return xml
    .replaceAll('\u00A0', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

type ChartSeries = { name: string; labels: string[]; values: Map<number, number> };

/** What a chart shows: the copy of its numbers that programs draw from. */
function chart({ text }: Deck, number: number): ChartSeries[] {
  const points = (xml: string) =>
    [...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(
      ([, at, value]) => [Number(at), unescape(value ?? '')] as const,
    );
  return [...text(`ppt/charts/chart${number}.xml`).matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(
    ([, series = '']) => {
      const part = (tag: string) => new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(series)?.[1] ?? '';
      return {
        name: points(part('tx'))[0]?.[1] ?? '',
        labels: points(part('cat')).map(([, label]) => label),
        values: new Map(points(part('val')).map(([at, value]) => [at, Number(value)])),
      };
    },
  );
}

/** The numbers of the workbook behind a chart, by column. */
function workbook({ files }: Deck, number: number): Map<number, number>[] {
  const book = unzipSync(files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] ?? new Uint8Array());
  const columns: Map<number, number>[] = [];
  for (const [, letter = '', row, value] of strFromU8(
    book['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  ).matchAll(/<c r="([B-Z])(\d+)"><v>([^<]*)<\/v>/g)) {
    (columns[letter.charCodeAt(0) - 66] ??= new Map()).set(Number(row) - 2, Number(value));
  }
  return columns;
}

function charts({ files }: Deck): number {
  return Object.keys(files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).length;
}

/** Title and kinds of content of each slide. */
function outline(deck: Deck): { title: string; contents: string[] }[] {
  return deck.slides.map((xml, index) => {
    const [title = '', ...rest] = [
      ...xml.matchAll(/<p:sp>(.*?)<\/p:sp>|<a:tbl>(.*?)<\/a:tbl>|<c:chart r:id="rId(\d+)"/gs),
    ].flatMap(([, shape, table, relation]) => {
      if (shape !== undefined)
        return paragraphs(shape).length === 0 || shape.includes('sldNum')
          ? []
          : [paragraphs(shape).join(' / ')];
      if (table !== undefined) {
        const rows = [...table.matchAll(/<a:tr /g)].length;
        return [
          `table ${rows} × ${[...table.matchAll(/<a:gridCol /g)].length}: ${paragraphs(table)[0] ?? ''}`,
        ];
      }
      const relations = deck.text(`ppt/slides/_rels/slide${index + 1}.xml.rels`);
      const number = Number(
        new RegExp(`chart(\\d+)\\.xml"[^>]*Id="rId${relation}"|Id="rId${relation}"[^>]*chart(\\d+)\\.xml`)
          .exec(relations)
          ?.slice(1)
          .find(Boolean),
      );
      const kind = /<c:(\w+)Chart>/.exec(deck.text(`ppt/charts/chart${number}.xml`))?.[1] ?? '';
      return [
        `${kind} chart: ${chart(deck, number)
          .map(({ name, labels }) => `${name} (${labels.length})`)
          .join(', ')}`,
      ];
    });
    return { title, contents: rest };
  });
}

function withAnswers(answers: readonly Answer[]): ReportSource {
  const items = assessRequirements(example.standard, example.office.kind, answers);
  return {
    ...example,
    items,
    actions: [],
    barriers: [],
    meetings: [],
    recurringPoints: [],
    indicatorValues: [],
    years: [
      { evaluation: example.evaluation.id, year: example.evaluation.year, standard: example.standard, items },
    ],
  };
}

function allWith(score: Score): ReportSource {
  return withAnswers(
    example.standard.requirements.map(({ number }) =>
      buildAnswer(number, { score, justification: 'Gjelder ikke.' }),
    ),
  );
}

describe('the slides of the example', async () => {
  const deck = await write(example);

  test('have the shape that was looked at', () => {
    expect(outline(deck)).toEqual(readGolden('slides'));
  });

  test('cut nothing: a requirement is called by its whole short name', () => {
    const requirement = facts.gaps[0]?.item.requirement;
    const said = deck.slides.flatMap(paragraphs);
    expect(said).toContain(`${requirement?.number} · ${requirement?.shortName}`);
    expect(said.filter((words) => words.includes('…'))).toEqual([]);
  });

  test('are six to fifteen, with notes on every one', () => {
    expect(deck.slides.length).toBeGreaterThanOrEqual(6);
    expect(deck.slides.length).toBeLessThanOrEqual(15);
    for (const index of deck.slides.keys()) {
      expect(paragraphs(deck.text(`ppt/notesSlides/notesSlide${index + 1}.xml`)).length).toBeGreaterThan(1);
    }
  });

  test('hold no picture, and every chart can be edited', () => {
    expect(
      Object.keys(deck.files).filter((path) => /\/media\/|\.(?:png|jpe?g|svg|gif|emf)$/.test(path)),
    ).toEqual([]);
    expect(deck.slides.join('')).not.toContain('<p:pic>');
    expect(charts(deck)).toBe(8);
    for (let number = 1; number <= charts(deck); number += 1) {
      expect(deck.text(`ppt/charts/_rels/chart${number}.xml.rels`)).toContain(
        `Microsoft_Excel_Worksheet${number}.xlsx`,
      );
      expect(workbook(deck, number)).toEqual(chart(deck, number).map(({ values }) => values));
    }
  });

  test('count each level as the domain does', () => {
    const [without, levels] = chart(deck, 1);
    const { distribution } = facts;
    const named = (series: ChartSeries | undefined) =>
      Object.fromEntries([...(series?.values ?? [])].map(([place, count]) => [series?.labels[place], count]));
    expect(named(levels)).toEqual(
      Object.fromEntries(
        example.standard.scale.map(({ value, name }) => [`${value} – ${name}`, distribution.levels[value]]),
      ),
    );
    expect(named(without)).toEqual({
      'Ikke relevant': distribution.notRelevant,
      'Vet ikke': distribution.unknown,
      Ubesvart: distribution.unanswered,
    });
  });

  test('show each theme as the domain does, and leave out what has no score', () => {
    const [share] = chart(deck, 2);
    const scored = facts.themes.filter(({ fulfilment }) => fulfilment.share !== null);
    expect(share?.labels).toHaveLength(scored.length);
    for (const [place, label] of (share?.labels ?? []).entries()) {
      const theme = scored.find(({ name }) => label.startsWith(name.slice(0, 30)));
      expect(share?.values.get(place)).toBe(pointsOf(theme?.fulfilment.share ?? null));
    }
  });

  test('show the directions of change and the years as the domain does', () => {
    const { up, unchanged, down } = facts.previous?.change.counts ?? { up: 0, unchanged: 0, down: 0 };
    expect([...(chart(deck, 3)[0]?.values.values() ?? [])]).toEqual([up, unchanged, down].toReversed());
    const drawn = facts.steady.points.map(({ fulfilment }) => pointsOf(fulfilment?.share ?? null));
    const [finished, unfinished] = chart(deck, 4);
    // The year that is not finished is a series of its own: no line leads to it.
    expect([...(finished?.values.values() ?? [])]).toEqual(drawn.slice(0, -1));
    expect([...(unfinished?.values.values() ?? [])]).toEqual(drawn.slice(-1));
  });

  test('show the gaps of every year as the domain does, the closed below the axis', () => {
    const valuesOf = (number: number) =>
      chart(deck, number).map(({ name, values }) => [name, [...values.values()]] as const);
    const { years } = facts.gapYears;
    expect(valuesOf(5)).toEqual([
      ['Åpne fra før', years.map(({ carriedOver }) => carriedOver)],
      ['Nye', years.map(({ fresh }) => fresh)],
      ['Ukjent året før', years.map(({ unknownBefore }) => unknownBefore)],
      ['Lukket', years.map(({ closed }) => 0 - closed)],
    ]);
    expect(valuesOf(6)).toEqual([
      ['Nivåer opp til målet', years.slice(0, -1).map(({ same }) => same?.distance)],
      ['2026, ikke ferdig', years.slice(-1).map(({ same }) => same?.distance)],
    ]);
  });

  test('have light numbers inside dark parts of a column, dark ones inside light parts and where the chosen colour is light', async () => {
    const inkOf = (from: Deck) =>
      [...from.text('ppt/charts/chart5.xml').matchAll(/<c:dLbls>.*?<a:schemeClr val="(\w+)"/gs)]
        .map(([, ink]) => ink)
        .slice(0, 4);
    expect(inkOf(deck)).toEqual(['bg1', 'bg1', 'tx1', 'tx1']);
    expect(inkOf(await write(example, '#f0d060'))).toEqual(['tx1', 'bg1', 'tx1', 'tx1']);
  });

  test('have a description of every chart, a named title, and ids that are unique', () => {
    for (const xml of deck.slides) {
      expect(xml).toContain('type="title"');
      for (const [frame] of xml.matchAll(/<p:graphicFrame>.*?<c:chart /gs)) {
        expect(/descr="([^"]*)"/.exec(frame.slice(frame.lastIndexOf('<p:graphicFrame>')))?.[1]).toMatch(
          /diagram\. .+\d/,
        );
      }
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('can be read from the back of the room', () => {
    const sizesIn = (xml: string) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
    for (const xml of deck.slides) {
      const body = xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*type="sldNum".*?<\/p:sp>/gs, '');
      expect(Math.min(...sizesIn(body))).toBeGreaterThanOrEqual(18);
    }
    for (let number = 1; number <= charts(deck); number += 1) {
      expect(Math.min(...sizesIn(deck.text(`ppt/charts/chart${number}.xml`)))).toBeGreaterThanOrEqual(12);
    }
  });

  test('are in bokmål for whoever checks the spelling, and carry the colour in their theme', () => {
    const all = Object.keys(deck.files)
      .filter((path) => path.endsWith('.xml'))
      .map(deck.text)
      .join('');
    expect(new Set([...all.matchAll(/[lL]ang="([^"]*)"/g)].map(([, language]) => language))).toEqual(
      new Set(['nb-NO']),
    );
    expect(deck.text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="005BB6"/></a:accent1>');
    expect(deck.text('docProps/core.xml')).toContain('Egenevaluering 2026, Bydel Eksempeldal');
    expect(deck.text('docProps/core.xml')).toContain('2026-11-02T20:00:00Z');
    expect(deck.text('ppt/slideLayouts/slideLayout3.xml')).toContain(
      'Bydel Eksempeldal · Egenevaluering 2026',
    );
  });

  test('name no part that is not there, and put the parts of a line where the format has them', () => {
    const listed = [...deck.text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, part]) => part ?? '',
    );
    expect(listed.filter((part) => !(part in deck.files))).toEqual([]);
    for (const path of Object.keys(deck.files).filter((each) => each.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      const targets = [...deck.text(path).matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
        new URL(target, `file:///${folder}`).pathname.slice(1),
      );
      expect(targets.filter((target) => !(target in deck.files))).toEqual([]);
    }
    const series = [...deck.text('ppt/charts/chart4.xml').matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(
      ([, each = '']) => each,
    );
    for (const each of series) {
      expect(each).not.toContain('invertIfNegative');
      const places = ['<c:spPr>', '<c:marker>', '<c:dLbls>', '<c:cat>', '<c:val>', '<c:smooth'].map((tag) =>
        each.indexOf(tag),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test('are the same bytes for the same evaluation, and tell how far they have come', async () => {
    const heard: number[] = [];
    const [first, second] = [
      await writePptx({ source: example, facts, colour }, (part) => heard.push(part)),
      await writePptx({ source: example, facts, colour }),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  test('do not say when it was last changed when that is still to come: a clock was ahead', async () => {
    const lastChanged = { ...example.lastChanged, changedAt: '2096-03-02T08:00:00.000Z' };
    const notes = paragraphs(
      (await write({ ...example, lastChanged })).text('ppt/notesSlides/notesSlide1.xml'),
    );
    expect(notes.join('\n')).toContain('sist endret på et ukjent tidspunkt.');
    expect(notes.join('\n')).not.toContain('2096');
  });

  test('say which revision of our explanations they go by', () => {
    const { revision } = example.standard.explanations;
    const notes = deck.slides.flatMap((_slide, index) =>
      paragraphs(deck.text(`ppt/notesSlides/notesSlide${index + 1}.xml`)),
    );
    expect(notes.join('\n')).toContain(`revisjon ${revision} av forklaringene`);
  });

  test('have the whole text in the notes where the slide has a part', () => {
    const [gap] = facts.gaps;
    const notes = paragraphs(deck.text('ppt/notesSlides/notesSlide7.xml')).join('\n');
    expect(notes).toContain(gap?.item.requirement.text);
    expect(notes).toContain(gap?.item.answer?.justification);
  });
});

describe('evaluations that lack something', () => {
  test('the first year has no change and no trend', async () => {
    const deck = await write({
      ...example,
      years: example.years.slice(-1),
      indicatorValues: [],
      recurringPoints: [],
    });
    expect(outline(deck).map(({ title }) => title)).toEqual([
      'Egenevaluering 2026',
      '8 av 25 vurderte krav når målet. 11 er ikke vurdert.',
      'Lavest samlet skår: «Bydels ansvar som arbeidsgiver» og «Helhetlig oppfølging av familier»',
      '17 avvik: 6 først og 11 deretter',
      '2 avvik trenger en beslutning',
      '4 åpne tiltak',
      'Plan, ikke resultat: 10 av 25 krav når målet',
      '3 hindringer står i veien, 2 venter på svar',
      'Møte i ressursteamet: 3 beslutninger',
      'Slik er tallene regnet',
    ]);
  });

  test('nothing answered is «–» and never 0 %', async () => {
    const deck = await write(withAnswers([]));
    expect(outline(deck).map(({ title }) => title)).toEqual([
      'Egenevaluering 2026',
      'Ingen av 34 krav har fått et nivå ennå',
      'Ingen temaer har vurderte krav ennå',
      'Ingen avvik å vise ennå',
      'Ingen avvik trenger en beslutning nå',
      'Slik er tallene regnet',
    ]);
    expect(paragraphs(deck.slides[1] ?? '')).toEqual(
      expect.arrayContaining(['–', 'samlet skår, ingen vurderte krav']),
    );
    expect(deck.slides.flatMap(paragraphs).join(' ')).not.toMatch(/\b0\s?%/);
  });

  test('everything ikke relevant says so', async () => {
    const deck = await write(allWith('notRelevant'));
    expect(outline(deck)[1]?.title).toBe('Alle 34 krav er satt til «ikke relevant»');
    expect(deck.slides).toHaveLength(6);
  });

  test('everything reached has no gap to show', async () => {
    const titles = outline(await write(allWith(4))).map(({ title }) => title);
    expect(titles).toContain('Ingen avvik: alle vurderte krav når målet');
    expect(titles).toContain('Alle vurderte krav når målet');
  });

  test('an office that nothing is addressed to', async () => {
    const items = assessRequirements(example.standard, 'ingen', []);
    const deck = await write({ ...example, items, years: [], actions: [] });
    expect(outline(deck)[1]?.title).toBe('Ingen krav gjelder virksomheten');
    expect(charts(deck)).toBe(0);
  });
});

describe('the indicators', () => {
  const [first, second] = example.standard.indicators;
  const value = (indicator: string, numerator: number, denominator: number) => ({
    ...blankIndicatorValue(example.evaluation.id, indicator),
    numerator,
    denominator,
    comment: `Merknad om ${numerator}.`,
  });

  test('are left out when nothing is reported, and never show small numbers', async () => {
    const source = {
      ...example,
      indicatorValues: [value(first?.id ?? '', 31, 50), value(second?.id ?? '', 3, 47)],
    };
    const deck = await write(source);
    expect(deck.slides).toHaveLength(15);
    const words = [...deck.slides.keys()].flatMap((index) => [
      ...paragraphs(deck.slides[index] ?? ''),
      ...paragraphs(deck.text(`ppt/notesSlides/notesSlide${index + 1}.xml`)),
    ]);
    expect(words).toContain('62 % (31 av 50)');
    expect(words).toContain('Kommentar: Merknad om 31.');
    expect(words).toContain('vises ikke');
    expect(words.join('\n')).not.toMatch(/3 av 47|6 %\)|Merknad om 3\./);
  });
});

describe('evaluations that have everything', () => {
  const { standard } = example;
  const years = example.years.map(({ year, evaluation }, index) => ({
    year,
    evaluation,
    standard,
    items: assessRequirements(
      standard,
      example.office.kind,
      standard.requirements.map(({ number }) =>
        buildAnswer(number, { included: true, score: (number + index) % 5 }),
      ),
    ),
  }));
  const full = {
    ...example,
    years,
    items: years.at(-1)?.items ?? [],
    indicatorValues: standard.indicators.map(({ id }) => ({
      ...blankIndicatorValue(example.evaluation.id, id),
      numerator: 20,
      denominator: 40,
    })),
  };

  test('are sixteen slides, with the themes on two of them', async () => {
    const deck = await write(full);
    expect(deck.slides).toHaveLength(16);
    const shown = [chart(deck, 2), chart(deck, 3)].map((series) => series[0]?.labels.length ?? 0);
    expect(shown[0]).toBeLessThanOrEqual(11);
    expect(shown[1]).toBeLessThanOrEqual(11);
    expect((shown[0] ?? 0) + (shown[1] ?? 0)).toBe(standard.themes.length);
  });

  test('draw no line where no requirement can be followed, and keep the place of a year that is missing', async () => {
    const newer = { ...standard, edition: '2' };
    const [first, second, third] = years.map((each, index) => ({
      ...each,
      standard: index === 2 ? newer : standard,
      year: index === 0 ? each.year - 1 : each.year,
    }));
    if (!first || !second || !third) throw new Error('the example has three years');
    const deck = await write({
      ...full,
      standard: newer,
      years: [first, second, third],
      chain: linkEditions([standard, newer], []),
    });
    // After it come the gaps, and two of the plan: where nothing is the same from edition to edition, they have no line.
    const each = chart(deck, charts(deck) - 3);
    expect(each.map(({ name }) => name)).toEqual([
      `Samlet skår ${first.year}`,
      `Samlet skår ${second.year}`,
      `Samlet skår ${third.year}`,
    ]);
    expect(each.map(({ values }) => [...values.keys()])).toEqual([[0], [2], [3]]);
    expect(each[0]?.labels[1]).toBe(`${second.year - 1} (ingen)`);
  });
});

describe('texts that XML cannot hold', () => {
  test('lose the signs that would make the file unreadable, and keep the rest', async () => {
    const [gap] = facts.gaps;
    const number = gap?.item.requirement.number ?? 0;
    const source = withAnswers([
      buildAnswer(number, {
        score: 0,
        justification: 'Tegn\u0000\u000B\uFFFF\uD800 < & > "borte" 🙂',
        improvements: 'Én\nlinje til',
      }),
    ]);
    const deck = await write({ ...source, office: { ...source.office, name: 'Bydel <&\u0001\u001F>' } });
    const notes = deck.slides.map((_slide, index) =>
      paragraphs(deck.text(`ppt/notesSlides/notesSlide${index + 1}.xml`)),
    );
    expect(notes.flat()).toContain('Begrunnelse: Tegn < & > "borte" 🙂');
    expect(outline(deck)[0]?.contents[0]).toContain('Bydel <&>');
    for (const path of Object.keys(deck.files).filter((each) => each.endsWith('.xml'))) {
      expect(deck.text(path)).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
    }
  });
});
