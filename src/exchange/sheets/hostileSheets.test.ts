import { strToU8, zipSync } from 'fflate';
import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { buildChange } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { logOf } from '../../../tests/support/logSource.ts';
import { errorOf, sheetOf } from '../../../tests/support/readSheet.ts';
import { partOf, sheetFileOf, sheetParts, withPart } from '../../../tests/support/sheetFile.ts';
import { largestPart, largestSheetFile } from '../xlsx/readWorkbook.ts';
import { readFilledSheet } from './readFilledSheet.ts';

// Rows 5, 6 and 7 are requirements 1, 2 and 4; F is the level, K to M are the texts.
const file = await sheetFileOf(
  logOf(
    buildChange({ score: 3, justification: 'Rutinen er ny', strengths: 'a\nb' }, { requirement: 1 }),
    buildChange({ score: 'unknown' }, { requirement: 2, salt: 1 }),
  ),
  buildStandard(),
);

test('an entity or a DOCTYPE is refused', async () => {
  for (const edit of [
    (xml: string) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
    (xml: string) => xml.replace('Rutinen er ny', '&b;'),
    (xml: string) => xml.replace('Rutinen er ny', '&#x110000;'),
  ])
    expect((await errorOf(withPart(file, sheetParts.answers, edit))).kind).toBe('invalid');
});

test('elements within elements within elements are refused', async () => {
  const deep = withPart(file, sheetParts.answers, (xml) => xml.replace('<sheetData>', '<a>'.repeat(100_000)));
  expect((await errorOf(deep)).kind).toBe('invalid');
});

test('what unpacks to far more than it is, is refused before it fills the machine', async () => {
  const bomb = new Uint8Array(largestPart + 1);
  const honest = zipSync({ 'xl/workbook.xml': bomb, 'xl/_rels/workbook.xml.rels': strToU8('<a/>') });
  expect(honest.length).toBeLessThan(largestSheetFile);
  expect((await errorOf(honest)).kind).toBe('too-large');
  // The same with a directory that says it is small.
  const lying = withSize(honest, bomb.length, 1000);
  expect((await errorOf(lying)).kind).toBe('too-large');
});

test('a million rows are refused', async () => {
  const rows = withPart(file, sheetParts.answers, (xml) =>
    xml.replace('</sheetData>', `${'<row/>'.repeat(1_000_000)}</sheetData>`),
  );
  expect((await errorOf(rows)).kind).toBe('too-large');
});

test('a file larger than any sheet is refused unread', async () => {
  expect((await errorOf(new Uint8Array(largestSheetFile + 1))).kind).toBe('too-large');
});

test('names that mean something to JavaScript mean nothing', async () => {
  const named = withPart(file, sheetParts.baseline, (xml) => xml.replaceAll('<v>4</v>', '<v>__proto__</v>'));
  expect((await readFilledSheet(named)).ok).toBe(true);
  expect(Object.hasOwn(Object.prototype, 'score')).toBe(false);
  const strange = withPart(file, sheetParts.answers, (xml) =>
    xml.replace('<row r="5"', '<row __proto__="x" constructor="y" r="5"'),
  );
  expect((await sheetOf(strange)).rows).toHaveLength(3);
});

test('two cells in one place are refused', async () => {
  const doubled = withPart(file, sheetParts.answers, (xml) =>
    xml.replace('r="F6"', 'r="K5"').replace('r="E6"', 'r="K5"'),
  );
  expect((await errorOf(doubled)).kind).toBe('invalid');
});

test('500 damaged files are read or refused, and never thrown at anybody', async () => {
  const parts = [sheetParts.answers, sheetParts.baseline, sheetParts.workbook];
  const texts = new Map(parts.map((path) => [path, partOf(file, path)]));
  const damage = fc.record({
    path: fc.constantFrom(...parts),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 0, max: 40 }),
    instead: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('<', '>', '"', '&', '</c>', '<c r="A1">', '<v>', '&amp;', ']]>', '<!--', '-1', '1e999'),
    ),
  });
  const inXml = damage.map(({ path, at, length, instead }) => {
    const text = texts.get(path) ?? '';
    const start = Math.floor(at * text.length);
    return withPart(file, path, () => text.slice(0, start) + instead + text.slice(start + length));
  });
  const inBytes = fc
    .array(fc.tuple(fc.nat({ max: file.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    })
    .map((changes) => {
      const copy = file.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });
  const cutOff = fc.nat({ max: file.length }).map((length) => file.slice(0, length));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        { weight: 10, arbitrary: inXml },
        { weight: 9, arbitrary: inBytes },
        { weight: 1, arbitrary: cutOff },
      ),
      async (bytes) => {
        const result = await readFilledSheet(bytes);
        if (result.ok) expect(result.sheet.rows.length).toBeLessThanOrEqual(4);
        else expect(result.error.what).not.toBe('');
      },
    ),
    { numRuns: 500 },
  );
});

/** A zip file whose directory says another size of its entries than they have. */
function withSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  return copy;
}
