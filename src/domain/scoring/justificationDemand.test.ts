import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import type { Answer, Score } from '../evaluation/Answer.ts';
import type { Requirement } from '../standard/Standard.ts';
import { assessRequirements } from './assessedRequirements.ts';
import { justificationDemand, lacksJustification } from './justificationDemand.ts';

function assessed(rule: Requirement['justification'], answer: Partial<Answer>) {
  const standard = buildStandard({ requirements: [buildRequirement({ number: 1, justification: rule })] });
  const [item] = assessRequirements(standard, 'nav-kontor', [buildAnswer(1, answer)]);
  if (!item) throw new Error('the requirement is missing');
  return item;
}

const rules = ['whenNotRelevant', 'belowTarget', 'always'] as const;

describe('a justification is demanded', () => {
  test('for «ikke relevant», whatever the requirement says', () => {
    for (const rule of rules)
      expect(justificationDemand(assessed(rule, { score: 'notRelevant' }))).toBe('notRelevant');
  });

  test('never for unanswered and «vet ikke»', () => {
    const silent: Score[] = [null, 'unknown'];
    for (const rule of rules) {
      for (const score of silent) expect(justificationDemand(assessed(rule, { score }))).toBeNull();
    }
  });

  test('for a score as the requirement says', () => {
    const demands = (rule: (typeof rules)[number]) =>
      [0, 3, 4].map((score) => justificationDemand(assessed(rule, { score })));
    expect(demands('whenNotRelevant')).toEqual([null, null, null]);
    expect(demands('belowTarget')).toEqual(['belowTarget', 'belowTarget', null]);
    expect(demands('always')).toEqual(['always', 'always', 'always']);
  });

  test('below the target also when the office has set itself a step below it', () => {
    const target = { level: 2, reason: 'Vi er et lite kontor.' };
    expect(justificationDemand(assessed('belowTarget', { score: 2, target }))).toBe('belowTarget');
    expect(justificationDemand(assessed('belowTarget', { score: 1, target }))).toBe('belowTarget');
  });

  test('a score above the scale is unanswered and demands none', () => {
    expect(justificationDemand(assessed('always', { score: 5 }))).toBeNull();
  });
});

describe('a demanded justification is missing', () => {
  test('until there are words in it', () => {
    for (const justification of ['', '  \n']) {
      expect(lacksJustification(assessed('always', { score: 4, justification }))).toBe(true);
    }
    expect(lacksJustification(assessed('always', { score: 4, justification: 'Rutine' }))).toBe(false);
  });

  test('not when none is demanded, nor when there is no answer', () => {
    expect(lacksJustification(assessed('belowTarget', { score: 4 }))).toBe(false);
    const [item] = assessRequirements(buildStandard(), 'nav-kontor', []);
    expect(item && lacksJustification(item)).toBe(false);
  });
});
