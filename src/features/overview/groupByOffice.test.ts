import { expect, test } from 'vitest';
import type { EvaluationSummary } from '#src/state/evaluationList.ts';
import { groupByOffice } from './groupByOffice.ts';

function summary(officeId: string, year: number, isExample = false): EvaluationSummary {
  const id = `${officeId}_${year}_eksempelstandard_1`;
  return {
    evaluation: {
      id,
      standard: 'eksempelstandard',
      edition: '1',
      office: officeId,
      ownOffice: null,
      year,
      createdAt: '2026-01-01T00:00:00.000Z',
      conflicts: [],
      changedAt: '2026-01-01T00:00:00.000Z',
      changedBy: { name: '', role: '' },
      revision: '',
    },
    office: { id: officeId, name: officeId, kind: 'bydel', own: false },
    standardTitle: null,
    fulfilment: null,
    changedAt: '',
    changesSinceBackup: 0,
    conflicts: 0,
    isExample,
  };
}

test('gathers the years of an office in the order they come', () => {
  const groups = groupByOffice([summary('alna', 2026), summary('alna', 2025), summary('bjerke', 2026)]);
  expect(groups.map((group) => group.summaries.map(({ evaluation }) => evaluation.id))).toEqual([
    ['alna_2026_eksempelstandard_1', 'alna_2025_eksempelstandard_1'],
    ['bjerke_2026_eksempelstandard_1'],
  ]);
});

test('puts the example last, and never together with the own evaluations of an office of the same name', () => {
  const groups = groupByOffice([summary('alna', 2026, true), summary('alna', 2025), summary('bjerke', 2026)]);
  expect(groups.map(({ key, isExample }) => [key, isExample])).toEqual([
    ['own alna', false],
    ['own bjerke', false],
    ['example alna', true],
  ]);
});
