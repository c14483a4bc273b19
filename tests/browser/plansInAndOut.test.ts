import { describe, expect, onTestFinished, test } from 'vitest';
import type { Patch } from '#src/domain/changes/Change.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { entities, kindNamed, type Entity } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { editsOfReturn, planReturn } from '#src/domain/changes/logAt.ts';
import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import { fieldValue, patchOfRow } from '#src/domain/changes/rowFields.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { putBack, takeOut } from '#src/state/backup/takeOut.ts';
import { createImportWork } from '#src/state/import/importWork.ts';
import { useSession } from '#src/state/session/session.ts';
import { eraseEvaluation } from '#src/state/start/erase.ts';
import { exampleEvaluation, people } from '../support/buildChange.ts';
import { connect, startEdit, writer, type Writer } from './testDatabase.ts';

/** What of an id is a row's own, told apart by a letter. */
const part = (letter: string) => `00000000-0000-4000-8000-00000000000${letter}`;
const action = (letter: string) => actionId.make(exampleEvaluation, part(letter));
const barrier = (letter: string) => barrierId.make(exampleEvaluation, part(letter));
const feedback = (number: number) => feedbackId.make(exampleEvaluation, number);

function edit(entity: Entity, entityId: string, patch: Patch): LoneEdit {
  return { evaluation: exampleEvaluation, entity, entityId, patch, knew: 'all' };
}

/** What the office has written itself. */
const own = [
  edit('action', action('a'), {
    title: 'Lage rutine',
    'expected:1': 3,
    deadline: { day: '2026-05-01', reason: '' },
  }),
  edit('barrier', barrier('a'), {
    description: 'Få boliger',
    'requirement:1': true,
    [`action:${part('a')}`]: true,
  }),
  edit('feedback', feedback(1), { verdict: 'unclear', reason: 'Hva er nær?' }),
];

/** What comes after: in the same rows, and in new ones. */
const later = [
  edit('action', action('a'), { title: 'Lage en annen rutine', status: 'done', 'expected:1': 4 }),
  edit('action', action('b'), { title: 'Kurs' }),
  edit('barrier', barrier('a'), { liftedTo: 'bydelen', liftedDay: '2026-03-01' }),
  edit('barrier', barrier('b'), { removed: false }),
  edit('feedback', feedback(1), { verdict: 'good', reason: null }),
  edit('feedback', feedback(2), { verdict: 'doubtful' }),
];

/** All that is said in the rows that are there, by their ids; one that was taken away says nothing. */
async function said(database: RettesnorDatabase): Promise<Record<string, Patch>> {
  const found: [string, Patch][] = [];
  for (const kind of [entities.action, entities.barrier, entities.feedback].map(({ name }) =>
    kindNamed(entities, name),
  )) {
    if (!kind) continue;
    const rows = (await database.table(kind.table).toArray()) as RowFrame[];
    for (const row of rows) {
      const isThere = !kind.removable || fieldValue(kind, row, 'removed') === null;
      const patch = patchOfRow(kind, row);
      if (isThere && (kind.removable || Object.keys(patch).length > 0)) found.push([row.id, patch]);
    }
  }
  return Object.fromEntries(found);
}

async function written(...edits: LoneEdit[]): Promise<{ database: RettesnorDatabase; hand: Writer }> {
  const database = await connect();
  const hand = writer();
  await recordEdits(database, [startEdit(), ...own], hand);
  hand.pass(600);
  await recordEdits(database, edits, hand);
  return { database, hand };
}

async function fileOf(database: RettesnorDatabase): Promise<Blob> {
  return new Blob([writeEvaluationsFile(await takeOutLogs(database), new Date('2026-03-03T12:00:00Z'))]);
}

async function takeIn(
  database: RettesnorDatabase,
  file: Blob,
  hand: Writer,
  kind: 'file' | 'copy',
): Promise<void> {
  const work = createImportWork(database, () => {});
  expect(await work.plan([{ name: 'fil.json', file }])).toMatchObject({ kind: 'planned' });
  const source = { id: 'a', at: '2026-03-02T10:00:00.000Z', kind, name: 'fil.json' };
  expect(await work.commit([], hand, source)).toEqual({ kind: 'committed' });
}

/** Makes this the database of the tab. */
function inSession(database: RettesnorDatabase): void {
  const { author, device } = people.leder;
  useSession.setState({ database: { status: 'open', database }, identity: author, device });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
}

describe('actions, barriers and what is said of requirements', () => {
  test('are all erased with their evaluation', async () => {
    const { database } = await written(...later);
    inSession(database);
    expect(Object.keys(await said(database))).toHaveLength(6);
    await eraseEvaluation(exampleEvaluation);
    for (const { name } of database.rowTables()) expect(await database.table(name).count(), name).toBe(0);
    expect(await database.log.count()).toBe(0);
  });

  test('go back to how they were at a time, with what came after still in the log', async () => {
    const { database, hand } = await written();
    const [then, at] = [await said(database), hand.now().toISOString()];
    hand.pass(600);
    await recordEdits(database, later, hand);
    hand.pass(600);
    expect(await said(database)).not.toEqual(then);
    const read = await readEvaluationLog(database, exampleEvaluation);
    if (!read?.ok) throw new Error('the log cannot be read');
    await recordEdits(
      database,
      editsOfReturn(exampleEvaluation, planReturn(read.log.changes, at)),
      hand,
      false,
    );
    expect(await said(database)).toEqual(then);
    const logged = (await database.log.toArray()).map(({ id }) => id);
    expect(logged).toEqual(expect.arrayContaining(read.log.changes.map(({ id }) => id)));
  });

  test('that a file brought are taken out with it, and brought back with it', async () => {
    const { database, hand } = await written();
    inSession(database);
    const before = await said(database);
    const there = await connect();
    await takeIn(there, await fileOf(database), writer(), 'file');
    const colleague = writer(people.veileder);
    colleague.pass(1200);
    await recordEdits(there, later, colleague);
    const theirs = await said(there);
    hand.pass(1200);

    await takeIn(database, await fileOf(there), hand, 'file');
    expect(await said(database)).toEqual(theirs);
    const taken = await takeOut('a');
    expect(taken.flatMap(({ kept }) => kept)).toEqual([]);
    expect(await said(database)).toEqual(before);
    await putBack('a', taken);
    expect(await said(database)).toEqual(theirs);
  });

  test('are as in a copy that replaces what is here, and that can be undone', async () => {
    const { database, hand } = await written();
    inSession(database);
    const [copy, then] = [await fileOf(database), await said(database)];
    hand.pass(600);
    await recordEdits(database, later, hand);
    const now = await said(database);
    hand.pass(600);
    await takeIn(database, copy, hand, 'copy');
    expect(await said(database)).toEqual(then);
    await takeOut('a');
    expect(await said(database)).toEqual(now);
  });
});
