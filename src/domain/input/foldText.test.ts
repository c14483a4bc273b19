import { expect, test } from 'vitest';
import { foldText } from './foldText.ts';

test('small letters without accents, where å is a letter of its own however it is written', () => {
  expect(foldText('IDÉ Åsen a\u030asen').text).toBe('ide åsen åsen');
});

test('what is unseen and the kind of space do not matter', () => {
  expect(foldText('Bo\u00adlig\u200b\u00a0her').text).toBe('bolig her');
});
