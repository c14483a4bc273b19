import { describe, expect, test } from 'vitest';
import { backupNeed, longSince, manyChanges } from './backupNeed.ts';
import type { EvaluationList, EvaluationSummary } from './evaluationList.ts';

const now = new Date('2026-03-20T12:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();

function summary(changesSinceBackup: number, createdAt = daysAgo(1), isExample = false): EvaluationSummary {
  return {
    evaluation: {
      id: 'alna_2026_eksempelstandard_1',
      standard: 'eksempelstandard',
      edition: '1',
      office: 'alna',
      ownOffice: null,
      year: 2026,
      createdAt,
      conflicts: [],
      heads: {},
      changedAt: createdAt,
      changedBy: { name: '', role: '' },
      revision: '',
    },
    office: { id: 'alna', name: 'Alna', kind: 'bydel', own: false },
    standardTitle: null,
    fulfilment: null,
    next: null,
    changedAt: createdAt,
    changesSinceBackup,
    conflicts: 0,
    overdue: 0,
    unansweredBarriers: 0,
    reopened: null,
    isExample,
  };
}

function list(summaries: EvaluationSummary[], lastAt: string | null): EvaluationList {
  return { summaries, lastBackup: lastAt === null ? null : { at: lastAt, changes: {} }, readAt: now };
}

describe('backupNeed', () => {
  test('is null while there is nothing but the example', () => {
    expect(backupNeed(list([], null))).toBeNull();
    expect(backupNeed(list([summary(500, daysAgo(30), true)], null))).toBeNull();
  });

  test('adds up the changes of all evaluations but the example', () => {
    const need = backupNeed(list([summary(3), summary(4), summary(90, daysAgo(1), true)], daysAgo(1)));
    expect(need).toEqual({ lastAt: daysAgo(1), changes: 7, urgent: false });
  });

  test('is urgent when there are many changes', () => {
    expect(backupNeed(list([summary(manyChanges - 1)], daysAgo(1)))?.urgent).toBe(false);
    expect(backupNeed(list([summary(manyChanges)], daysAgo(1)))?.urgent).toBe(true);
  });

  test('is urgent when a few changes have waited long, and never when there are none', () => {
    expect(backupNeed(list([summary(1)], daysAgo(longSince - 1)))?.urgent).toBe(false);
    expect(backupNeed(list([summary(1)], daysAgo(longSince + 1)))?.urgent).toBe(true);
    expect(backupNeed(list([summary(0)], daysAgo(400)))?.urgent).toBe(false);
  });

  test('counts from the first evaluation when there has been no backup', () => {
    expect(backupNeed(list([summary(1, daysAgo(2))], null))?.urgent).toBe(false);
    expect(backupNeed(list([summary(1, daysAgo(2)), summary(1, daysAgo(30))], null))?.urgent).toBe(true);
  });
});
