import { expect, test } from 'vitest';
import { buildMeeting } from '../../../tests/support/buildMeeting.ts';
import { meetingNumber } from './meetingNumber.ts';

const day = '2026-11-26';
const first = buildMeeting(1, { kind: 'resourceTeam', heldOn: { [day]: true } });
const second = buildMeeting(2, { kind: 'resourceTeam', day });

test('two of a kind on one day are told apart, in the order they were made, whether held or planned', () => {
  expect(meetingNumber(first, [second, first])).toEqual({ nth: 1, of: 2 });
  expect(meetingNumber(second, [second, first])).toEqual({ nth: 2, of: 2 });
});

test('so are two that no day is set for', () => {
  const [one, other] = [buildMeeting(3, { kind: 'ssu' }), buildMeeting(4, { kind: 'ssu' })];
  expect([one, other].map((each) => meetingNumber(each, [one, other]))).toEqual([
    { nth: 1, of: 2 },
    { nth: 2, of: 2 },
  ]);
});

test('a meeting that is alone with its kind and day needs no number', () => {
  const others = [
    buildMeeting(3, { kind: 'ssu', day }),
    buildMeeting(4, { kind: 'resourceTeam', day: '2026-11-27' }),
    buildMeeting(5, { kind: 'resourceTeam', day, removed: true }),
  ];
  expect(meetingNumber(first, [first, ...others])).toBeNull();
});
