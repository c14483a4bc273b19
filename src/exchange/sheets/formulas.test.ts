import { expect, test } from 'vitest';
import { criterion, quoted } from './formulas.ts';
import { cellName, columnName } from '../xlsx/Workbook.ts';

test('columns are called A to Z, then AA', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  expect(cellName(3, 2)).toBe('B3');
});

test('a text in a formula ends where it ends', () => {
  expect(quoted('a"&b')).toBe('"a""&b"');
});

test('a text that would mean something to COUNTIFS is looked for as it stands', () => {
  expect(criterion('Helse', '$A3')).toBe('$A3');
  for (const text of ['Helse*', 'Hva?', 'a~b', '=a', '<a', '>a'])
    expect(criterion(text, '$A3')).toBe(
      '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A3,"~","~~"),"*","~*"),"?","~?")',
    );
});
