import { expect, test } from 'vitest';
import { longestText } from '#src/domain/changes/Change.ts';
import { holdsText, withEarlierText } from './earlierText.ts';

test('fills an empty field', () => {
  expect(withEarlierText('', ' Fjorårets ord.\n')).toBe('Fjorårets ord.');
  expect(withEarlierText('  \n', 'Fjorårets ord.')).toBe('Fjorårets ord.');
});

test('keeps what stands there, and puts the earlier text below', () => {
  expect(withEarlierText('Årets ord. ', 'Fjorårets ord.')).toBe('Årets ord.\n\nFjorårets ord.');
});

test('is not put in twice', () => {
  const once = withEarlierText('Årets ord.', 'Fjorårets ord.');
  expect(withEarlierText(once, 'Fjorårets ord.')).toBe(once);
  expect(holdsText(once, ' Fjorårets ord. ')).toBe(true);
});

test('never makes a text longer than can be stored', () => {
  expect(withEarlierText('a'.repeat(longestText), 'b')).toHaveLength(longestText);
});
