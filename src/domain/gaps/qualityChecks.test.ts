import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import type { Answer, Score } from '../evaluation/Answer.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
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

  test('unanswered and vet ikke are not: there is nothing to look at again', () => {
    expect(checks(null)).toEqual([]);
    expect(checks('unknown')).toEqual([]);
  });

  test('checkpoints that speak against the score', () => {
    expect(checks({ score: 4, evidence, checkpoints: { '1a': 'notMet' } })).toEqual([
      'contradictsCheckpoints',
    ]);
  });

  test('checkpoints that bear the score out raise no question, answered or not', () => {
    expect(checks({ score: 4, evidence, checkpoints: { '1a': 'met' } })).toEqual([]);
    expect(checks({ score: 2, justification: 'Bare noen', improvements: 'Mer', checkpoints: {} })).toEqual(
      [],
    );
  });

  test('a step for the year with no reason, which does not count', () => {
    const said = { score: 2, justification: 'Bare noen', improvements: 'Mer' } as const;
    expect(checks({ ...said, target: { level: 3, reason: 'x' } })).toEqual(['ownTargetWithoutReason']);
    expect(checks({ ...said, target: { level: 3, reason: 'Vi tar ett steg i år.' } })).toEqual([]);
  });

  test('a justification of spaces is none', () => {
    expect(checks({ score: 2, improvements: 'Mer', justification: ' \n' })).toEqual(['lacksJustification']);
    expect(checks({ score: 4, evidence, justification: ' ' }, 1)).toEqual(['leapWithoutJustification']);
  });

  test('nothing is asked about a requirement that is not the office’s', () => {
    const items = assessRequirements(standard, 'oslo-vo', [buildAnswer(1, { score: 4 })]);
    expect(items.map(({ applicable, score }) => [applicable, score])).toEqual([[false, 4]]);
    expect(checkQuality(standard, items, new Map())).toEqual([]);
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

  test('stand with what speaks against the answer itself first, whatever the order of the requirements', () => {
    const many = standardOf(1, 2, 3, 4, 5, 6);
    const justified = { justification: 'Bare noen', improvements: 'Mer' };
    const items = assessScores(many, {
      1: { score: 2, ...justified, target: { level: 3, reason: 'x' } },
      2: 4,
      3: { score: 2, justification: 'Bare noen' },
      4: 'notRelevant',
      5: { score: 2, improvements: 'Mer' },
      6: { score: 4, evidence, checkpoints: { '6a': 'notMet' } },
    });
    const found = checkQuality(many, items, new Map([[6, 1]]));
    expect(
      groupFindings(found).map(({ check, findings }) => [
        check,
        findings.map(({ item }) => item.requirement.number),
      ]),
    ).toEqual([
      ['contradictsCheckpoints', [6]],
      ['leapWithoutJustification', [6]],
      ['lacksJustification', [5]],
      ['notRelevantWithoutJustification', [4]],
      ['gapWithoutImprovement', [3]],
      ['fulfilledWithoutEvidence', [2]],
      ['ownTargetWithoutReason', [1]],
    ]);
  });

  test('are grouped by kind, and kinds without any are left out', () => {
    const two = standardOf(1, 2, 3);
    const found = checkQuality(two, assessScores(two, { 1: 4, 2: null, 3: 4 }), new Map());
    expect(
      groupFindings(found).map(({ check, findings }) => [
        check,
        findings.map(({ item }) => item.requirement.number),
      ]),
    ).toEqual([['fulfilledWithoutEvidence', [1, 3]]]);
  });
});
