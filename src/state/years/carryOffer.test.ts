import { ownPart } from '#src/domain/changes/entities/entity.ts';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { mostFields } from '#src/domain/changes/declaredField.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { recordEdit } from '#src/domain/changes/recordEdit.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { meetingPointId } from '#src/domain/changes/entities/meetingPointId.ts';
import type { SharedScope } from '#src/domain/evaluation/SharedScope.ts';
import { sharedScopeId } from '#src/domain/changes/entities/sharedScopeId.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { idAt, people } from '../../../tests/support/buildChange.ts';
import { databaseOf, idOf, watchedCatalogue } from '../../../tests/support/officeDatabase.ts';
import { notHere, readCarryOffer } from './carryOffer.ts';

/** An action of an evaluation, told apart by its number. */
function actionIn(evaluation: string, number: number, overrides: Partial<Action> = {}): Action {
  const id = actionId.make(evaluation, `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
  return { ...buildAction(number, overrides), id, evaluation };
}

/** A barrier of an evaluation, told apart by its number. */
function barrierIn(evaluation: string, number: number, overrides: Partial<Barrier>): Barrier {
  const id = barrierId.make(evaluation, `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
  return { ...buildBarrier(number, overrides), id, evaluation };
}

test('the open actions of the year the office evaluated itself last come along, and no others', async () => {
  const database = await databaseOf(
    [idOf(2023, '1'), 1],
    [idOf(2025, '1'), 3],
    [idOf(2027, '1'), 3],
    [idOf(2025, '1', 'nav-andrevika'), 3],
  );
  await database.actions.bulkAdd([
    actionIn(idOf(2023, '1'), 1, { title: 'Fra 2023' }),
    actionIn(idOf(2025, '1'), 2, { title: 'Nådd', expected: { 1: 3 } }),
    actionIn(idOf(2025, '1'), 3, { title: 'Ikke nådd', expected: { 1: 4 } }),
    actionIn(idOf(2025, '1'), 4, { title: 'Ferdig', status: 'done' }),
    actionIn(idOf(2027, '1'), 5, { title: 'Fra 2027' }),
    actionIn(idOf(2025, '1', 'nav-andrevika'), 6, { title: 'En annens' }),
  ]);
  const offer = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  expect(offer).toMatchObject({ year: 2025, reached: 1 });
  expect(offer?.actions.map(({ patch }) => patch['title'])).toEqual(['Nådd', 'Ikke nådd']);
});

test('to a new edition they come along under its numbers', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  await database.actions.add(actionIn(idOf(2025, '1'), 1, { expected: { 2: 3, 99: 4 } }));
  const offer = await readCarryOffer(database, idOf(2026, '3'), watchedCatalogue());
  expect(offer?.actions[0]?.patch).toEqual({ 'expected:2': 3, plannedSince: 2025 });
});

test('the barriers that still stand come along, also where no action does, and let go of what stays', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  const open = actionIn(idOf(2025, '1'), 1);
  const done = actionIn(idOf(2025, '1'), 2, { status: 'done' });
  await database.barriers.bulkAdd([
    barrierIn(idOf(2025, '1'), 1, { actions: { [ownPart(open.id)]: true, [ownPart(done.id)]: true } }),
    barrierIn(idOf(2025, '1'), 2, { ended: 'solved' }),
  ]);
  const alone = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  expect(alone).toMatchObject({ actions: [], reached: 0 });
  expect(alone?.barriers.map(({ patch }) => patch)).toEqual([{}]);
  await database.actions.bulkAdd([open, done]);
  const offer = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  const [carried] = offer?.actions ?? [];
  expect(offer?.barriers.map(({ patch }) => patch)).toEqual([
    { [`action:${ownPart(carried?.id ?? '')}`]: true },
  ]);
});

test('there is nothing to look back on the first year, and nothing comes along where all is done', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  await database.actions.add(actionIn(idOf(2025, '1'), 1, { status: 'dropped' }));
  await database.barriers.add(barrierIn(idOf(2025, '1'), 1, { ended: 'setAside' }));
  expect(await readCarryOffer(database, idOf(2025, '1'), watchedCatalogue())).toBeNull();
  expect(await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue())).toMatchObject({
    year: 2025,
    actions: [],
    barriers: [],
    recurringPoints: [],
  });
  expect(await readCarryOffer(database, 'ingenting', watchedCatalogue())).toBeNull();
});

test('what the office has said of the points of its year comes along, and whether the year was signed off is told', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  const point = recurringPointId.make(idOf(2025, '1'), 'allmote');
  await database.recurringPoints.add({
    ...blankRow(entities.recurringPoint, point),
    title: 'Allmøte',
    first: '2025-02-01',
  });
  const read = async () => readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  expect(await read()).toMatchObject({
    signedOff: false,
    recurringPoints: [
      {
        id: recurringPointId.make(idOf(2026, '1'), 'allmote'),
        patch: { title: 'Allmøte', first: '2025-02-01' },
      },
    ],
  });
  const signature = blankRow(
    entities.signature,
    signatureId.make(idOf(2025, '1'), '00000000-0000-7000-8000-000000000001'),
  );
  const reopened = { at: '2025-12-01T08:00:00.000Z', name: '', role: '', reason: 'Feil' };
  const signed = { ...signature, hash: 'a'.repeat(64), signedAt: '2025-11-20T08:00:00.000Z' };
  await database.signatures.put({ ...signed, reopened });
  expect(await read()).toMatchObject({ signedOff: false });
  await database.signatures.put(signed);
  expect(await read()).toMatchObject({ signedOff: true });
  // A row in which nothing stands signs nothing.
  await database.signatures.put(signature);
  expect(await read()).toMatchObject({ signedOff: false });
});

test('the parts that are gone through by themselves begin the next year too, and not those that are ended', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  const row = (scope: string, state: SharedScope['state']) => ({
    ...blankRow(entities.sharedScope, sharedScopeId.make(idOf(2025, '1'), scope)),
    state,
  });
  await database.sharedScopes.bulkAdd([
    row('a', 'chosen'),
    row('b', 'ended'),
    row('c', 'resumed'),
    row('d', null),
  ]);
  expect(await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue())).toMatchObject({
    scopes: ['a', 'c'],
  });
});

test('an action that is full does not come along and is told of by its name, and the others do', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  // With the title it is one short of full, or just that.
  const notes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `n${index}`, day: '2025-05-01', text: 'Notat' }));
  await database.actions.bulkAdd([
    actionIn(idOf(2025, '1'), 1, { title: 'Nesten fullt', notes: notes(mostFields - 2) }),
    actionIn(idOf(2025, '1'), 2, { title: 'Helt fullt', notes: notes(mostFields - 1) }),
    actionIn(idOf(2025, '1'), 3, { title: 'Et vanlig', expected: { 1: 1 } }),
  ]);
  const offer = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  expect(offer).toMatchObject({ tooLarge: ['Helt fullt'], reached: 1 });
  expect(offer?.actions.map(({ patch }) => patch['title'])).toEqual(['Nesten fullt', 'Et vanlig']);
  const context = { ...people.leder, now: new Date(), newId: idAt(1), own: new Set<string>() };
  for (const { id, patch } of offer?.actions ?? []) {
    const edit = { evaluation: idOf(2026, '1'), entity: entities.action.name, entityId: id, patch };
    expect(recordEdit({ ...edit, knew: 'all' }, [], new Set(), context)).toMatchObject({ kind: 'appended' });
  }
});

test('where the only one is full, it is told of all the same', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  const notes = Array.from({ length: mostFields }, (_, index) => ({
    id: `n${index}`,
    day: '2025-05-01',
    text: 'Notat',
  }));
  await database.actions.add(actionIn(idOf(2025, '1'), 1, { notes }));
  const offer = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  expect(offer).toMatchObject({ actions: [], tooLarge: [''], reached: 0 });
});

test('what somebody has taken away here is told apart from what nobody has taken along', () => {
  const carried = ['ny', 'her', 'tatt bort'].map((id) => ({ id }));
  const here = { her: { removed: false }, 'tatt bort': { removed: true }, egen: { removed: true } };
  expect(notHere(carried, here)).toEqual({
    missing: [{ id: 'ny' }],
    takenAway: [{ carried: { id: 'tatt bort' }, row: { removed: true } }],
  });
});

test('what meetings left comes along about what it was about, and by name where that stays behind', async () => {
  const year = idOf(2025, '1');
  const database = await databaseOf([year, 1]);
  const [open, done] = [
    actionIn(year, 1, { title: 'Ny rutine' }),
    actionIn(year, 2, { title: 'Ferdig', status: 'done' }),
  ];
  await database.actions.bulkAdd([open, done]);
  const held = {
    kind: 'ssu' as const,
    heldOn: { '2025-11-03': true as const },
    closedAt: '2025-11-03T10:00:00.000Z',
  };
  const uuid = '00000000-0000-7000-8000-000000000001';
  const meeting = { ...blankRow(entities.meeting, meetingId.make(year, uuid)), ...held };
  await database.meetings.add(meeting);
  await database.meetingPoints.bulkAdd(
    [{ action: ownPart(open.id) }, { action: ownPart(done.id) }, { requirement: 1 }].map((said, index) => ({
      ...blankRow(entities.meetingPoint, meetingPointId.make(year, uuid.replace(/1$/, String(index + 1)))),
      meeting: ownPart(meeting.id),
      ...said,
    })),
  );
  const offer = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  const carried = { year: 2025, kind: 'ssu', day: '2025-11-03' };
  expect(offer?.meetingPoints.map(({ patch }) => patch)).toEqual([
    { action: ownPart(offer?.actions[0]?.id ?? ''), title: 'Ny rutine', carried },
    { title: 'Ferdig', carried },
    { requirement: 1, carried },
  ]);
});
