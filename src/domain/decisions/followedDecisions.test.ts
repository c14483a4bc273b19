import { describe, expect, test } from 'vitest';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import {
  decisionsBefore,
  followedDecisions,
  isOpenDecision,
  type FollowedDecision,
} from './followedDecisions.ts';

const today = '2026-06-15';
const first = buildMeeting(1, { kind: 'resourceTeam', heldOn: { '2026-03-10': true, '2026-03-12': true } });
const second = buildMeeting(2, { kind: 'resourceTeam', heldOn: { '2026-06-01': true } });
const other = buildMeeting(3, { kind: 'ssu', heldOn: { '2026-03-11': true } });

const text = (number: number, due: string | null = null) =>
  buildDecision(number, { text: `Nummer ${number}`, due });
const keyOf = (number: number) => buildDecision(number).id;

function seen(decided: readonly FollowedDecision[]): string[] {
  return decided.map(({ decision, state }) => `${decision.text} ${state}`);
}

function pointIn(meeting: { id: string } | null, number: number, said: Partial<MeetingPoint>): MeetingPoint {
  return buildPoint(number, { meeting: meeting && ownPart(meeting.id), ...said });
}

describe('what meetings have decided', () => {
  test('is followed up by day until somebody says that it is done or has fallen away', () => {
    const point = pointIn(first, 1, {
      decisions: [
        text(1, '2026-06-16'),
        text(2),
        text(3, '2026-06-14'),
        text(4, today),
        text(5, '2026-01-01'),
        text(6, '2026-01-01'),
        buildDecision(7, { role: 'Leder' }),
      ],
      decisionEnds: {
        [keyOf(5)]: { how: 'done', day: '2026-04-01' },
        [keyOf(6)]: { how: 'dropped', day: '2026-05-01' },
      },
      decisionNotes: { [keyOf(3)]: 'Venter på svar' },
    });
    const decided = followedDecisions([first], [point], today);
    expect(seen(decided)).toEqual([
      'Nummer 3 overdue',
      'Nummer 4 open',
      'Nummer 1 open',
      'Nummer 2 open',
      'Nummer 6 dropped',
      'Nummer 5 done',
    ]);
    expect(decided[0]).toMatchObject({ note: 'Venter på svar', kind: 'resourceTeam', made: '2026-03-12' });
  });

  test('goes with the point and the meeting it was made in, and stays without them where it came along', () => {
    const carried = { year: 2025, kind: 'ssu' as const, day: '2025-11-02' };
    const decisions = [text(1)];
    expect(
      followedDecisions([{ ...first, removed: true }], [pointIn(first, 1, { decisions })], today),
    ).toEqual([]);
    expect(followedDecisions([first], [pointIn(first, 1, { decisions, removed: true })], today)).toEqual([]);
    expect(followedDecisions([first], [pointIn(null, 1, { decisions })], today)).toEqual([]);
    expect(followedDecisions([], [pointIn(null, 1, { decisions, carried })], today)).toMatchObject([
      { kind: 'ssu', made: '2025-11-02', meeting: null },
    ]);
  });
});

describe('a meeting follows up', () => {
  const points = [
    pointIn(first, 1, {
      decisions: [text(1), text(2, '2026-06-10'), text(3), text(4)],
      decisionEnds: {
        [keyOf(2)]: { how: 'done', day: '2026-06-12' },
        [keyOf(3)]: { how: 'done', day: '2026-05-01' },
        [keyOf(4)]: { how: 'done', day: '2026-06-01' },
      },
    }),
    pointIn(second, 2, { decisions: [text(5)] }),
    pointIn(other, 3, { decisions: [text(6)] }),
    pointIn(null, 4, { decisions: [text(7)], carried: { year: 2025, kind: 'resourceTeam', day: null } }),
  ];
  const decided = followedDecisions([first, second, other], points, today);

  test('what the meetings of its kind before it decided and had not ended, also in earlier years', () => {
    expect(seen(decisionsBefore(second, decided))).toEqual([
      'Nummer 1 open',
      'Nummer 7 open',
      'Nummer 2 done',
      'Nummer 4 done',
    ]);
    expect(seen(decisionsBefore(first, decided))).toEqual(['Nummer 7 open']);
  });

  test('once it is closed, as it stood on its last day', () => {
    const closed = { ...second, closedAt: '2026-06-01T10:00:00.000Z' };
    expect(seen(decisionsBefore(closed, decided))).toEqual([
      'Nummer 2 open',
      'Nummer 1 open',
      'Nummer 7 open',
      'Nummer 4 done',
    ]);
  });

  test('before it has begun, all that is open of its kind, and none of its own', () => {
    const ahead = { id: '', kind: 'resourceTeam' as const, heldOn: {}, closedAt: null };
    expect(seen(decisionsBefore(ahead, decided))).toEqual([
      'Nummer 1 open',
      'Nummer 5 open',
      'Nummer 7 open',
    ]);
    expect(decisionsBefore(ahead, decided).every(isOpenDecision)).toBe(true);
    expect(decisionsBefore({ ...ahead, kind: 'partnership' }, decided)).toEqual([]);
  });
});
