import { expect, test } from 'vitest';
import { buildAction, due } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { buildProposedPoint, buildRecurringPoint } from '../../../tests/support/buildRecurringPoint.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import { byRole, comingThings, nextThings, type Coming, type ComingThing } from './comingThings.ts';
import { occurrencesIn } from './occurrencesIn.ts';
import { yearPoints } from './yearPoints.ts';

const today = '2026-06-15';
const place = { officeKind: 'nav-kontor', year: 2026, begun: '2026-01-05' };
const nothing: Coming = {
  points: [],
  actions: [],
  barriers: [],
  meetings: [],
  meetingPoints: [],
  today,
};

function pointsOf(...args: Parameters<typeof yearPoints>): Coming['points'] {
  return yearPoints(...args).map((point) => ({
    point,
    occurrences: occurrencesIn(point, { year: 2026, today, begun: place.begun }),
  }));
}

function seen(things: readonly ComingThing[]): string[] {
  return things.map(({ kind, day, late, who }) =>
    `${day} ${kind}${late ? ' late' : ''} ${who.join('+')}`.trim(),
  );
}

function meeting(day: string | null, said: Partial<Meeting> = {}): Meeting {
  return {
    id: 'mote',
    heldOn: {},
    day,
    closedAt: null,
    nextDay: null,
    removed: false,
    participants: [],
    ...said,
  } as unknown as Meeting;
}

test('what is late comes first, then what is ahead, each by day, with whom it is for', () => {
  const things = comingThings({
    ...nothing,
    points: pointsOf([buildProposedPoint('ssu', { months: 6 })], [], place),
    actions: [
      buildAction(1, { ...due('2026-06-20'), responsible: [{ id: 'a', role: 'Fagleder' }] }),
      buildAction(2, due('2026-04-01')),
      buildAction(3, { ...due('2026-04-01'), status: 'done' }),
      buildAction(4),
    ],
    barriers: [
      buildBarrier(1, {
        liftedDay: '2026-05-01',
        answerDue: today,
        responsible: [{ id: 'a', name: 'NAV Oslo' }],
      }),
      buildBarrier(2, { liftedDay: '2026-05-01', answerDue: '2026-05-02', answer: 'Ja' }),
      buildBarrier(3, { answerDue: '2026-05-02' }),
    ],
    meetings: [
      meeting('2026-06-01', { participants: [{ id: 'a', role: 'Leder', came: null }] }),
      meeting('2026-07-01', { closedAt: '2026-07-01T12:00:00.000Z' }),
      meeting(null),
    ],
  });
  expect(seen(things)).toEqual([
    '2026-03-01 point late Leder',
    '2026-04-01 action late',
    '2026-06-01 meeting late Leder',
    '2026-06-15 answer NAV Oslo',
    '2026-06-20 action Fagleder',
    '2026-09-01 point Leder',
  ]);
});

test('two meetings of a kind that are ahead on one day are told apart', () => {
  const [one, other] = [buildMeeting(1), buildMeeting(2)].map((each) => ({ ...each, day: '2026-07-01' }));
  const things = comingThings({ ...nothing, meetings: [one, other].filter((each) => each !== undefined) });
  expect(things.map((thing) => thing.kind === 'meeting' && thing.number)).toEqual([
    { nth: 1, of: 2 },
    { nth: 2, of: 2 },
  ]);
});

test('what was due before the evaluation was begun, is held, or is not had by the office, is left out', () => {
  const proposed = buildProposedPoint('ssu', { months: 6 });
  const held = { id: '2026-03-01', state: 'held' as const, day: null, reason: '', evidence: null };
  const rows = [buildRecurringPoint('ssu', { occurrences: [held] })];
  expect(seen(comingThings({ ...nothing, points: pointsOf([proposed], rows, place) }))).toEqual([
    '2026-09-01 point Leder',
  ]);
  const leftOut = [buildRecurringPoint('ssu', { leftOut: { reason: 'Gjelder ikke oss' } })];
  expect(comingThings({ ...nothing, points: pointsOf([proposed], leftOut, place) })).toEqual([]);
});

test('a thing for several roles stands with each of them, and what is for nobody last', () => {
  const roles = ['Veileder', 'Leder'].map((role) => ({ id: role, role }));
  const things = comingThings({
    ...nothing,
    actions: [
      buildAction(1, { ...due('2026-07-01'), responsible: roles }),
      buildAction(2, due('2026-08-01')),
    ],
  });
  expect(byRole(things).map((each) => [each.role, each.things.length])).toEqual([
    ['Leder', 1],
    ['Veileder', 1],
    ['', 1],
  ]);
});

test('a role is one group, and has its things, however it is written', () => {
  const role = (id: string, name: string) => ({ responsible: [{ id, role: name }] });
  const things = comingThings({
    ...nothing,
    actions: [
      buildAction(1, { ...due('2026-06-20'), ...role('a', 'kontaktlærer') }),
      buildAction(2, { ...due('2026-06-21'), ...role('b', 'Kontaktlærer') }),
      buildAction(3, { ...due('2026-06-22'), ...role('c', 'Fagleder') }),
    ],
  });
  expect(byRole(things).map((each) => [each.role, each.things.length])).toEqual([
    ['Fagleder', 1],
    ['Kontaktlærer', 2],
  ]);
  const titles = (found: readonly ComingThing[]) => found.map(({ day }) => day);
  const { first, own } = nextThings(things, 'KONTAKTLÆRER ', 1);
  expect([titles(first), titles(own)]).toEqual([['2026-06-20'], ['2026-06-21']]);
  expect(nextThings(things, 'Fagleder', 3).own).toEqual([]);
  expect(nextThings(things, '', 1).own).toEqual([]);
});

test('the next meeting that one ended with comes on its day, until it is prepared or another has been held', () => {
  const closed = meeting('2026-06-01', { closedAt: '2026-06-01T12:00:00.000Z', nextDay: '2026-08-20' });
  const days = (...meetings: Meeting[]) => seen(comingThings({ ...nothing, meetings }));
  expect(days(closed)).toEqual(['2026-08-20 meeting']);
  // One that nobody has set a day for does not hide it, nor does one of another kind.
  expect(days(closed, meeting(null), meeting('2026-07-01', { kind: 'ssu' }))).toEqual([
    '2026-07-01 meeting',
    '2026-08-20 meeting',
  ]);
  expect(days(closed, meeting('2026-08-21'))).toEqual(['2026-08-21 meeting']);
  expect(days(closed, meeting('2026-06-10', { closedAt: '2026-06-10T12:00:00.000Z' }))).toEqual([]);
  expect(days({ ...closed, removed: true })).toEqual([]);
});

test('a decision comes on its day for whoever is responsible, until it has ended', () => {
  const held = buildMeeting(1, {
    kind: 'ssu',
    heldOn: { '2026-03-10': true },
    closedAt: '2026-03-10T10:00:00.000Z',
  });
  const decisions = [
    buildDecision(1, { text: 'Ny rutine', role: ' Leder ', due: '2026-06-14' }),
    buildDecision(2, { text: 'Opplæring', due: '2026-06-15' }),
    buildDecision(3, { text: 'Uten dag', whyNot: 'Løpende' }),
    buildDecision(4, { text: 'Gjort', due: '2026-05-01' }),
  ];
  const point = buildPoint(1, {
    decisions,
    decisionEnds: { [buildDecision(4).id]: { how: 'done', day: '2026-05-02' } },
  });
  expect(seen(comingThings({ ...nothing, meetings: [held], meetingPoints: [point] }))).toEqual([
    '2026-06-14 decision late Leder',
    '2026-06-15 decision',
  ]);
});
