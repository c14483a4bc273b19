import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import type { Answer, Score } from '../evaluation/Answer.ts';
import { checkQuality, groupFindings } from './qualityChecks.ts';

const standard = standardOf(1);
const evidence = [{ id: '1', kind: 'document' as const, text: 'Rutine' }];

function checks(answer: Score | Partial<Answer>, before?: number) {
  const items = assessScores(standard, { 1: answer });
  return checkQuality(standard, items, new Map(before === undefined ? [] : [[1, before]])).map(
    ({ check }) => check,
  );
}

describe('what a careful reader would ask', () => {
  test('a whole answer raises no question', () => {
    expect(checks({ score: 4, evidence })).toEqual([]);
    expect(checks({ score: 2, justification: 'Ny rutine', improvements: 'Opplæring' })).toEqual([]);
  });

  test('fulfilled without evidence', () => {
    expect(checks({ score: 4 })).toEqual(['fulfilledWithoutEvidence']);
  });

  test('a gap with nothing said about what should be better', () => {
    expect(checks({ score: 2, justification: 'Bare noen', improvements: ' ' })).toEqual([
      'gapWithoutImprovement',
    ]);
  });

  test('ikke relevant without a justification', () => {
    expect(checks('notRelevant')).toEqual(['notRelevantWithoutJustification']);
    expect(checks({ score: 'notRelevant', justification: 'Ingen bosettes her' })).toEqual([]);
  });

  test('unanswered is asked about, vet ikke is not: somebody has looked', () => {
    expect(checks(null)).toEqual(['unanswered']);
    expect(checks('unknown')).toEqual([]);
  });

  test('checkpoints that speak against the score', () => {
    expect(checks({ score: 4, evidence, checkpoints: { '1a': 'notMet' } })).toEqual([
      'contradictsCheckpoints',
    ]);
  });

  test('two levels or more from last year without a word, up or down', () => {
    expect(checks({ score: 4, evidence }, 2)).toEqual(['leapWithoutJustification']);
    expect(checks({ score: 4, evidence }, 3)).toEqual([]);
    expect(checks({ score: 4, evidence, justification: 'Nytt team' }, 2)).toEqual([]);
    expect(checks({ score: 1, improvements: 'Mer' }, 3)).toEqual(['leapWithoutJustification']);
  });

  test('a demanded justification that is missing is asked for once', () => {
    expect(checks({ score: 2, improvements: 'Mer' })).toEqual(['lacksJustification']);
  });
});

describe('the findings', () => {
  test('say what they rest on', () => {
    const items = assessScores(standard, {
      1: { score: 4, evidence, checkpoints: { '1a': 'notMet' } },
    });
    expect(checkQuality(standard, items, new Map([[1, 1]]))).toEqual([
      { check: 'contradictsCheckpoints', score: 4, ceiling: 2, item: items[0] },
      { check: 'leapWithoutJustification', before: 1, score: 4, item: items[0] },
    ]);
    const [below] = checkQuality(
      standard,
      assessScores(standard, { 1: { score: 2, improvements: 'Mer' } }),
      new Map(),
    );
    expect(below).toMatchObject({ check: 'lacksJustification', demand: 'belowTarget' });
  });

  test('are grouped by kind, and kinds without any are left out', () => {
    const two = standardOf(1, 2, 3);
    const found = checkQuality(two, assessScores(two, { 1: 4, 2: null, 3: 4 }), new Map());
    expect(
      groupFindings(found).map(({ check, findings }) => [
        check,
        findings.map(({ item }) => item.requirement.number),
      ]),
    ).toEqual([
      ['fulfilledWithoutEvidence', [1, 3]],
      ['unanswered', [2]],
    ]);
  });
});
