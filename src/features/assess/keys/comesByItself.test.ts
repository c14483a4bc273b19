import { expect, test } from 'vitest';
import { assessRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Answer, Score } from '#src/domain/evaluation/Answer.ts';
import { buildAnswer } from '../../../../tests/support/buildAnswer.ts';
import { buildRequirement, buildStandard } from '../../../../tests/support/buildStandard.ts';
import { comesByItself } from './comesByItself.ts';

const requirement = buildRequirement({ number: 1, obligation: 'skal', justification: 'belowTarget' });
const standard = buildStandard({ requirements: [requirement] });

function comes(score: Score, before: Score = null, said: Partial<Answer> = {}): boolean {
  const answer = buildAnswer(1, { ...said, score });
  return comesByItself(before, assessRequirement(standard, 'nav-kontor', requirement, answer));
}

test('the next comes by itself where no justification is expected, or it is written already', () => {
  expect(comes(4)).toBe(true);
  expect(comes('unknown')).toBe(true);
  expect(comes(2, null, { justification: 'Vi mangler rutinen.' })).toBe(true);
});

test('a card that expects a justification stays', () => {
  expect(comes(2)).toBe(false);
  expect(comes('notRelevant')).toBe(false);
});

test('whoever corrects or clears an answer stays, and so does whoever people disagree with', () => {
  expect(comes(4, 2)).toBe(false);
  expect(comes(4, 'unknown')).toBe(false);
  expect(comes(null, null)).toBe(false);
  expect(comes(4, null, { conflicts: [{ field: 'score', changes: ['a', 'b'] }] })).toBe(false);
});
