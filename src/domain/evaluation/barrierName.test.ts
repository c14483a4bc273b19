import { expect, test } from 'vitest';
import { barrierName } from './barrierName.ts';

test.each([
  ['', ''],
  ['  \n ', ''],
  ['Uklart ansvar', 'Uklart ansvar'],
  ['\n Uklart ansvar ', 'Uklart ansvar'],
  ['Uklart ansvar . Ingen svarer.', 'Uklart ansvar'],
  ['Uklart ansvar. Ingen svarer.', 'Uklart ansvar'],
  ['Hvem svarer? Ingen.', 'Hvem svarer?'],
  ['Første linje\nAndre linje', 'Første linje'],
  ['CGM 2.0 mangler språk', 'CGM 2.0 mangler språk'],
  [`${'ansvar '.repeat(50)}mangler. Slik er det.`, `${'ansvar '.repeat(50)}mangler`],
])('%j is called %j', (description, name) => {
  expect(barrierName({ description })).toBe(name);
});
