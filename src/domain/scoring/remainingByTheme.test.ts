import { expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { assessRequirements } from './assessedRequirements.ts';
import { remainingByTheme } from './remainingByTheme.ts';

const standard = buildStandard();
const remaining = (...answers: Parameters<typeof buildAnswer>[]) =>
  remainingByTheme(
    standard,
    assessRequirements(
      standard,
      'nav-kontor',
      answers.map((answer) => buildAnswer(...answer)),
    ),
  ).map(({ theme, unanswered, firstRequirement }) => [theme.id, unanswered, firstRequirement]);

test('only themes with something left that applies to the office are told of', () => {
  expect(remaining()).toEqual([
    ['start', 2, 1],
    ['midt', 1, 4],
  ]);
  expect(remaining([1, { score: 'unknown' }], [4, { score: 0 }])).toEqual([['start', 1, 2]]);
});
