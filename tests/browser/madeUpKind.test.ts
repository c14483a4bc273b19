import { expect, onTestFinished, test } from 'vitest';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { project } from '#src/domain/changes/project.ts';
import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { eraseEvaluation, loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { readChangesVersion } from '#src/persistence/changesVersion.ts';
import { listSnapshots } from '#src/persistence/snapshots.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { createImportWork } from '#src/state/import/importWork.ts';
import { findPersonalDataPlaces } from '#src/state/files/personalData.ts';
import { paths } from '#src/state/paths.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { madeUp, madeUpId, withMadeUp } from '../support/madeUpKind.ts';
import { answerEdit, connect, freshName, startEdit, writer } from './testDatabase.ts';

const entityId = madeUpId.make(exampleEvaluation, '00000000-0000-4000-8000-0000000000f1');
const edit: LoneEdit = {
  evaluation: exampleEvaluation,
  entity: 'madeUp',
  entityId,
  patch: { title: 'Ring 22 33 44 55', 'note:a': { words: 'Merknad' }, 'mark:x': 3 },
  knew: 'all',
};

/** A database of an app that knows the made-up kind too. */
async function openNewer(name = freshName()): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(name, undefined, withMadeUp);
  onTestFinished(() => database.close());
  const opened = await openDatabase(() => {}, database);
  if (!opened.ok) throw new Error(opened.kind);
  return opened.database;
}

async function worked(): Promise<RettesnorDatabase> {
  const database = await openNewer();
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 }), edit], writer());
  return database;
}

async function fileOf(database: RettesnorDatabase): Promise<Blob> {
  return new Blob([writeEvaluationsFile(await takeOutLogs(database), new Date())]);
}

async function takeIn(database: RettesnorDatabase, file: Blob) {
  const work = createImportWork(database, () => {});
  const planned = await work.plan([{ name: 'fil.json', file }]);
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  expect(await work.commit([], writer())).toEqual({ kind: 'committed' });
  return planned.plan.evaluations[0];
}

test('a made-up kind has a table of its own, and its rows follow from the log', async () => {
  const database = await worked();
  const [stored] = await database.rowsOf(madeUp).toArray();
  expect(stored).toMatchObject({ title: 'Ring 22 33 44 55', marks: { x: 3 } });
  await database.rowsOf(madeUp).update(entityId, { title: 'harmed' });
  await loadEvaluation(database, exampleEvaluation);
  expect(await database.rowsOf(madeUp).toArray()).toEqual([stored]);
});

test('what its texts tell of persons is found', async () => {
  const database = await worked();
  const [place] = await findPersonalDataPlaces(database);
  expect(place).toMatchObject({ entity: 'madeUp', row: entityId, field: 'title', kinds: ['phone'] });
  expect(place && rowPage(place)).toBe(paths.overview);
});

test('erasing the evaluation erases it from every declared table', async () => {
  const database = await worked();
  await eraseEvaluation(database, exampleEvaluation);
  for (const { name } of database.rowTables()) expect(await database.table(name).count(), name).toBe(0);
  expect(await database.log.count()).toBe(0);
});

test('an app that does not know it carries it, tells so, and hands it on whole', async () => {
  const file = await fileOf(await worked());
  const older = await connect();
  expect(await takeIn(older, file)).toMatchObject({
    newer: 1,
    refused: { count: 0 },
    repaired: { count: 0 },
  });
  const there = await openNewer();
  await takeIn(there, await fileOf(older));
  const changes = (await there.log.toArray()).map(({ change }) => change);
  expect(changes).toEqual((await older.log.toArray()).map(({ change }) => change));
  expect(await there.rowsOf(madeUp).toArray()).toMatchObject([{ title: 'Ring 22 33 44 55' }]);
});

test('a new table makes no file too new, and what was carried is there once the app knows it', async () => {
  const file = await fileOf(await worked());
  const older = await connect();
  await takeIn(older, file);
  older.close();
  const newer = await openNewer(older.name);
  expect(newer.verno).toBe(older.verno + 1);
  expect(await newer.rowsOf(madeUp).toArray()).toMatchObject([{ id: entityId, marks: { x: 3 } }]);
  expect(await newer.rowsOf(entities.answer).count()).toBe(1);
  expect(readChangesVersion((await newer.settings.get('changesVersion'))?.value)).toBe(1);
  // The copy from before is of the version that its changes have, whatever the number of the stores.
  expect(await listSnapshots(older.name)).toMatchObject([{ version: 1, newer: 1 }]);
  await takeIn(await connect(), await fileOf(newer));
});

test('its removal is on disk as a change, with the row as it was', async () => {
  const database = await worked();
  const hand = writer();
  hand.pass(900);
  await recordEdits(database, [{ ...edit, patch: { removed: true } }], hand);
  expect(await database.rowsOf(madeUp).get(entityId)).toMatchObject({ removed: true, marks: { x: 3 } });
  const log = await loadEvaluation(database, exampleEvaluation);
  if (!log?.ok) throw new Error('not read');
  const own = log.log.changes.filter((change) => change.entity === 'madeUp');
  expect(own).toHaveLength(2);
  expect(project(madeUp, own)).toEqual(await database.rowsOf(madeUp).get(entityId));
});
