import { expect, test } from 'vitest';
import { eachRoleOnce, roleKey } from './sameRole.ts';

test('a role is the same with a large and a small letter, and with more room between its words', () => {
  expect(roleKey(' Leder av  ressursteamet ')).toBe(roleKey('leder av ressursteamet'));
  expect(roleKey('Lærer')).not.toBe(roleKey('Kontaktlærer'));
});

test('each role stands once, with the large letter where it was written with one, and in the order they came', () => {
  expect(eachRoleOnce(['kontaktlærer', 'Fagleder', 'Kontaktlærer', '', ' fagleder '])).toEqual([
    'Kontaktlærer',
    'Fagleder',
  ]);
  expect(eachRoleOnce(['helsesykepleier'])).toEqual(['helsesykepleier']);
});
