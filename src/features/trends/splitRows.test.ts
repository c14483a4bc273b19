import { expect, test } from 'vitest';
import { splitRows } from './splitRows.ts';

const split = (groups: string) => splitRows([...groups], (letter) => letter).map((part) => part.join(''));

test('a list is split where a group begins nearest the middle', () => {
  expect(split('aabbcc')).toEqual(['aabb', 'cc']);
  expect(split('aaabbb')).toEqual(['aaa', 'bbb']);
  expect(split('abbbbb')).toEqual(['a', 'bbbbb']);
});

test('one group alone is split in the middle, and little is left in one part', () => {
  expect(split('aaaaa')).toEqual(['aaa', 'aa']);
  expect(split('a')).toEqual(['a', '']);
  expect(split('')).toEqual(['', '']);
});
