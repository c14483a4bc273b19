import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildChange, people } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { formulaCells } from '../../../tests/support/formulaCells.ts';
import { logOf, sourceOf } from '../../../tests/support/logSource.ts';
import { partOf, sheetFileOf, sheetParts } from '../../../tests/support/sheetFile.ts';
import { twoEditions } from '../../../tests/support/twoEditions.ts';
import { pointsOf } from '#src/text/format.ts';
import type { GapAge } from '#src/domain/trends/openSince.ts';
import { reportFacts, type ReportFacts } from '../report/reportFacts.ts';
import { longestCellText } from '../cellText.ts';
import { writeXlsx } from './writeXlsx.ts';

type Rows = unknown[][];

/** Every sheet by its name, as a library that had no part in writing it reads the file. */
async function readBack(bytes: Uint8Array): Promise<Map<string, Rows>> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** A table as one record for each row under the headings. */
function table(rows: Rows | undefined, headerRow: number): Record<string, unknown>[] {
  const header = (rows?.[headerRow - 1] ?? []).map(String);
  return (rows ?? [])
    .slice(headerRow)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? null])));
}

/** The number that stands beside a name in the summary. */
function beside(rows: Rows | undefined, name: string | number): unknown {
  return rows?.find(([first]) => first === name)?.[1];
}

// The same day on both sides of the date line.
const example = { ...exampleSource(), madeAt: '2026-11-02T12:00:00.000Z' };
const facts = reportFacts(example);
const written = await writeXlsx(example, facts);
const sheets = await readBack(written);

const standard = buildStandard();

/** How the sheet of gaps says since when. */
function sinceWords(age: GapAge | undefined) {
  if (age?.status === 'open') return age.since;
  return age?.status === 'new' ? 'nytt i 2026' : 'ikke vurdert i 2025';
}

async function sheetsOf(...changes: Parameters<typeof logOf>): Promise<Map<string, Rows>> {
  return readBack(await sheetFileOf(logOf(...changes), standard));
}

describe('the sheets of the example', () => {
  test('have the shape that has been looked at', async () => {
    const headers = { Svar: 4, Avvik: 3, Tiltak: 3, 'Avvik over år': 4, Indikatorer: 3, Historikk: 3 };
    const shape = {
      sheets: [...sheets.keys()],
      columns: Object.fromEntries(
        Object.entries(headers).map(([name, row]) => [name, columnTypes(sheets.get(name) ?? [], row)]),
      ),
      summary: sheets.get('Sammendrag')?.map(([first]) => first),
      definitions: sheets.get('Definisjoner')?.map((row) => row[1] ?? row[0]),
    };
    await expect(`${JSON.stringify(shape, null, 1)}\n`).toMatchFileSnapshot(
      '../../../tests/fixtures/exports/xlsx-shape.txt',
    );
  });

  test('say of the gaps over the years what the domain says, and their formulas come to the same', () => {
    const rows = sheets.get('Avvik over år') ?? [];
    const { years, themes, sameCount } = facts.gapYears;
    for (const year of years) {
      const row = rows.find(([first]) => String(first).startsWith(String(year.year)));
      expect(row?.slice(1, 13)).toEqual([
        year.before ?? '–',
        year.scored,
        ...(year.before === null ? ['–', '–'] : [year.carriedOver, year.fresh]),
        year.unknownBefore,
        year.gaps,
        ...(year.before === null ? ['–', '–', '–'] : [year.closed, year.unknownNow, year.gapsBefore]),
        year.distance,
        year.meanDistance,
        year.same?.distance ?? '–',
      ]);
    }
    const sums = rows.filter(([first]) => first === 'I alt');
    expect(sums.map((row) => row.slice(1, years.length + 2).filter((cell) => cell !== null))).toEqual([
      years.map(({ distance }) => distance),
      [sameCount, ...years.map(({ same }) => same?.distance)],
    ]);
    expect(themes.reduce((sum, { over }) => sum + over.sameCount, 0)).toBe(sameCount);
  });

  test('say what the domain says', () => {
    const summary = sheets.get('Sammendrag');
    const { total } = facts;
    expect(beside(summary, 'Krav som når målet')).toBe(total.reached);
    expect(beside(summary, 'Samlet skår')).toBe(pointsOf(total.share));
    expect(beside(summary, 'Sum poeng')).toBe(total.sum);
    expect(beside(summary, 'Høyeste mulige sum')).toBe(total.highestSum);
    expect(beside(summary, 'Krav som gjelder dere')).toBe(total.applicable);
    expect(beside(summary, 'Vurdert')).toBe(total.scored);
    expect(beside(summary, 'Ikke vurdert')).toBe(total.remaining);
    expect(beside(summary, 'Avvik')).toBe(facts.gaps.length);
    expect(beside(summary, 'Ubesvart')).toBe(facts.distribution.unanswered);
    const parts = [...facts.chapters, ...facts.themes];
    for (const { name, fulfilment } of parts) {
      const row = summary?.find(([first]) => String(first).replace(/^\d+ /, '') === name);
      expect(row?.slice(1, 6), name).toEqual([
        fulfilment.applicable,
        fulfilment.scored,
        fulfilment.unknown,
        fulfilment.notRelevant,
        fulfilment.unanswered,
      ]);
      expect(row?.[8], name).toBe(fulfilment.reached);
      expect(row?.[9], name).toBe(pointsOf(fulfilment.share) ?? '–');
    }
    for (const { year, fulfilment } of facts.years) expect(beside(summary, year)).toBe(fulfilment?.reached);
  });

  test('hold one line for each requirement that applies, with numbers as numbers and days as days', () => {
    const lines = table(sheets.get('Svar'), 4);
    expect(lines.map((line) => line['Krav'])).toEqual(
      facts.applicable.map(({ requirement }) => requirement.number),
    );
    for (const [index, item] of facts.applicable.entries()) {
      const line = lines[index];
      expect(line?.['Poeng'] ?? null).toBe(typeof item.score === 'number' ? item.score : null);
      expect(line?.['Kravtekst']).toBe(item.requirement.text);
      expect(line?.['Mål']).toBe(item.target);
      expect(line?.['Eget mål for året'] ?? null).toBe(item.ownTarget?.level ?? null);
      expect(line?.['Grunn til eget mål'] ?? null).toBe(item.ownTarget?.reason ?? null);
      if (item.answer) {
        const [day, at] = [line?.['Sist endret'], new Date(item.answer.changedAt)];
        expect(day instanceof Date ? day.toISOString().slice(0, 10) : day).toBe(localDay(at));
      }
    }
  });

  test('rank the gaps as the domain does, and say since when', () => {
    const lines = table(sheets.get('Avvik'), 3);
    expect(
      lines.map((line) => [
        line['Krav'],
        line['Avvik'],
        line['Prioritet'],
        line['Åpent siden'],
        line['Eget mål for året'] ?? null,
      ]),
    ).toEqual(
      facts.gaps.map((gap) => [
        gap.item.requirement.number,
        gap.size,
        gap.priority,
        sinceWords(facts.ages.get(gap.item.requirement.number)),
        gap.item.ownTarget?.level ?? null,
      ]),
    );
  });

  test('tell the levels of each year, whose sums are those of the domain', () => {
    expectSumsOfYears(sheets.get('Historikk') ?? [], facts);
  });

  test('have formulas a controller can read', () => {
    const formulas = new Map(formulaCells(written).map(({ place, formula }) => [place, formula]));
    const last = 4 + facts.applicable.length;
    expect(formulas.get('Sammendrag!B8')).toBe('IF(B10=0,"–",ROUND(100*B9/B10,0))');
    expect(formulas.get('Sammendrag!B9')).toBe(`SUM(Svar!$G$5:$G$${last})`);
    expect(formulas.get('Sammendrag!B12')).toBe(`COUNT(Svar!$G$5:$G$${last})`);
    const theme = 4 + (sheets.get('Sammendrag')?.findIndex(([first]) => first === 'Kapitler og temaer') ?? 0);
    expect(formulas.get(`Sammendrag!G${theme}`)).toBe(
      `SUMIFS(Svar!$G$5:$G$${last},Svar!$C$5:$C$${last},$A${theme})`,
    );
    expect(formulas.get('Svar!J5')).toBe('IF(ISNUMBER(G5),MAX(0,I5-G5),"")');
    expect(formulas.get('Avvik!L4')).toBe('K4*J4');
    for (const formula of formulas.values()) expect(formula).not.toMatch(/[;=]SUMMER|HVIS|ANTALL/);
  });
});

describe('what is no level', () => {
  test('is four different things', async () => {
    const lines = table(
      (
        await sheetsOf(
          buildChange({ score: 0 }, { requirement: 1 }),
          buildChange({ score: 'notRelevant' }, { requirement: 2, salt: 1 }),
          buildChange({ score: 'unknown' }, { requirement: 4, salt: 2 }),
        )
      ).get('Svar'),
      4,
    );
    expect(lines.map((line) => [line['Krav'], line['Nivå'], line['Poeng'], line['Status']])).toEqual([
      [1, '0 – Ikke på plass', 0, 'Vurdert'],
      [2, 'Ikke relevant', null, 'Ikke relevant'],
      [4, 'Vet ikke', null, 'Vet ikke'],
    ]);
    const empty = table((await sheetsOf()).get('Svar'), 4);
    expect(empty.map((line) => [line['Nivå'], line['Poeng'], line['Status']])).toEqual(
      [1, 2, 4].map(() => [null, null, 'Ubesvart']),
    );
  });

  test('is no fulfilment: nothing answered is «–», not 0', async () => {
    const summary = (await sheetsOf()).get('Sammendrag');
    expect(beside(summary, 'Samlet skår')).toBe('–');
    expect(beside(summary, 'Krav som når målet')).toBe(0);
  });

  test('where nothing applies, the file is still a file', async () => {
    const source = sourceOf(logOf(), standard, 'ukjent');
    const read = await readBack(await writeXlsx(source, reportFacts(source)));
    expect(beside(read.get('Sammendrag'), 'Krav som gjelder dere')).toBe(0);
    expect(beside(read.get('Sammendrag'), 'Samlet skår')).toBe('–');
  });
});

describe('texts', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")', ' =1', '＝1'];

  test.each(dangerous)('%j is a text and no formula, letter by letter', async (text) => {
    const log = logOf(
      buildChange({ justification: text, 'evidence:a': { kind: 'note', text } }, { requirement: 1 }),
    );
    const bytes = await sheetFileOf(log, standard);
    const line = table((await readBack(bytes)).get('Svar'), 4)[0];
    expect(line?.['Begrunnelse']).toBe(text.replace('\r', '\n'));
    const cell = /<c r="K5" s="(\d+)" t="inlineStr">/.exec(partOf(bytes, sheetParts.answers));
    const formats = partOf(bytes, 'xl/styles.xml').match(/<xf [^>]*xfId="0"[^>]*>/g) ?? [];
    expect(formats[Number(cell?.[1])]).toContain('quotePrefix="1"');
    expect(formulaCells(bytes).filter(({ formula }) => formula.includes('HYPERLINK'))).toEqual([]);
  });

  test('an ordinary text has no such mark', async () => {
    const bytes = await sheetFileOf(logOf(buildChange({ justification: 'Rutine = skrevet' })), standard);
    const cell = /<c r="K5" s="(\d+)"/.exec(partOf(bytes, sheetParts.answers));
    const formats = partOf(bytes, 'xl/styles.xml').match(/<xf [^>]*xfId="0"[^>]*>/g) ?? [];
    expect(formats[Number(cell?.[1])]).not.toContain('quotePrefix');
  });

  test('of an office or a standard are never formulas either', async () => {
    const hostile: Standard = buildStandard({
      title: '=cmd|x',
      themes: standard.themes.map((theme) => ({ ...theme, title: `=${theme.title}*` })),
    });
    const source = { ...sourceOf(logOf(buildChange({ score: 3 })), hostile) };
    const office = { ...source.office, name: '=1&"<b>' };
    const bytes = await writeXlsx({ ...source, office }, reportFacts(source));
    const read = await readBack(bytes);
    expect(read.get('Sammendrag')?.[0]?.[0]).toBe('Egenevaluering 2026 – =1&"<b>');
    expect(partOf(bytes, sheetParts.answers)).toContain('&amp;L');
    const formulas = formulaCells(bytes).map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.includes('cmd'))).toEqual([]);
    // A theme that begins with «=» or holds a «*» is looked for as it stands.
    expect(formulas.some((formula) => formula.includes('"="&SUBSTITUTE('))).toBe(true);
  });

  test('keep what XML would lose, and lose what it cannot hold', async () => {
    const text = 'æøå <b>&amp; "sitat" _x0041_ \u{1F600}\n  linje\u0000\u0007\uFFFE slutt\uD800';
    const line = table((await sheetsOf(buildChange({ justification: text }))).get('Svar'), 4)[0];
    expect(line?.['Begrunnelse']).toBe('æøå <b>&amp; "sitat" _x0041_ \u{1F600}\n  linje slutt');
  });

  test('that are too long for a cell say that they are cut', async () => {
    const evidence = Object.fromEntries(
      ['a', 'b'].map((id) => [`evidence:${id}`, { kind: 'note', text: 'x'.repeat(20_000) } as const]),
    );
    const line = table((await sheetsOf(buildChange(evidence))).get('Svar'), 4)[0];
    const shown = String(line?.['Dokumentasjon']);
    expect(shown).toHaveLength(longestCellText);
    expect(shown.endsWith('[Teksten er kuttet her: en celle rommer ikke mer.]')).toBe(true);
  });
});

describe('the sheet to be filled in', () => {
  const answers = partOf(written, sheetParts.answers);
  const last = 4 + facts.applicable.length;

  test('keeps its headings in sight, and can be filtered', () => {
    expect(answers).toContain('<pane xSplit="2" ySplit="4" topLeftCell="C5"');
    expect(answers).toContain(`<autoFilter ref="A4:U${last}"/>`);
  });

  test('offers the levels, «ikke relevant» and «vet ikke», and nothing else', () => {
    expect(answers).toContain(`sqref="F5:F${last}"><formula1>Definisjoner!$B$5:$B$11</formula1>`);
    const choices = sheets
      .get('Definisjoner')
      ?.slice(4, 11)
      .map((row) => row[1]);
    expect(choices).toEqual([
      '0 – Ikke på plass',
      '1 – Påbegynt',
      '2 – Delvis',
      '3 – I hovedsak',
      '4 – Oppfylt',
      'Ikke relevant',
      'Vet ikke',
    ]);
  });

  test('names the columns to fill in, and repeats the headings on paper', () => {
    expect(String(sheets.get('Svar')?.[1]?.[0])).toContain(
      'Nivå, Begrunnelse, Hva er bra og Hva bør bli bedre',
    );
    const workbook = partOf(written, sheetParts.workbook);
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">Svar!$A:$B,Svar!$4:$4<',
    );
    expect(workbook).toContain('state="veryHidden"');
  });

  test('does not hold twice what somebody has written', async () => {
    const secret = 'Noe som skal kunne fjernes';
    const bytes = await sheetFileOf(logOf(buildChange({ strengths: secret })), standard);
    expect(partOf(bytes, sheetParts.baseline)).not.toContain(secret);
  });
});

test('small groups of people are not told of', async () => {
  const indicator = example.standard.indicators[0];
  const value = {
    id: 'x',
    evaluation: example.evaluation.id,
    indicator: indicator?.id ?? '',
    numerator: 3,
    denominator: 41,
    goal: 62.5,
    comparison: { percent: 70, source: 'Byen' },
    cityGoal: null,
    cityComparison: null,
    comment: '',
    conflicts: [],
    heads: {},
    changedAt: example.madeAt,
    changedBy: people.leder.author,
    revision: '',
  };
  const linesWith = async (numerator: number) => {
    const source = { ...example, indicatorValues: [{ ...value, numerator }] };
    const read = await readBack(await writeXlsx(source, reportFacts(source)));
    return table(read.get('Indikatorer'), 3).find(
      (line) => line['Indikator'] === indicator?.name && line['År'] === example.evaluation.year,
    );
  };
  const small = await linesWith(3);
  expect([small?.['Teller'], small?.['Nevner'], small?.['Andel']]).toEqual(
    Array.from({ length: 3 }, () => 'vises ikke'),
  );
  const told = await linesWith(30);
  expect([told?.['Teller'], told?.['Nevner'], told?.['Andel'], told?.['Eget mål']]).toEqual([
    30,
    41,
    30 / 41,
    0.625,
  ]);
});

test('the longest name an office can have does not make the footer too long for Excel', async () => {
  const office = { ...example.office, name: '&'.repeat(200) };
  const part = partOf(await writeXlsx({ ...example, office }, facts), sheetParts.answers);
  const footer = /<oddFooter>(.*?)<\/oddFooter>/.exec(part)?.[1] ?? '';
  expect(footer).toContain('&amp;&amp;');
  expect(footer.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
});

test('the same evaluation gives the same bytes', async () => {
  expect(await writeXlsx(example, facts)).toEqual(written);
});

test('no part of the file points out of it', () => {
  for (const part of Object.values(unzipSync(written)))
    expect(strFromU8(part)).not.toMatch(/TargetMode|externalLink|<hyperlink|\[\d+\]/);
});

test('across editions each level of a year stands once, so that the sums of a year hold', async () => {
  const { older, newer, chain } = twoEditions();
  const years = [older, older, newer].map((edition, index) => ({
    evaluation: `bua_${2031 + index}_${edition.id}_${edition.edition}`,
    year: 2031 + index,
    standard: edition,
    items: assessRequirements(
      edition,
      edition.officeKinds[0]?.id ?? '',
      edition.requirements.map(({ number }) => buildAnswer(number, { score: (number + index) % 3 })),
    ),
  }));
  const items = years[2]?.items ?? [];
  const evaluation = { ...example.evaluation, id: years[2]?.evaluation ?? '', year: 2033, edition: '3' };
  const source = { ...example, standard: newer, items, years, chain, evaluation, indicatorValues: [] };
  const manyFacts = reportFacts(source);
  expectSumsOfYears((await readBack(await writeXlsx(source, manyFacts))).get('Historikk') ?? [], manyFacts);
});

/** Every year of the history comes to what the domain says of it. */
function expectSumsOfYears(rows: Rows, { years }: ReportFacts): void {
  expect(years.length).toBeGreaterThan(1);
  for (const { year, fulfilment } of years) {
    const column = rows[2]?.indexOf(year) ?? -1;
    const levels = rows.slice(3).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
    expect(levels).toHaveLength(fulfilment?.scored ?? -1);
    expect(levels.reduce((sum, level) => sum + level, 0)).toBe(fulfilment?.sum);
  }
}

function localDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The kinds of values each column holds, in the order of the columns. */
function columnTypes(rows: Rows, headerRow: number): string[] {
  const header = rows[headerRow - 1] ?? [];
  return header.map((name, index) => {
    const kinds = rows.slice(headerRow).map((row) => kindOf(row[index]));
    return `${String(name)}: ${[...new Set(kinds)].toSorted().join(', ')}`;
  });
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  return value instanceof Date ? 'date' : typeof value;
}
