import { expect, test } from 'vitest';
import { readMeasure } from './readMeasure.ts';

test('a mean or a share is read with a comma or a point, and what is no figure is not', () => {
  expect(readMeasure('4,2')).toEqual({ ok: true, value: 4.2 });
  expect(readMeasure(' 78.5 % ')).toEqual({ ok: true, value: 78.5 });
  expect(readMeasure('')).toEqual({ ok: true, value: null });
  expect(readMeasure('bra')).toEqual({ ok: false, problem: 'notANumber' });
  expect(readMeasure('1001')).toEqual({ ok: false, problem: 'tooLarge' });
});
