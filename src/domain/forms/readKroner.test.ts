import { expect, test } from 'vitest';
import { countWords } from './countWords.ts';
import { readKroner } from './readKroner.ts';
import { sourceMark } from './sourceMark.ts';

test.each([
  ['2.995.560', 2_995_560],
  ['1 331 829', 1_331_829],
  ['1 331 829 kr', 1_331_829],
  ['−500', -500],
  ['0,-', 0],
  ['250000', 250_000],
  ['', null],
  ['mye', 'unreadable'],
  ['12,5', 'unreadable'],
  ['1.25', 'unreadable'],
])('«%s» is read as %s', (written, amount) => {
  expect(readKroner(written)).toBe(amount);
});

test('words are counted as a person counts them', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('Mentorprogram – og «Ny i Norge»')).toBe(5);
  expect(countWords('  én \n to  ')).toBe(2);
});

test('the mark of a source changes with it, and is never digits', () => {
  expect(sourceMark(['a'])).toBe(sourceMark(['a']));
  expect(sourceMark(['a'])).not.toBe(sourceMark(['b']));
  expect(sourceMark('hva som helst')).toMatch(/^[a-p]{8}$/);
});
