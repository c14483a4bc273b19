import { expect, test } from 'vitest';
import { splitRows } from './splitRows.ts';

const split = (groups: string) => splitRows([...groups], (letter) => letter).map((part) => part.join(''));

test('a list is split where a group begins nearest the middle', () => {
  expect(split('aabbcc')).toEqual(['aabb', 'cc']);
  expect(split('aaabbb')).toEqual(['aaa', 'bbb']);
  expect(split('aabbbbb')).toEqual(['aa', 'bbbbb']);
});

test('a list is split in the middle where groups are too long to be spared', () => {
  expect(split('abbbbbbb')).toEqual(['abbb', 'bbbb']);
  expect(split('aaaaa')).toEqual(['aaa', 'aa']);
  expect(split('a')).toEqual(['a', '']);
  expect(split('')).toEqual(['', '']);
});
