import { describe, expect, test } from 'vitest';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { entities } from '../changes/entities/entities.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { carriedMeetingPoints } from './carriedMeetingPoints.ts';
import { followedDecisions, isOpenDecision } from '../decisions/followedDecisions.ts';
import { notReachedBefore } from './notReached.ts';

const next = 'nav-grorud_2027_oslostandard-integrering-flyktninger_1';
const closed = buildMeeting(1, {
  kind: 'resourceTeam',
  heldOn: { '2026-11-03': true },
  closedAt: '2026-11-03T10:00:00.000Z',
});
const [open, done] = [buildDecision(1, { text: 'Ny rutine' }), buildDecision(2, { text: 'Gjort alt' })];
const settled: Partial<MeetingPoint> = {
  decisions: [open, done],
  decisionEnds: { [done.id]: { how: 'done', day: '2026-12-01' } },
  decisionNotes: { [open.id]: 'Halvveis', [done.id]: 'Ferdig' },
};

/** The points of the year after, as rows. */
function carry(
  points: MeetingPoint[],
  meetings: Meeting[] = [closed],
  into = next,
  year = 2026,
): MeetingPoint[] {
  return carriedMeetingPoints(into, {
    year,
    meetings,
    points,
    subjectOf: ({ requirement, action, barrier, title }) => ({ requirement, action, barrier, title }),
  }).map(({ id, patch }) => applyPatch(entities.meetingPoint, blankRow(entities.meetingPoint, id), patch));
}

describe('what meetings of the year before left', () => {
  test('decisions that are open come along with what has come of them, those that have ended do not', () => {
    const [row, ...others] = carry([buildPoint(1, { requirement: 7, note: 'Sagt', ...settled })]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      evaluation: next,
      meeting: null,
      requirement: 7,
      note: '',
      carried: { year: 2026, kind: 'resourceTeam', day: '2026-11-03' },
      decisions: [open],
      decisionNotes: { [open.id]: 'Halvveis' },
      decisionEnds: {},
    });
  });

  test('what the last meeting of a kind did not reach is what the first of the next year takes up', () => {
    const earlier = { ...closed, id: buildMeeting(9).id, closedAt: '2026-02-01T10:00:00.000Z' };
    const rows = carry(
      [
        buildPoint(2, { requirement: 4, place: 2 }),
        buildPoint(1, { title: 'Valg av leder', raisedBy: 'Lærer', outcome: 'postponed', place: 1 }),
        buildPoint(3, { requirement: 5, outcome: 'discussed' }),
        buildPoint(4, { followUp: true }),
        buildPoint(5, { requirement: 6, meeting: ownPart(earlier.id) }),
      ],
      [closed, earlier],
    );
    expect(rows.map(({ requirement, title }) => requirement ?? title)).toEqual([4, 'Valg av leder']);
    expect(rows.map(({ raisedBy }) => raisedBy)).toEqual(['', 'Lærer']);
    const taken = notReachedBefore([], rows, 'resourceTeam');
    expect(taken.map(({ requirement, title }) => requirement ?? title)).toEqual(['Valg av leder', 4]);
    expect(notReachedBefore([], rows, 'ssu')).toEqual([]);
    // After the first meeting of the year it is that one that is asked.
    expect(notReachedBefore([closed], rows, 'resourceTeam')).toEqual([]);
  });

  test('what was put off with a decision is both followed up and taken up again', () => {
    const rows = carry([buildPoint(1, { outcome: 'postponed', decisions: [open] })]);
    expect(notReachedBefore([], rows, 'resourceTeam')).toHaveLength(1);
    expect(followedDecisions([], rows, '2027-01-10').filter(isOpenDecision)).toHaveLength(1);
  });

  test('what still stands the year after goes on with the year it is from, and under the same name everywhere', () => {
    const rows = carry([buildPoint(1, settled)]);
    const again = carry(rows, [], next.replace('2027', '2028'), 2027);
    expect(again).toMatchObject([{ carried: { year: 2026 }, decisions: [open] }]);
    expect(carry([buildPoint(1, settled)]).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(again[0]?.id).not.toBe(rows[0]?.id);
  });

  test('decisions of two meetings of a kind on one day are told apart in the years after too', () => {
    const second = { ...closed, id: buildMeeting(2).id };
    const rows = carry(
      [
        buildPoint(1, { decisions: [open] }),
        buildPoint(2, { meeting: ownPart(second.id), decisions: [open] }),
      ],
      [closed, second],
    );
    const numbers = (points: MeetingPoint[]) =>
      followedDecisions([], points, '2027-01-10').map(({ number }) => number);
    const both = [
      { nth: 1, of: 2 },
      { nth: 2, of: 2 },
    ];
    expect(numbers(rows)).toEqual(both);
    expect(numbers(carry(rows, [], next.replace('2027', '2028'), 2027))).toEqual(both);
    expect(numbers(carry([buildPoint(1, { decisions: [open] })]))).toEqual([null]);
  });

  test('nothing comes of what is done, removed, or in a meeting that is not closed', () => {
    expect(carry([buildPoint(1, { decisions: [done], decisionEnds: settled.decisionEnds ?? {} })])).toEqual(
      [],
    );
    expect(carry([buildPoint(1, { ...settled, removed: true })])).toEqual([]);
    expect(carry([buildPoint(1, { requirement: 4 })], [{ ...closed, closedAt: null }])).toEqual([]);
  });
});
