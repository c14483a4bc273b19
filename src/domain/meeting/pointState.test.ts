import { describe, expect, test } from 'vitest';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { latestClosed, notReachedBefore } from './notReached.ts';
import { goesOn, pointState } from './pointState.ts';

describe('what came of a point', () => {
  test.each<[string, Partial<MeetingPoint>, string]>([
    ['nothing said', {}, 'notReached'],
    ['taken out', { leftOut: true }, 'leftOut'],
    ['put back', { leftOut: false }, 'notReached'],
    ['only begun', { note: ' ', decisions: [buildDecision(1)] }, 'notReached'],
    ['a note', { note: 'Enige' }, 'discussed'],
    ['a decision', { decisions: [buildDecision(1, { role: 'Leder' })] }, 'discussed'],
    ['a level', { scored: { from: 2, to: 3 } }, 'discussed'],
    ['an action', { actions: { a: true } }, 'discussed'],
    ['a barrier', { barriers: { a: true } }, 'discussed'],
    ['taken out, and spoken of all the same', { leftOut: true, note: 'Enige' }, 'discussed'],
    ['put off after a note', { note: 'Trenger tall', outcome: 'postponed' }, 'postponed'],
    ['gone through with no word', { outcome: 'discussed' }, 'discussed'],
  ])('%s', (_, said, expected) => {
    const point = buildPoint(1, said);
    expect(pointState(point)).toBe(expected);
    expect(goesOn(point)).toBe(expected !== 'discussed');
    expect(goesOn({ ...point, removed: true })).toBe(false);
  });
});

describe('what goes to the next meeting', () => {
  const closed = (number: number, closedAt: string | null, more = {}) =>
    buildMeeting(number, { kind: 'resourceTeam', closedAt, ...more });
  const meetings = [
    closed(1, '2026-02-01T10:00:00.000Z'),
    closed(2, '2026-01-01T10:00:00.000Z'),
    closed(3, '2026-03-01T10:00:00.000Z', { kind: 'ssu' }),
    closed(4, '2026-04-01T10:00:00.000Z', { removed: true }),
    closed(5, null),
  ];
  const of = (number: number) => buildMeeting(number).id.split('_').at(-1) ?? '';

  test('is that of the latest closed meeting of the kind, in its order', () => {
    const points = [
      buildPoint(1, { outcome: 'discussed' }),
      buildPoint(2, { place: 9 }),
      buildPoint(3, { outcome: 'postponed' }),
      buildPoint(4, { leftOut: true, removed: true }),
      buildPoint(5, { meeting: of(2) }),
      buildPoint(6, { meeting: of(5) }),
    ];
    expect(latestClosed(meetings, 'resourceTeam')?.id).toBe(buildMeeting(1).id);
    expect(notReachedBefore(meetings, points, 'resourceTeam').map(({ place }) => place)).toEqual([3, 9]);
    expect(notReachedBefore(meetings, points, 'ssu')).toEqual([]);
    expect(notReachedBefore(meetings, points, 'partnership')).toEqual([]);
  });
});
