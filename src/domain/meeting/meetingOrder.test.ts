import { expect, test } from 'vitest';
import { buildMeeting } from '../../../tests/support/buildMeeting.ts';
import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import { meetingStatus } from '../evaluation/meetingStatus.ts';
import { byTurn } from './meetingOrder.ts';

test('a meeting is ahead, begun or closed by what is said of it', () => {
  expect(meetingStatus(buildMeeting(1, { day: '2026-03-10' }))).toBe('ahead');
  expect(meetingStatus(buildMeeting(1, { heldOn: { '2026-03-10': true } }))).toBe('begun');
  expect(meetingStatus(buildMeeting(1, { closedAt: '2026-03-10T10:00:00.000Z' }))).toBe('closed');
});

test('it is told by the last day it was held, or the one it is planned for', () => {
  expect(dayOfMeeting(buildMeeting(1))).toBeNull();
  expect(dayOfMeeting(buildMeeting(1, { day: '2026-03-10' }))).toBe('2026-03-10');
  const heldOn = { '2026-03-12': true, '2026-03-11': true } as const;
  expect(dayOfMeeting(buildMeeting(1, { day: '2026-03-10', heldOn }))).toBe('2026-03-12');
});

test('what is under way first, then what is ahead, the nearest first, then what is closed, the latest first', () => {
  const closedAt = '2026-03-10T10:00:00.000Z';
  const meetings = [
    buildMeeting(1, { day: '2026-01-10', closedAt }),
    buildMeeting(2, { day: '2026-02-10', closedAt }),
    buildMeeting(3),
    buildMeeting(4, { day: '2026-06-01' }),
    buildMeeting(5, { day: '2026-05-01' }),
    buildMeeting(6, { day: '2026-05-01' }),
    buildMeeting(7, { heldOn: { '2026-03-01': true } }),
    buildMeeting(8, { day: '2026-02-10', closedAt }),
  ];
  const order = (of: typeof meetings) => of.toSorted(byTurn).map(({ id }) => Number(id.slice(-1)));
  expect(order(meetings)).toEqual([7, 5, 6, 4, 3, 8, 2, 1]);
  expect(order(meetings.toReversed())).toEqual([7, 5, 6, 4, 3, 8, 2, 1]);
});
