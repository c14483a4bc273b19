import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';

/** A year of an office on the overview, in which nothing has been said. */
export function buildSummary(officeId: string, year: number, isExample = false): EvaluationSummary {
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
      heads: {},
      changedAt: '2026-01-01T00:00:00.000Z',
      changedBy: { name: '', role: '' },
      revision: '',
    },
    office: { id: officeId, name: officeId, kind: 'bydel', own: false },
    standardTitle: null,
    fulfilment: null,
    next: null,
    changedAt: '',
    changesSinceBackup: 0,
    conflicts: 0,
    overdue: 0,
    unansweredBarriers: 0,
    reopened: null,
    isExample,
  };
}
