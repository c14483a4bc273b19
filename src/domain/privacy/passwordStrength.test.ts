import { expect, test } from 'vitest';
import { passwordStrength } from './passwordStrength.ts';

test.each([
  ['', 'empty'],
  ['kort', 'tooShort'],
  ['elleve tegn', 'tooShort'],
  ['aaaaaaaaaaaa', 'weak'],
  ['123456789012', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['passord passord ', 'fair'],
  ['abc123abc123abc123', 'weak'],
  ['Vinter2026!x', 'fair'],
  ['fjell kaffe tusen sokk', 'strong'],
])('«%s» is %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});

test('a long password is judged at once', () => {
  const begun = performance.now();
  passwordStrength('ab'.repeat(5_000) + 'x');
  expect(performance.now() - begun).toBeLessThan(500);
});
