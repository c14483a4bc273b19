import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { figureText, readCount, readPercent } from './readFigure.ts';

describe('a number of people', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['42', 42],
    [' 1 200 ', 1200],
    ['1\u00a0000\u00a0000', 1_000_000],
    ['7,0', 7],
  ])('«%s» is read as %j', (written, value) => {
    expect(readCount(written)).toEqual({ ok: true, value });
  });

  test.each([
    ['-1', 'notANumber'],
    ['ti', 'notANumber'],
    ['1e3', 'notANumber'],
    ['1,2,3', 'notANumber'],
    ['12 %', 'notANumber'],
    ['3,5', 'notWhole'],
    ['1000001', 'tooLarge'],
  ])('«%s» is refused: %s', (written, problem) => {
    expect(readCount(written)).toEqual({ ok: false, problem });
  });
});

describe('a percentage', () => {
  test.each([
    ['', null],
    ['0', 0],
    ['80', 80],
    ['62,5', 62.5],
    ['62.5 %', 62.5],
    ['33,333333', 33.333333],
    ['100%', 100],
  ])('«%s» is read as %j', (written, value) => {
    expect(readPercent(written)).toEqual({ ok: true, value });
  });

  test.each([
    ['100,1', 'tooLarge'],
    ['-5', 'notANumber'],
    ['åtti', 'notANumber'],
    ['80 %%', 'notANumber'],
    ['8 % 0', 'notANumber'],
    ['33,3333333', 'notANumber'],
  ])('«%s» is refused: %s', (written, problem) => {
    expect(readPercent(written)).toEqual({ ok: false, problem });
  });
});

test('what is shown of a figure is read back as the same', () => {
  expect(figureText(null)).toBe('');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 1000 }),
      (count, tenths) => {
        expect(readCount(figureText(count))).toEqual({ ok: true, value: count });
        expect(readPercent(figureText(tenths / 10))).toEqual({ ok: true, value: tenths / 10 });
      },
    ),
  );
});
