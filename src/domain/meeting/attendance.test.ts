import { expect, test } from 'vitest';
import { buildMeeting } from '../../../tests/support/buildMeeting.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { PointSubject } from '../year/YearFile.ts';
import { proposeAttendance, requirementsOfMeeting } from './attendance.ts';

const participants = [
  { id: 'a', role: ' Leder ', came: true },
  { id: 'b', role: 'Lærer', came: false },
  { id: 'c', role: '', came: true },
];
const heldOn = { '2026-03-10': true, '2026-03-12': true } as const;
const meeting = buildMeeting(1, { day: '2026-03-01', heldOn, participants });
const key = ownPart(meeting.id);

test('a meeting that was held is proposed as evidence with the roles that came', () => {
  expect(proposeAttendance(meeting, [3], () => [])).toEqual([
    { requirement: 3, key, present: ['Leder'], added: false },
  ]);
});

test('what is added already is told, and what is not the office’s is left out', () => {
  const evidence = [{ id: key, kind: 'note', text: 'Møte' } as const];
  const found = proposeAttendance(meeting, [3, 4, 5], (number) =>
    number === 3 ? evidence : number === 4 ? [] : null,
  );
  expect(found.map(({ requirement, added }) => [requirement, added])).toEqual([
    [3, true],
    [4, false],
  ]);
});

test('nothing is proposed before it is held, or while nobody is said to have come', () => {
  expect(proposeAttendance(buildMeeting(1, { day: '2026-03-01', participants }), [3], () => [])).toEqual([]);
  expect(
    proposeAttendance(buildMeeting(1, { heldOn, participants: participants.slice(1) }), [3], () => []),
  ).toEqual([]);
});

test('what a kind of meeting is evidence of follows from the points of the year that are about it', () => {
  const point = (id: string, requirements: number[], about?: PointSubject) => ({
    id,
    title: id,
    requirements,
    officeKinds: ['bydel'],
    responsible: 'Leder',
    recurrence: 'fixed' as const,
    months: 12,
    first: { month: 1, date: 1 },
    ...(about === undefined ? {} : { about }),
  });
  const points = [
    point('a', [66, 3], 'teamReview'),
    point('b', [3], 'teamReview'),
    point('c', [5], 'ssu'),
    point('d', [1], 'resourceTeam'),
    point('e', [7]),
  ];
  expect(requirementsOfMeeting(points, 'resourceTeam')).toEqual([3, 66]);
  expect(requirementsOfMeeting(points, 'ssu')).toEqual([5]);
  expect(requirementsOfMeeting(points, 'partnership')).toEqual([]);
});
