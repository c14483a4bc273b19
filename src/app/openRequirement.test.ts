import { expect, test } from 'vitest';
import { paths } from '#src/state/paths.ts';
import { openRequirement } from './openRequirement.ts';

test('one address for a requirement, with its two parts', () => {
  expect(openRequirement(paths.requirementCard('a_2026_b_1', 28))).toEqual({
    evaluation: 'a_2026_b_1',
    number: 28,
    part: 'answer',
  });
  expect(openRequirement(paths.requirementHistory('a_2026_b_1', 28))?.part).toBe('history');
  expect(openRequirement(paths.assessRequirement('a_2026_b_1', 28))).toBeNull();
  expect(openRequirement('/krav/a_2026_b_1/tolv')).toBeNull();
});
