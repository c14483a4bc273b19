import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { resultChecks } from './resultChecks.ts';

const standard = buildStandard();

function checksOf(answers: Answer[]) {
  const { missing, above } = resultChecks(standard, assessRequirements(standard, 'nav-kontor', answers));
  return {
    missing: missing.map(({ item, demand }) => `${item.requirement.number} ${demand}`),
    above: above.map(({ item, score, ceiling }) => `${item.requirement.number}: ${score} over ${ceiling}`),
  };
}

describe('resultChecks', () => {
  it('finds nothing when nothing is answered', () => {
    expect(checksOf([])).toEqual({ missing: [], above: [] });
  });

  it('names demanded justifications that are missing, and why they are demanded', () => {
    expect(
      checksOf([
        buildAnswer(1, { score: 2 }),
        buildAnswer(2, { score: 'notRelevant', justification: '  ' }),
        buildAnswer(4, { score: 4 }),
      ]).missing,
    ).toEqual(['1 belowTarget', '2 notRelevant', '4 always']);
  });

  it('leaves alone what is justified, reached, unanswered, or «vet ikke»', () => {
    expect(
      checksOf([
        buildAnswer(1, { score: 2, justification: 'Vi mangler folk.' }),
        buildAnswer(2, { score: 3 }),
        buildAnswer(4, { score: 'unknown' }),
      ]).missing,
    ).toEqual([]);
  });

  it('names scores above what the checkpoints speak for', () => {
    expect(
      checksOf([
        buildAnswer(1, { score: 4, checkpoints: { '1a': 'notMet' } }),
        buildAnswer(2, { score: 3, checkpoints: { '2b': 'notMet' } }),
        buildAnswer(4, { score: 'unknown', checkpoints: { '4a': 'notMet' } }),
      ]).above,
    ).toEqual(['1: 4 over 2']);
  });

  it('passes over requirements that do not apply to the office', () => {
    expect(checksOf([buildAnswer(5, { score: 1, checkpoints: { '5a': 'notMet', '5b': 'notMet' } })])).toEqual(
      { missing: [], above: [] },
    );
  });
});
