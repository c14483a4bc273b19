import { describe, expect, test } from 'vitest';
import { countLines, textWidthOf } from './countLines.ts';

describe('lines', () => {
  test('are as wide as the letters of the font', () => {
    expect(textWidthOf('aa', 'regular', 2048)).toBe(2 * 981);
    expect(textWidthOf('a', 'bold', 2048)).toBeGreaterThan(981);
    expect(textWidthOf('\u00a0', 'regular', 2048)).toBe(textWidthOf(' ', 'regular', 2048));
    expect(textWidthOf('字', 'regular', 2048)).toBeGreaterThan(500);
  });

  test('are broken between words, where the next has no room, and after a hyphen or a dash', () => {
    const width = textWidthOf('ord ord', 'regular', 200) + 1;
    expect(countLines('', 'regular', 200, width)).toBe(1);
    expect(countLines('ord ord', 'regular', 200, width)).toBe(1);
    expect(countLines('ord ord ', 'regular', 200, width)).toBe(1);
    expect(countLines('ord ord ord', 'regular', 200, width)).toBe(2);
    expect(countLines('språk- ordord', 'regular', 200, width)).toBe(2);
    expect(countLines('språk-ordord', 'regular', 200, width)).toBe(2);
  });

  test('begin after what is taken of the first, and part a word that no line has room for', () => {
    const width = textWidthOf('ord ord', 'regular', 200) + 1;
    expect(countLines('ord ord', 'regular', 200, width, width / 2)).toBe(2);
    expect(countLines('x'.repeat(60), 'regular', 200, textWidthOf('x'.repeat(25), 'regular', 200))).toBe(3);
  });
});
