import { expect, test } from 'vitest';
import { cpuTime } from '../../../tests/support/cpuTime.ts';
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
  // Five different signs are few, six will do, in whatever order they stand.
  ['akzmtzakmtza', 'weak'],
  ['akzmtgzakmtz', 'fair'],
  ['AkzMtzaKmtZa', 'weak'],
  // Two small letters that share a capital are two.
  ['iıakzmzıkaim', 'fair'],
  // From twenty signs on it is strong, if eight of them are different.
  ['fjell kaffe tusen s', 'fair'],
  ['fjell kaffe tusen so', 'strong'],
  ['akzmtgoakzmotgkamzto', 'fair'],
  ['akzmtgoeakzmotgkamzt', 'strong'],
  // Four fifths of the steps may not just count on.
  ['abcdmnop1234wxyz', 'weak'],
  ['abcdmnop12k4wxyz', 'fair'],
  // What only begins by repeating itself goes on.
  ['hei hei og velkommen', 'strong'],
])('«%s» is %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});

test('a long password is judged at once', () => {
  expect(cpuTime(() => passwordStrength('ab'.repeat(5_000) + 'x'))).toBeLessThan(500);
});
