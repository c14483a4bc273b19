import { expect, test } from 'vitest';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { lookAgain } from './lookAgain.ts';
import type { QualityFinding } from './qualityChecks.ts';

const item = (number: number, score: AssessedRequirement['score'], rest: object = {}) =>
  ({ requirement: { number }, score, answer: null, applicable: true, ...rest }) as AssessedRequirement;

test('a requirement stands in the checklist once, under what weighs most', () => {
  const items = [
    item(1, 4),
    item(2, 2),
    item(3, null),
    item(4, 'unknown'),
    item(5, 3, { answer: { conflicts: [{ field: 'score', changes: ['a', 'b'] }] } }),
    item(6, null, { applicable: false }),
  ];
  const finding = (number: number, check: QualityFinding['check']) =>
    ({ check, item: items[number - 1] }) as QualityFinding;
  const left = lookAgain(items, [
    finding(2, 'gapWithoutImprovement'),
    finding(2, 'lacksJustification'),
    finding(5, 'fulfilledWithoutEvidence'),
  ]);
  expect(left.map((each) => [each.item.requirement.number, each.state, each.findings.length])).toEqual([
    [2, 'asked', 2],
    [3, 'unanswered', 0],
    [4, 'unknown', 0],
    [5, 'different', 1],
  ]);
});
