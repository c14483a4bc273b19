import { expect, test } from 'vitest';
import { buildMeeting } from '../../../tests/support/buildMeeting.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import { carriedMeetings } from './carriedMeetings.ts';

const into = 'nav-eksempeldal_2027_oslostandard-integrering-flyktninger_1';
const held = (number: number, said: Partial<Meeting> = {}) =>
  buildMeeting(number, {
    kind: 'resourceTeam',
    heldOn: { '2026-11-02': true },
    closedAt: '2026-11-02T10:00:00.000Z',
    ...said,
  });

test('the meeting that the last one agreed on comes along, ahead, with its day and its roles', () => {
  const last = held(1, {
    nextDay: '2027-01-05',
    participants: [{ id: 'a', role: 'Helsesykepleier', came: true }],
  });
  const [carried, ...others] = carriedMeetings(into, [last]);
  expect(others).toEqual([]);
  expect(carried?.patch).toEqual({
    kind: 'resourceTeam',
    day: '2027-01-05',
    'participant:a': { role: 'Helsesykepleier', came: null },
  });
  expect(carried?.id.startsWith(`${into}_mote_`)).toBe(true);
  // Whoever starts the same year on another machine gets the same row.
  expect(carriedMeetings(into, [last])).toEqual([carried]);
});

test('nothing comes along where no day was agreed on, or the next one is prepared or held', () => {
  expect(carriedMeetings(into, [held(1)])).toEqual([]);
  const agreed = held(1, { nextDay: '2027-01-05' });
  expect(
    carriedMeetings(into, [agreed, buildMeeting(2, { kind: 'resourceTeam', day: '2027-01-05' })]),
  ).toEqual([]);
  expect(carriedMeetings(into, [agreed, held(2, { closedAt: '2026-12-01T10:00:00.000Z' })])).toEqual([]);
  expect(carriedMeetings(into, [{ ...agreed, removed: true }])).toEqual([]);
});
