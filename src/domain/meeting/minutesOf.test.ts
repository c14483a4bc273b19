import { expect, test } from 'vitest';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { ownPart } from '../changes/entities/entity.ts';
import { followedDecisions } from '../decisions/followedDecisions.ts';
import { minutesOf } from './minutesOf.ts';

const part = (row: { id: string }) => ownPart(row.id);

test('who took part, by role', () => {
  const participants = [
    { id: 'a', role: 'Leder', came: true },
    { id: 'b', role: 'Lærer', came: false },
    { id: 'c', role: ' Helsesykepleier ', came: null },
    { id: 'd', role: ' ', came: true },
  ];
  const meeting = buildMeeting(1, { participants, heldOn: { '2026-03-12': true, '2026-03-10': true } });
  expect(
    minutesOf(meeting, { meetings: [meeting], points: [], actions: [], barriers: [], decided: [] }),
  ).toMatchObject({
    days: ['2026-03-10', '2026-03-12'],
    present: ['Leder'],
    absent: ['Lærer'],
    unsaid: ['Helsesykepleier'],
  });
});

test('once a meeting is closed, whoever was not ticked off among those who were there was not there', () => {
  const participants = [
    { id: 'a', role: 'Leder', came: true },
    { id: 'b', role: 'Helsesykepleier', came: null },
  ];
  const closedAt = '2026-03-12T10:00:00.000Z';
  const told = (meeting: ReturnType<typeof buildMeeting>) => {
    const { present, absent, unsaid } = minutesOf(meeting, {
      meetings: [meeting],
      points: [],
      actions: [],
      barriers: [],
      decided: [],
    });
    return { present, absent, unsaid };
  };
  const [leader, nurse] = ['Leder', 'Helsesykepleier'];
  expect(told(buildMeeting(1, { participants }))).toEqual({ present: [leader], absent: [], unsaid: [nurse] });
  expect(told(buildMeeting(1, { participants, closedAt }))).toEqual({
    present: [leader],
    absent: [nurse],
    unsaid: [],
  });
  // Nobody was ticked off: nobody has said who came.
  const nobody = participants.map((each) => ({ ...each, came: null }));
  expect(told(buildMeeting(1, { participants: nobody, closedAt })).unsaid).toEqual([leader, nurse]);
});

test('what came of each point, what was made, and what goes on', () => {
  const [made, gone, about] = [buildAction(1), buildAction(2, { removed: true }), buildAction(3)];
  const half = buildDecision(1);
  const whole = buildDecision(2, { text: 'Ny rutine' });
  const points = [
    buildPoint(2, {
      decisions: [half, whole],
      actions: { [part(made)]: true, [part(gone)]: true, unknown: true },
      action: part(about),
    }),
    buildPoint(1, { outcome: 'postponed' }),
    buildPoint(3, { leftOut: true }),
    buildPoint(4, { meeting: 'another', note: 'Annet møte' }),
  ];
  const minutes = minutesOf(buildMeeting(1), {
    meetings: [],
    points,
    actions: [made, gone, about],
    barriers: [],
    decided: [],
  });
  expect(minutes.discussed.map(({ decisions, actions, action }) => ({ decisions, actions, action }))).toEqual(
    [{ decisions: [whole], actions: [made], action: about }],
  );
  expect(minutes.notReached.map(({ point, state }) => [point.place, state])).toEqual([
    [1, 'postponed'],
    [3, 'leftOut'],
  ]);
});

test('what is lifted: of what was spoken of, what has been lifted or others can solve, each once', () => {
  const own = buildBarrier(1, { level: 'service' });
  const unsettled = buildBarrier(2);
  const state = buildBarrier(3, { level: 'state' });
  const lifted = buildBarrier(4, { liftedTo: 'Bydelsdirektøren' });
  const notReached = buildBarrier(5, { level: 'state' });
  const points = [
    buildPoint(1, { barrier: part(state), outcome: 'discussed' }),
    buildPoint(2, {
      barriers: Object.fromEntries(
        [own, unsettled, state, lifted].map((each) => [part(each), true as const]),
      ),
    }),
    buildPoint(3, { barrier: part(notReached) }),
  ];
  const barriers = [own, unsettled, state, lifted, notReached];
  const minutes = minutesOf(buildMeeting(1), { meetings: [], points, actions: [], barriers, decided: [] });
  expect(minutes.lifted.map(({ id }) => id)).toEqual([state.id, lifted.id]);
  expect(minutes.discussed[0]?.barrier).toBe(state);
});

test('what stands in the way of a requirement that was taken up for its sake is lifted with it, and nothing else', () => {
  const level = 'department' as const;
  const [asked, solved, elsewhere] = [
    buildBarrier(1, { level, requirements: { 28: true } }),
    buildBarrier(2, { level, requirements: { 28: true }, ended: 'solved' }),
    buildBarrier(3, { level, requirements: { 29: true } }),
  ];
  const lifted = (reasons: Record<string, true>) =>
    minutesOf(buildMeeting(1), {
      meetings: [],
      points: [buildPoint(1, { requirement: 28, reasons, note: 'Drøftet' })],
      actions: [],
      barriers: [asked, solved, elsewhere],
      decided: [],
    }).lifted;
  expect(lifted({ gap: true, barrier: true })).toEqual([asked]);
  expect(lifted({ gap: true })).toEqual([]);
});

test('the decisions of earlier meetings are told where it came to them', () => {
  const [before, now] = [
    buildMeeting(1, { kind: 'ssu', heldOn: { '2026-01-10': true } }),
    buildMeeting(2, { kind: 'ssu', heldOn: { '2026-03-10': true }, closedAt: '2026-03-10T10:00:00.000Z' }),
  ];
  const made = buildPoint(1, { decisions: [buildDecision(1, { text: 'Ny rutine', due: '2026-02-01' })] });
  const followUp = buildPoint(2, { meeting: ownPart(now.id), followUp: true });
  const told = (point: typeof followUp) => {
    const points = [made, point];
    const decided = followedDecisions([before, now], points, '2026-05-01');
    const material = { meetings: [before, now], points, actions: [], barriers: [], decided };
    return minutesOf(now, material).followed.map(({ state }) => state);
  };
  expect(told({ ...followUp, outcome: 'discussed' })).toEqual(['overdue']);
  expect(told(followUp)).toEqual([]);
});
