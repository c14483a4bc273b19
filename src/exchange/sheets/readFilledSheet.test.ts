import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { longestText } from '#src/domain/changes/Change.ts';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { logOf } from '../../../tests/support/logSource.ts';
import { errorOf, sheetOf } from '../../../tests/support/readSheet.ts';
import {
  partOf,
  sheetFileOf,
  sheetParts,
  withAnswerCells,
  withPart,
} from '../../../tests/support/sheetFile.ts';
import type { FilledSheet } from './FilledSheet.ts';

// Rows 5, 6 and 7 are requirements 1, 2 and 4; F is the level, K to M are the texts.
const file = await sheetFileOf(
  logOf(
    buildChange({ score: 3, justification: 'Rutinen er ny', strengths: 'a\nb' }, { requirement: 1 }),
    buildChange({ score: 'unknown' }, { requirement: 2, salt: 1 }),
  ),
  buildStandard(),
);

const scoresOf = ({ rows }: FilledSheet) => rows.map(({ requirement, score }) => [requirement, score]);

describe('a sheet as it was written', () => {
  test('says which evaluation it is of, and what stands in it', async () => {
    const sheet = await sheetOf(file);
    expect(sheet).toMatchObject({
      evaluation: exampleEvaluation,
      standard: 'eksempelstandard',
      edition: '1',
      problems: [],
    });
    expect(sheet.rows.map((row) => ({ ...row, baseline: Object.keys(row.baseline).length }))).toEqual([
      {
        requirement: 1,
        place: 'arket «Svar», rad 5',
        score: 3,
        justification: 'Rutinen er ny',
        strengths: 'a\nb',
        improvements: '',
        baseline: 4,
      },
      {
        requirement: 2,
        place: 'arket «Svar», rad 6',
        score: 'unknown',
        justification: '',
        strengths: '',
        improvements: '',
        baseline: 4,
      },
      {
        requirement: 4,
        place: 'arket «Svar», rad 7',
        score: null,
        justification: '',
        strengths: '',
        improvements: '',
        baseline: 4,
      },
    ]);
  });
});

describe('levels', () => {
  test.each([
    ['3 – I hovedsak', 3],
    ['3 - i hovedsak', 3],
    [' 0 – Ikke  på plass ', 0],
    ['0', 0],
    ['3,0', 3],
    ['3.0', 3],
    ['2,00', 2],
    ['Oppfylt', 4],
    ['ikke relevant', 'notRelevant'],
    ['VET IKKE', 'unknown'],
    ['Ubesvart', null],
    ['', null],
    ['  ', null],
    ['\u200bVet\u00a0ik\u00adke', 'unknown'],
    ['\ufeff3', 3],
  ])('«%s» is %j', async (text, score) => {
    expect(scoresOf(await sheetOf(withAnswerCells(file, { F5: text })))[0]).toEqual([1, score]);
  });

  test('a number on the scale is a level too, and an empty cell is unanswered, not 0', async () => {
    const cells = { F5: { xml: '<v>2</v>' }, F6: null };
    expect(scoresOf(await sheetOf(withAnswerCells(file, cells)))).toEqual([
      [1, 2],
      [2, null],
      [4, null],
    ]);
  });

  test.each(['fem', '5', '-1', '3 – Oppfylt', '3,5', '__proto__', 'constructor', 'NaN'])(
    '«%s» is none: it is said where, and the rest of the row is read',
    async (text) => {
      const sheet = await sheetOf(withAnswerCells(file, { F6: text, K6: 'Hvorfor' }));
      expect(sheet.problems).toEqual([
        { where: 'arket «Svar», rad 6, kolonnen «Nivå»', what: `«${text}» er ikke et nivå.` },
      ]);
      expect(sheet.rows[1]).toMatchObject({ requirement: 2, justification: 'Hvorfor' });
      expect(sheet.rows[1]).not.toHaveProperty('score');
    },
  );
});

describe('cells that are no answer', () => {
  test.each([
    ['a formula', { type: 'str', xml: '<f>A1</f><v>3 – I hovedsak</v>' }, 'formel'],
    ['a formula without a value', { xml: '<f>1+2</f>' }, 'formel'],
    ['an error', { type: 'e', xml: '<v>#REF!</v>' }, 'feil'],
    ['a yes or no', { type: 'b', xml: '<v>1</v>' }, 'ikke'],
    ['a number that is none', { xml: '<v>tull</v>' }, 'feil'],
    ['a text that is not there', { type: 's', xml: '<v>99</v>' }, 'feil'],
    ['a kind nobody knows', { type: 'zzz', xml: '<v>1</v>' }, 'feil'],
  ])('%s is not taken in', async (_, content, word) => {
    for (const cell of ['F5', 'K5']) {
      const sheet = await sheetOf(withAnswerCells(file, { [cell]: content }));
      expect(sheet.problems, cell).toHaveLength(1);
      expect(sheet.problems[0]?.what).toContain(word);
      expect(sheet.rows[0]).not.toHaveProperty(cell === 'F5' ? 'score' : 'justification');
    }
  });

  test.each([
    ['0', '<v>46380</v>', '46380'],
    ['0', '<v>3.5</v>', '3,5'],
    ['14', '<v>46380</v>', '24.12.2026'],
    ['22', '<v>46380.5</v>', '24.12.2026 12:00'],
    ['164', '<v>46380</v>', '24.12.2026'],
    ['165', '<v>0.5</v>', '50 %'],
    ['9', '<v>0.075</v>', '7,5 %'],
  ])('in format %s, %s where a text belongs is taken as it was shown', async (format, xml, shown) => {
    const sheet = await sheetOf(withFormat(file, format, 'L5', xml));
    expect(sheet.problems).toEqual([]);
    expect(sheet.rows[0]?.strengths).toBe(shown);
  });

  test('a day where a level belongs is named as it was shown', async () => {
    const sheet = await sheetOf(withFormat(file, '14', 'F5', '<v>46380</v>'));
    expect(sheet.problems[0]?.what).toBe('«24.12.2026» er ikke et nivå.');
  });

  test('a text longer than an answer can be is not taken in', async () => {
    const sheet = await sheetOf(withAnswerCells(file, { K5: 'x'.repeat(longestText + 1) }));
    expect(sheet.problems[0]?.what).toMatch(/^Teksten er lengre enn 20\s000 tegn\.$/);
  });

  test('merged cells are not taken in: nobody can tell whose answer it is', async () => {
    const merged = withPart(file, sheetParts.answers, (xml) =>
      xml.replace('<pageMargins', '<mergeCells count="1"><mergeCell ref="K5:K6"/></mergeCells><pageMargins'),
    );
    const sheet = await sheetOf(merged);
    expect(sheet.problems.map(({ where }) => where)).toEqual([
      'arket «Svar», rad 5, kolonnen «Begrunnelse»',
      'arket «Svar», rad 6, kolonnen «Begrunnelse»',
    ]);
    expect(sheet.rows.map((row) => row.justification)).toEqual([undefined, undefined, '']);
  });
});

describe('rows', () => {
  const rowOf = (xml: string, row: number) =>
    new RegExp(`<row r="${row}".*?</row>`, 's').exec(xml)?.[0] ?? '';

  test('may stand in any order, and some may be gone', async () => {
    const moved = withPart(file, sheetParts.answers, (xml) => {
      const [first, third] = [rowOf(xml, 5), rowOf(xml, 7)];
      return xml
        .replace(rowOf(xml, 6), '')
        .replace(first, '')
        .replace(
          third,
          third.replaceAll(/"([A-Z]?)7"/g, '"$15"') + first.replaceAll(/"([A-Z]?)5"/g, '"$19"'),
        );
    });
    expect(scoresOf(await sheetOf(moved))).toEqual([
      [4, null],
      [1, 3],
    ]);
  });

  test('of the same requirement are all refused, with their places', async () => {
    const sheet = await sheetOf(withAnswerCells(file, { A7: { xml: '<v>1</v>' } }));
    expect(scoresOf(sheet)).toEqual([[2, 'unknown']]);
    expect(sheet.problems).toEqual([
      {
        where: 'arket «Svar», rad 7',
        what: 'Krav 1 står på flere rader (5 og 7). Ingen av dem blir tatt inn.',
      },
    ]);
  });

  test('without a number are refused when something stands in them', async () => {
    const sheet = await sheetOf(withAnswerCells(file, { A5: null, A6: 'syv', A7: { xml: '<f>A6</f>' } }));
    expect(sheet.rows).toEqual([]);
    expect(sheet.problems.map(({ what }) => what)).toEqual([
      'Raden har svar, men ikke noe kravnummer. Den blir ikke tatt inn.',
      '«syv» er ikke et kravnummer. Raden blir ikke tatt inn.',
      expect.stringContaining('ikke et kravnummer'),
    ]);
  });

  test('that are empty are nothing', async () => {
    const emptied = withAnswerCells(file, { A7: null });
    expect(await sheetOf(emptied)).toMatchObject({ problems: [], rows: [{}, {}] });
  });
});

describe('columns', () => {
  test.each(['Krav', 'Nivå', 'Begrunnelse', 'Hva er bra', 'Hva bør bli bedre'])(
    'without «%s» the sheet is refused, and the column is named',
    async (name) => {
      const renamed = withPart(file, sheetParts.answers, (xml) => xml.replace(`>${name}<`, '>Noe annet<'));
      expect(await errorOf(renamed)).toEqual({
        kind: 'invalid',
        where: 'arket «Svar»',
        what: expect.stringContaining(`Kolonnen «${name}» mangler.`),
      });
    },
  );

  test('may be moved, and are found by their names', async () => {
    const swapped = withAnswerCells(file, { K4: 'HVA ER  BRA', L4: ' begrunnelse ' });
    expect((await sheetOf(swapped)).rows[0]).toMatchObject({
      justification: 'a\nb',
      strengths: 'Rutinen er ny',
    });
  });

  test('of the same name are refused', async () => {
    const error = await errorOf(withAnswerCells(file, { L4: 'Nivå', I4: 'Hva er bra' }));
    expect(error.what).toContain('to kolonner som heter «Nivå»');
  });

  test('that are all gone', async () => {
    const error = await errorOf(
      withPart(file, sheetParts.answers, (xml) => xml.replace(/<row r="4".*?<\/row>/s, '')),
    );
    expect(error.what).toBe('Raden med overskrifter mangler.');
  });
});

/** A cell with a style whose number format is this one. */
function withFormat(bytes: Uint8Array, format: string, cell: string, xml: string): Uint8Array {
  let style = 0;
  const styled = withPart(bytes, 'xl/styles.xml', (sheet) => {
    style = (/<cellXfs.*<\/cellXfs>/s.exec(sheet)?.[0].match(/<xf /g) ?? []).length;
    return sheet.replace('</cellXfs>', `<xf numFmtId="${format}"/></cellXfs>`);
  });
  return withPart(styled, sheetParts.answers, (sheet) =>
    sheet.replace(
      new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`, 's'),
      `<c r="${cell}" s="${style}">${xml}</c>`,
    ),
  );
}

describe('files of others', () => {
  test('an old sheet, one with a password and a Word document are told apart from a damaged one', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    expect((await errorOf(old)).what).toMatch(/gammelt format \(\.xls\) eller har passord/);
    const word = zipSync({ 'word/document.xml': strToU8('<w/>') });
    expect((await errorOf(word)).what).toMatch(/Word-dokument/);
  });

  test('are not ours', async () => {
    const kinds = async (...files: Uint8Array[]) =>
      Promise.all(files.map(async (bytes) => (await errorOf(bytes)).kind));
    expect(
      await kinds(
        new Uint8Array(),
        strToU8('Krav;Nivå\r\n1;3'),
        zipSync({ 'a.txt': strToU8('hei') }),
        withPart(file, sheetParts.workbook, (xml) => xml.replace('_rettesnor', 'Ark7')),
        withPart(file, sheetParts.baseline, (xml) => xml.replace('rettesnor-ark', 'noe annet')),
      ),
    ).toEqual(['empty', 'not-xlsx', 'not-xlsx', 'not-ours', 'not-ours']);
  });

  test('of a newer app are refused', async () => {
    const newer = withPart(file, sheetParts.baseline, (xml) => xml.replace('<v>1</v>', '<v>2</v>'));
    expect((await errorOf(newer)).kind).toBe('too-new');
  });

  test('that no longer say what they are of are refused', async () => {
    for (const [from, to] of [
      [exampleEvaluation, 'hva som helst'],
      ['>eksempelstandard<', '>en-annen<'],
    ] as const) {
      const changed = withPart(file, sheetParts.baseline, (xml) => xml.replace(from, to));
      expect((await errorOf(changed)).kind).toBe('invalid');
    }
    const gone = withPart(file, sheetParts.workbook, (xml) => xml.replace('"Svar"', '"Mine svar"'));
    expect(await errorOf(gone)).toMatchObject({ kind: 'invalid', what: 'Arket «Svar» mangler.' });
  });
});

test('a file that another program has saved is read: shared texts, prefixes, no references, texts in runs', async () => {
  const strings: string[] = [];
  const xml = partOf(file, sheetParts.answers)
    .replaceAll(/ t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is>/gs, (_, text: string) => {
      const [start, rest] = [text.slice(0, 3), text.slice(3)];
      strings.push(
        `<x:si><x:r><x:t xml:space="preserve">${start}</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">${rest}</x:t></x:r><x:rPh sb="0" eb="1"><x:t>uttale</x:t></x:rPh></x:si>`,
      );
      return ` t="s"><v>${strings.length - 1}</v>`;
    })
    .replaceAll(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
    .replaceAll('xmlns=', 'xmlns:x=');
  const shared = `<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.join('')}</x:sst>`;
  const saved = withPart(
    withPart(file, sheetParts.answers, () => xml),
    'xl/sharedStrings.xml',
    () => shared,
  );
  expect(await sheetOf(saved)).toEqual(await sheetOf(file));
});
