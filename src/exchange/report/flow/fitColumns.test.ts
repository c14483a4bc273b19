import { describe, expect, test } from 'vitest';
import { fitColumns } from './fitColumns.ts';

const column = (wished: number, least: number, safe: number) => ({ wished, least, safe });

describe('columns', () => {
  test('are as wide as they were to be where every word has room', () => {
    expect(fitColumns([column(30, 10, 20), column(70, 10, 20)], 100)).toEqual([30, 70]);
  });

  test('have room for their longest word in the widest font, from those that have more than they need', () => {
    expect(fitColumns([column(20, 20, 40), column(20, 5, 10), column(60, 5, 10)], 100)).toEqual([40, 15, 45]);
    // What is taken leaves the second too narrow: it is held as well.
    expect(fitColumns([column(20, 20, 40), column(20, 5, 18), column(60, 5, 10)], 100)).toEqual([40, 18, 42]);
  });

  test('go as near the widest font as there is room for, and are never narrower than their own demands', () => {
    expect(fitColumns([column(50, 40, 80), column(50, 40, 80)], 100)).toEqual([50, 50]);
    expect(fitColumns([column(20, 30, 70), column(80, 60, 80)], 100)[0]).toBeCloseTo(30 + 40 / 6);
  });

  test('are as much too narrow, all of them, where there is no room for the words', () => {
    expect(fitColumns([column(50, 150, 200), column(50, 50, 60)], 100)).toEqual([75, 25]);
  });
});
