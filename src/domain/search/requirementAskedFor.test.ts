import { expect, test } from 'vitest';
import { requirementAskedFor } from './requirementAskedFor.ts';

test.each([
  '7',
  ' 7 ',
  'krav 7',
  'Krav nr. 7',
  'KRAV NR 7',
  'krav\u00a07',
  'kr\u00adav 7\u200b',
  '\ufeff7',
  '７',
])('%j asks for requirement 7', (query) => {
  expect(requirementAskedFor(query)).toBe(7);
});

test.each(['', 'krav', '7 krav', '7 og 8', 'krav 7a', '7,5', 'nr. 7'])('%j asks for words', (query) => {
  expect(requirementAskedFor(query)).toBeNull();
});
