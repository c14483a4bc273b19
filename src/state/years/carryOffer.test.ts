import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { actionId, actionPart } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { databaseOf, idOf, watchedCatalogue } from '../../../tests/support/officeDatabase.ts';
import { readCarryOffer } from './carryOffer.ts';

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
    barrierIn(idOf(2025, '1'), 1, { actions: { [actionPart(open.id)]: true, [actionPart(done.id)]: true } }),
    barrierIn(idOf(2025, '1'), 2, { ended: 'solved' }),
  ]);
  const alone = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  expect(alone).toMatchObject({ actions: [], reached: 0 });
  expect(alone?.barriers.map(({ patch }) => patch)).toEqual([{}]);
  await database.actions.bulkAdd([open, done]);
  const offer = await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue());
  const [carried] = offer?.actions ?? [];
  expect(offer?.barriers.map(({ patch }) => patch)).toEqual([
    { [`action:${actionPart(carried?.id ?? '')}`]: true },
  ]);
});

test('nothing is offered the first year, and where all is done', async () => {
  const database = await databaseOf([idOf(2025, '1'), 1]);
  await database.actions.add(actionIn(idOf(2025, '1'), 1, { status: 'dropped' }));
  await database.barriers.add(barrierIn(idOf(2025, '1'), 1, { ended: 'setAside' }));
  expect(await readCarryOffer(database, idOf(2025, '1'), watchedCatalogue())).toBeNull();
  expect(await readCarryOffer(database, idOf(2026, '1'), watchedCatalogue())).toBeNull();
  expect(await readCarryOffer(database, 'ingenting', watchedCatalogue())).toBeNull();
});
