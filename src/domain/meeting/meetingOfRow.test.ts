import { expect, test } from 'vitest';
import { buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { ownPart } from '../changes/entities/entity.ts';
import { meetingOfRow } from './meetingOfRow.ts';

const held = { kind: 'ssu', heldOn: { '2026-03-03': true } } as const;
const [first, second] = [buildMeeting(1, held), buildMeeting(2, held)];
const point = buildPoint(1, { meeting: ownPart(second.id) });

test('a meeting is named, and a point by the meeting it is in, with which of several on that day', () => {
  const named = { kind: 'ssu', day: '2026-03-03' };
  expect(meetingOfRow(second.id, [first, second], [point])).toEqual({
    ...named,
    number: { nth: 2, of: 2 },
    isItself: true,
  });
  expect(meetingOfRow(point.id, [first, second], [point])).toEqual({
    ...named,
    number: { nth: 2, of: 2 },
    isItself: false,
  });
});

test('so they are where they are removed, and where the point came along from an earlier year; other rows have none', () => {
  const gone = { ...second, removed: true };
  expect(meetingOfRow(point.id, [first, gone], [{ ...point, removed: true }])).toMatchObject({
    day: '2026-03-03',
    number: null,
  });
  const carried = { year: 2025, kind: 'partnership', day: '2025-10-01' } as const;
  const along = buildPoint(2, { meeting: null, carried, carriedNumber: { nth: 1, of: 2 } });
  expect(meetingOfRow(along.id, [first], [along])).toEqual({
    kind: 'partnership',
    day: '2025-10-01',
    number: { nth: 1, of: 2 },
    isItself: false,
  });
  expect(meetingOfRow('annet', [first], [point])).toBeNull();
  expect(meetingOfRow(point.id, [first], [point])).toBeNull();
});
