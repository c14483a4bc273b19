import { expect, test } from 'vitest';
import { presentPeople } from './presentPeople.ts';

const evaluation = 'nav-eksempelvika_2026_eksempelstandard_1';

test('somebody in two places is named once, where they are on a requirement, in the order of names', () => {
  const leader = { person: 'b200', name: 'Leder', evaluation, requirement: null };
  const coordinator = { person: 'b100', name: 'Koordinator', evaluation, requirement: null };
  expect(
    presentPeople([
      leader,
      coordinator,
      { ...leader, evaluation: evaluation.replace('2026', '2025'), requirement: 7 },
      { ...coordinator, name: 'Ansatt med samme navn', person: 'b300' },
    ]).map(({ person, requirement }) => [person, requirement]),
  ).toEqual([
    ['b300', null],
    ['b100', null],
    ['b200', 7],
  ]);
  expect(presentPeople([])).toEqual([]);
});
