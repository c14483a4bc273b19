import { describe, expect, test } from 'vitest';
import { wrapLabel } from './wrapLabel.ts';

describe('labels in a drawing', () => {
  test('are broken between words, where the width ends', () => {
    expect(wrapLabel('Bosetting av flyktninger', 100, 14)).toEqual(['Bosetting av', 'flyktninger']);
    expect(wrapLabel('Bosetting av flyktninger', 400, 14)).toEqual(['Bosetting av flyktninger']);
  });

  test('keep a word whole that is wider than the line, and are nothing when there is nothing', () => {
    expect(wrapLabel('Arbeidsmarkedskompetanse', 40)).toEqual(['Arbeidsmarkedskompetanse']);
    expect(wrapLabel('  ', 40)).toEqual([]);
  });
});
