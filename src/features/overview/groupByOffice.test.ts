import { expect, test } from 'vitest';
import { buildSummary } from '../../../tests/support/buildSummary.ts';
import { groupByOffice } from './groupByOffice.ts';

test('gathers the years of an office in the order they come', () => {
  const groups = groupByOffice([
    buildSummary('alna', 2026),
    buildSummary('alna', 2025),
    buildSummary('bjerke', 2026),
  ]);
  expect(groups.map((group) => group.summaries.map(({ evaluation }) => evaluation.id))).toEqual([
    ['alna_2026_eksempelstandard_1', 'alna_2025_eksempelstandard_1'],
    ['bjerke_2026_eksempelstandard_1'],
  ]);
});

test('puts the example last, and never together with the own evaluations of an office of the same name', () => {
  const groups = groupByOffice([
    buildSummary('alna', 2026, true),
    buildSummary('alna', 2025),
    buildSummary('bjerke', 2026),
  ]);
  expect(groups.map(({ key, isExample }) => [key, isExample])).toEqual([
    ['own alna', false],
    ['own bjerke', false],
    ['example alna', true],
  ]);
});
