import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('leaves a text that is hardly longer than the limit whole', () => {
  expect(excerpt('Kontoret skal gjøre dette.', 25)).toBe('Kontoret skal gjøre dette.');
});

test('cuts between two words, and says that something is left out', () => {
  expect(excerpt('Kontoret skal gjøre dette, og så mye annet i tillegg.', 26)).toBe(
    'Kontoret skal gjøre dette …',
  );
});

test('cuts a word that is longer than the limit, and never a sign in two', () => {
  expect(excerpt('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)} …`);
  expect(excerpt('😀'.repeat(30), 11)).not.toMatch(/\p{Cs}/u);
});

test('lays lines together', () => {
  expect(excerpt('En\n to\t tre')).toBe('En to tre');
});
