import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import type { Score } from '../evaluation/Answer.ts';
import { distribution, groupDistribution } from './distribution.ts';
import { fulfilment } from './fulfilment.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const standard = standardOf(...numbers);

describe('how many have each score', () => {
  test('0, ikke relevant, vet ikke and unanswered are four different things', () => {
    const items = assessScores(standard, { 1: 0, 2: 4, 3: 4, 4: 'notRelevant', 5: 'unknown', 6: null });
    expect(distribution(standard, items)).toEqual({
      levels: [1, 0, 0, 0, 2],
      notRelevant: 1,
      unknown: 1,
      unanswered: 3,
      applicable: 8,
    });
  });

  test('what is not addressed to the office is not counted', () => {
    const whole = buildStandard();
    const counted = distribution(whole, assessScores(whole, { 1: 2, 3: 4 }));
    expect(counted).toMatchObject({ levels: [0, 0, 1, 0, 0], unanswered: 2, applicable: 3 });
  });

  test('whatever is answered, the parts add up to the whole, and agree with the fulfilment', () => {
    const score = fc.constantFrom<Score>(0, 1, 2, 3, 4, 'notRelevant', 'unknown', null);
    fc.assert(
      fc.property(fc.array(score, { minLength: 8, maxLength: 8 }), (scores) => {
        const items = assessScores(
          standard,
          Object.fromEntries(numbers.map((number, index) => [number, scores[index] ?? null])),
        );
        const { levels, notRelevant, unknown, unanswered, applicable } = distribution(standard, items);
        const scored = levels.reduce((sum, count) => sum + count, 0);
        expect(scored + notRelevant + unknown + unanswered).toBe(applicable);
        expect(fulfilment(standard, items)).toMatchObject({
          scored,
          notRelevant,
          unknown,
          unanswered,
          applicable,
          sum: levels.reduce((sum, count, level) => sum + count * level, 0),
        });
      }),
    );
  });
});

test('groups come with the requirements they count, and none without any that apply', () => {
  const whole = buildStandard();
  const groups = groupDistribution(whole, assessScores(whole, { 1: 2, 2: 3, 4: 'unknown' }), 'theme');
  expect(
    groups.map(({ id, items, distribution: { levels, unknown } }) => [
      id,
      items.map((item) => item.requirement.number),
      levels,
      unknown,
    ]),
  ).toEqual([
    ['start', [1, 2], [0, 0, 1, 1, 0], 0],
    ['midt', [4], [0, 0, 0, 0, 0], 1],
  ]);
});
