import { expect, test } from 'vitest';
import { requirementLabel, requirementName, requirementNames } from './requirementLabel.ts';

const guide = { number: 28, shortName: 'Guide- eller fadderordning' };
const democracy = { number: 34, shortName: 'Opplæring i demokrati' };

test('a requirement is called by its number and its short name', () => {
  expect(requirementLabel(guide)).toBe('Krav 28 · Guide- eller fadderordning');
  expect(requirementName(guide)).toBe('28 · Guide- eller fadderordning');
});

test('where the edition is not here, the number is all there is', () => {
  expect(requirementLabel({ number: 28, shortName: null })).toBe('Krav 28');
  expect(requirementNames([{ number: 28, shortName: null }])).toBe('28');
});

test('several are read aloud as one sentence', () => {
  expect(`Krav ${requirementNames([guide, democracy])}.`).toBe(
    'Krav 28 (Guide- eller fadderordning) og 34 (Opplæring i demokrati).',
  );
});
