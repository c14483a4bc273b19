import { expect, test } from 'vitest';
import { comparisonText, goalText } from './describeIndicator.ts';

const nothing = { goal: null, comparison: null, cityGoal: null, cityComparison: null };
const cityGoal = { percent: 85, source: 'Budsjett 2026' };
const cityComparison = { percent: 58, source: 'Årsrapporten', year: 2025 };

test('the own goal and the city’s are told apart, and neither takes the place of the other', () => {
  expect(goalText({ value: null })).toBe('–');
  expect(goalText({ value: { ...nothing, goal: 80 } })).toBe('80\u00a0%');
  expect(goalText({ value: { ...nothing, cityGoal } })).toBe('byens 85\u00a0% (Budsjett 2026)');
  expect(goalText({ value: { ...nothing, goal: 80, cityGoal } })).toBe(
    'eget 80\u00a0%, byens 85\u00a0% (Budsjett 2026)',
  );
});

test('a figure of the city says where it is from and the year it is of', () => {
  const comparison = { percent: 62.5, source: '' };
  expect(comparisonText({ value: { ...nothing, comparison } })).toBe('62,5\u00a0%');
  expect(comparisonText({ value: { ...nothing, comparison, cityComparison } })).toBe(
    '62,5\u00a0%; fra byen: 58\u00a0% (Årsrapporten, 2025)',
  );
  expect(comparisonText({ value: nothing })).toBe('–');
});
