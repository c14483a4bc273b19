import type { Table } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { EditRefused } from '#src/persistence/EditRefused.ts';
import { listAnswers } from '#src/persistence/evaluationRepository.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { storageFailure } from '#src/persistence/storageFailure.ts';
import { exampleEvaluation, people } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, patchesOf, startEdit, writer } from './testDatabase.ts';

const first = answerId(exampleEvaluation, 1);

/** Whether the rows that screens read are what the log adds up to. */
async function expectProjectionOfLog(database: RettesnorDatabase): Promise<void> {
  const changes = (await database.log.toArray()).map((row) => row.change);
  const read = readEvaluation({ app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes });
  if (!read.ok) throw new Error(read.error.what);
  expect(await database.evaluations.toArray()).toEqual([read.log.evaluation]);
  expect(await listAnswers(database, exampleEvaluation)).toEqual(read.log.answers);
}

/** Makes writes to a store fail after the first, and returns a function that mends it. */
function breakWrites(database: RettesnorDatabase, table: 'log' | 'answers'): () => void {
  // Dexie makes a table anew for each who asks for it by name; what writes it shares with the others.
  const proto = Object.getPrototypeOf(database.table(table)) as Table<unknown, string>;
  const put = Reflect.get(proto, 'put') as (row: unknown) => ReturnType<typeof proto.put>;
  let written = 0;
  const spy = vi.spyOn(proto, 'put').mockImplementation(function (this: Table<unknown, string>, row) {
    if (this.name === table) written += 1;
    if (this.name === table && written > 1) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.call(this, row);
  });
  const mend = () => spy.mockRestore();
  onTestFinished(() => mend());
  return mend;
}

describe('edits', () => {
  test('stand in the log and in the rows that screens read, once the promise has resolved', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit()], leder);
    await recordEdits(
      database,
      [
        answerEdit(1, { score: 2, 'checkpoint:1a': 'met' }),
        answerEdit(2, { 'evidence:e1': { kind: 'document', text: 'Rutine for kartlegging' } }),
      ],
      leder,
    );
    expect(await patchesOf(database, first)).toEqual([{ score: 2, 'checkpoint:1a': 'met' }]);
    expect(await listAnswers(database, exampleEvaluation)).toMatchObject([
      { requirement: 1, score: 2, checkpoints: { '1a': 'met' }, changedBy: people.leder.author },
      { requirement: 2, score: null, evidence: [{ id: 'e1', text: 'Rutine for kartlegging' }] },
    ]);
    await expectProjectionOfLog(database);
  });

  test('that change nothing leave nothing', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], leder);
    const before = await contentOf(database);
    await recordEdits(database, [answerEdit(1, { score: 2 }), answerEdit(2, { justification: '' })], leder);
    expect(await contentOf(database)).toEqual(before);
  });

  test('of a row that cannot be read in part build on what can', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], leder);
    const torn = { id: 'torn', evaluation: exampleEvaluation, entityId: first, sealed: 0, change: { id: 7 } };
    await database.table('log').put(torn);
    await recordEdits(database, [answerEdit(1, { justification: 'Ny rutine' })], leder);
    expect(await database.answers.get(first)).toMatchObject({ score: 2, justification: 'Ny rutine' });
    expect(await database.log.get('torn')).toEqual(torn);
  });
});

describe('what could not be read back', () => {
  test.each([
    { what: 'a text longer than the longest', edit: answerEdit(2, { justification: 'a'.repeat(20_001) }) },
    { what: 'a score that is no level', edit: answerEdit(2, { score: 2.5 }) },
    { what: 'a field nobody knows', edit: answerEdit(2, { colour: 'red' }) },
    {
      what: 'a row of another evaluation',
      edit: { ...answerEdit(2, { score: 1 }), evaluation: 'a_2026_b_1' },
    },
  ])('is not stored as if it were saved: $what', async ({ edit }) => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { score: 1 })], leder);
    const before = await contentOf(database);
    await expect(recordEdits(database, [answerEdit(1, { score: 3 }), edit], leder)).rejects.toThrow(
      EditRefused,
    );
    expect(await contentOf(database)).toEqual(before);
  });

  test('is not mistaken for the longest text that can', async () => {
    const database = await connect();
    const longest = 'å'.repeat(20_000);
    await recordEdits(database, [startEdit(), answerEdit(1, { justification: longest })], writer());
    await expectProjectionOfLog(database);
    expect((await database.answers.get(first))?.justification).toBe(longest);
  });
});

describe('a write that fails', () => {
  test.each([
    { table: 'log' as const, what: 'before the second edit is in the log' },
    { table: 'answers' as const, what: 'after the second edit is in the log' },
  ])('leaves nothing of the batch: $what', async ({ table }) => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { score: 1 })], leder);
    const before = await contentOf(database);

    const mend = breakWrites(database, table);
    const edits = [answerEdit(1, { score: 4 }), answerEdit(2, { score: 3 })];
    await expect(recordEdits(database, edits, leder)).rejects.toSatisfy(
      (cause) => storageFailure(cause) === 'quota',
    );
    mend();
    expect(await contentOf(database)).toEqual(before);

    await recordEdits(database, edits, leder);
    expect(await database.answers.toArray()).toMatchObject([{ score: 4 }, { score: 3 }]);
    await expectProjectionOfLog(database);
  });
});

describe('keystrokes', () => {
  test('become one change in the log', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit()], leder);
    for (const text of ['Ru', 'Rutinen', 'Rutinen er ny', 'Rutinen er ny.']) {
      leder.pass(2);
      await recordEdits(database, [answerEdit(1, { justification: text })], leder);
    }
    expect(await patchesOf(database, first)).toEqual([{ justification: 'Rutinen er ny.' }]);
    await expectProjectionOfLog(database);
  });

  test('do not join a score, another text, nor what is older than five minutes', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Ny' })], leder);
    await recordEdits(database, [answerEdit(1, { score: 2 })], leder);
    leder.pass(1);
    await recordEdits(database, [answerEdit(1, { score: 3 })], leder);
    leder.pass(1);
    await recordEdits(database, [answerEdit(1, { strengths: 'Fast møtetid' })], leder);
    leder.pass(301);
    await recordEdits(database, [answerEdit(1, { justification: 'Ny rutine' })], leder);
    expect(await patchesOf(database, first)).toHaveLength(5);
    await expectProjectionOfLog(database);
  });

  test('do not rewrite what a colleague wrote on the same machine', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Ny' })], leder);
    const colleague = { ...leder, author: people.veileder.author };
    await recordEdits(database, [answerEdit(1, { justification: 'Ny rutine' })], colleague);
    expect(await patchesOf(database, first)).toEqual([
      { justification: 'Ny' },
      { justification: 'Ny rutine' },
    ]);
  });

  test('never rewrite a change that has left the machine in a file', async () => {
    const database = await connect();
    const leder = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Ny' })], leder);
    const [handedOut] = await takeOutLogs(database);
    leder.pass(2);
    await recordEdits(database, [answerEdit(1, { justification: 'Ny rutine' })], leder);
    leder.pass(2);
    await recordEdits(database, [answerEdit(1, { justification: 'Ny rutine.' })], leder);
    expect(await patchesOf(database, first)).toEqual([
      { justification: 'Ny' },
      { justification: 'Ny rutine.' },
    ]);
    const sealed = await database.log.filter((row) => row.sealed === 1).toArray();
    expect(sealed.map((row) => row.change)).toEqual(handedOut?.changes);
  });
});
