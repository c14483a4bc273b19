import { strToU8, unzipSync, zipSync } from 'fflate';
import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildChange } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { logOf } from '../../../tests/support/logSource.ts';
import { sheetFileOf } from '../../../tests/support/sheetFile.ts';
import { readFilledSheet } from './readFilledSheet.ts';

const written = await sheetFileOf(
  logOf(
    buildChange({ score: 3, justification: 'Rutinen er ny' }, { requirement: 1 }),
    buildChange({ score: 'unknown' }, { requirement: 2, salt: 1 }),
  ),
  buildStandard(),
);

/** Texts in a part of their own, as Excel saves them, and no cell packed: every bit of an answer stands as it is. */
const unpacked = zipSync(unzipSync(written), { level: 0 });
const inParts = zipSync(
  {
    ...unzipSync(written),
    'xl/sharedStrings.xml': strToU8(
      '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si></sst>',
    ),
  },
  { level: 9 },
);

describe.each([
  ['packed', written],
  ['not packed', unpacked],
  ['with texts in a part of their own', inParts],
])('a sheet that is %s', (_, file) => {
  test('with a flipped bit is refused, or says what it said', { timeout: 60_000 }, async () => {
    const whole = await readFilledSheet(file);
    expect(whole.ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
        const flipped = file.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const read = await readFilledSheet(flipped);
        if (read.ok) expect(read).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
