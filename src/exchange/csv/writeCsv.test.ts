import { describe, expect, test } from 'vitest';
import { buildChange } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { logOf, sourceOf } from '../../../tests/support/logSource.ts';
import { reportFacts } from '../report/reportFacts.ts';
import { answerColumns } from '../sheets/answerColumns.ts';
import { writeCsv } from './writeCsv.ts';

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The lines of a file as RFC 4180 says they are to be read, with semicolons. */
function read(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quotedPart, plainPart, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/g,
  )) {
    lines.at(-1)?.push(quotedPart?.replaceAll('""', '"') ?? plainPart ?? '');
    if (end !== ';') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

const standard = buildStandard();

function fileOf(...changes: Parameters<typeof logOf>): string {
  const source = sourceOf(logOf(...changes), standard);
  return textOf(writeCsv(source, reportFacts(source)));
}

test('begins with the byte order mark, and every line ends as Windows ends it', () => {
  const text = fileOf();
  expect(text.startsWith('\uFEFFKrav;Kort navn;Tema;Kravtekst;Skal eller bør;Nivå;Poeng;Status;')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('has the columns of the sheet of answers, and one line for each requirement that applies', () => {
  const source = exampleSource();
  const facts = reportFacts(source);
  const [header, ...lines] = read(textOf(writeCsv(source, facts)).slice(1));
  expect(header).toEqual(answerColumns(source, facts).map(({ name }) => name));
  expect(lines.map(([number]) => Number(number))).toEqual(
    facts.applicable.map(({ requirement }) => requirement.number),
  );
  for (const line of lines) expect(line).toHaveLength(header?.length ?? 0);
  for (const day of lines.map((line) => line.at(-1) ?? '')) expect(day).toMatch(/^(\d\d\.\d\d\.20\d\d)?$/);
});

test('keeps 0, «ikke relevant», «vet ikke» and nothing apart', () => {
  const lines = read(
    fileOf(
      buildChange({ score: 0 }, { requirement: 1 }),
      buildChange({ score: 'notRelevant' }, { requirement: 2, salt: 1 }),
      buildChange({ score: 'unknown' }, { requirement: 4, salt: 2 }),
    ).slice(1),
  );
  expect(lines.slice(1).map((line) => line.slice(5, 8))).toEqual([
    ['0 – Ikke på plass', '0', 'Vurdert'],
    ['Ikke relevant', '', 'Ikke relevant'],
    ['Vet ikke', '', 'Vet ikke'],
  ]);
  expect(read(fileOf().slice(1))[1]?.slice(5, 8)).toEqual(['', '', 'Ubesvart']);
});

describe('a text', () => {
  const justification = (text: string) =>
    read(fileOf(buildChange({ justification: text })).slice(1))[1]?.[10];

  test.each(['=1+1', '+47', '-1', '@a', '\t=1', ' =1', '＝1', '\n=1'])('%j cannot run', (text) => {
    expect(justification(text)).toBe(`'${text}`);
  });

  test.each(['a;b', 'sa "nei"', 'to\nlinjer', ' mellomrom ', 'æøå – 😀', "'sitat"])(
    '%j is what it was',
    (text) => {
      expect(justification(text)).toBe(text);
    },
  );
});

test('numbers have a decimal comma, and days are Norwegian', () => {
  const source = sourceOf(logOf(buildChange({ score: 3 })), standard);
  const half = { ...source, items: source.items.map((item) => ({ ...item, target: 3.5 })) };
  const line = read(textOf(writeCsv(half, reportFacts(half))).slice(1))[1];
  expect(line?.[8]).toBe('3,5');
  expect(line?.at(-1)).toMatch(/^0[12]\.03\.2026$/);
});

test('an answer that was carried from an earlier year says from when', () => {
  const marked = fileOf(buildChange({ score: 3, unchangedSince: 2025 }));
  const [columns = [], ...lines] = read(marked.slice(1));
  const place = columns.indexOf('Uendret siden');
  expect(lines.map((line) => line[place]).filter((cell) => cell !== '')).toEqual(['2025']);
});

test('an answer dated after the file has no day: a clock was ahead', () => {
  const ahead = fileOf(buildChange({ score: 2 }, { minutes: 60 * 24 * 365 * 70 }));
  const [columns = [], ...lines] = read(ahead);
  expect(lines.map((line) => line[columns.indexOf('Sist endret')])).toContain('Ukjent');
  expect(ahead).not.toMatch(/209\d/);
});
