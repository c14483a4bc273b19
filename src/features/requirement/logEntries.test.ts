import { expect, test } from 'vitest';
import { people } from '../../../tests/support/buildChange.ts';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import type { RequirementYear } from '#src/state/years/requirementHistory.ts';
import { logEntries } from './logEntries.ts';

const standard = standardOf(1);
const [item] = assessScores(standard, { 1: 2 });

function yearOf(year: number, ...instants: string[]): RequirementYear {
  if (!item) throw new Error('The standard is empty');
  const changes = instants.map((at) => ({
    change: at,
    at,
    author: people.leder.author,
    field: 'score',
    from: [null],
    to: 2,
    fromErased: false,
    erased: null,
    isOldText: false,
  }));
  return { year, evaluation: `kontor_${year}`, status: 'there', standard, item, changes, trouble: 0 };
}

test('the logs of all years are one, newest first, also when an old year was corrected late', () => {
  const years: RequirementYear[] = [
    yearOf(2026, '2026-03-02T08:00:00.000Z'),
    { year: 2025, evaluation: 'kontor_2025', status: 'unreadable', standard },
    yearOf(2024, '2026-04-01T08:00:00.000Z', '2024-03-02T08:00:00.000Z'),
  ];
  expect(logEntries(years).map(({ evaluation, change }) => [evaluation, change.at.slice(0, 7)])).toEqual([
    ['kontor_2024', '2026-04'],
    ['kontor_2026', '2026-03'],
    ['kontor_2024', '2024-03'],
  ]);
});
