import { describe, expect, onTestFinished, test } from 'vitest';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { IntakeSource } from '#src/domain/changes/Intake.ts';
import { listIntakes, readIntake } from '#src/persistence/intakes.ts';
import { commitEdits, readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { putBack, takeOut } from '#src/state/backup/takeOut.ts';
import { createImportWork } from '#src/state/import/importWork.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { refusedBySignature } from '#src/state/signing/refusedBySignature.ts';
import { useSession } from '#src/state/session/session.ts';
import { eraseEvaluation } from '#src/state/start/erase.ts';
import { exampleEvaluation, people } from '../support/buildChange.ts';
import { answerEdit, connect, startEdit, writer, type Writer } from './testDatabase.ts';

const source = (kind: IntakeSource['kind'], id = 'a'): IntakeSource => ({
  id,
  at: '2026-03-02T10:00:00.000Z',
  kind,
  name: 'fil.json',
});

async function fileOf(database: RettesnorDatabase): Promise<Blob> {
  return new Blob([writeEvaluationsFile(await takeOutLogs(database), new Date('2026-03-03T12:00:00Z'))]);
}

async function takeIn(
  database: RettesnorDatabase,
  file: Blob,
  hand: Writer,
  from: IntakeSource | null = source('file'),
) {
  const work = createImportWork(database, () => {});
  const outcome = await work.plan([{ name: 'fil.json', file }]);
  if (outcome.kind !== 'planned') throw new Error(outcome.kind);
  expect(await work.commit([], hand, from)).toEqual({ kind: 'committed' });
  return outcome.plan.evaluations[0];
}

/** A machine whose tab is open, and the file of a colleague who went on from the same evaluation. */
async function machines() {
  const here = await connect();
  const hand = writer();
  await recordEdits(here, [startEdit(), answerEdit(1, { score: 1 }), answerEdit(2, { score: 1 })], hand);
  const there = await connect();
  await takeIn(there, await fileOf(here), writer(), null);
  hand.pass(600);
  await recordEdits(here, [answerEdit(1, { score: 2 })], hand);
  const colleague = writer(people.veileder);
  colleague.pass(1200);
  await recordEdits(
    there,
    [
      answerEdit(1, { score: 3 }),
      answerEdit(2, { score: 4, justification: 'Deres' }),
      answerEdit(3, { score: 0 }),
    ],
    colleague,
  );
  hand.pass(1200);
  const { author, device } = people.leder;
  useSession.setState({ database: { status: 'open', database: here }, identity: author, device });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
  return { here, hand, file: await fileOf(there) };
}

async function said(database: RettesnorDatabase): Promise<unknown[]> {
  const answers = await database.answers.toArray();
  return answers
    .toSorted((a, b) => a.requirement - b.requirement)
    .map(({ score, justification, conflicts }) => [score, justification, conflicts.length]);
}

describe('a file that was taken in', () => {
  test('is taken out again as new changes, comes back, and is taken out once more', async () => {
    const { here, hand, file } = await machines();
    const before = await said(here);
    await takeIn(here, file, hand);
    const merged = await said(here);
    expect(merged).toEqual([
      [3, '', 1],
      [4, 'Deres', 0],
      [0, '', 0],
    ]);
    const log = await here.log.toArray();

    const taken = await takeOut('a');
    expect(taken[0]?.kept).toEqual([]);
    // The row stays, and says nothing: it says so of itself in the log.
    expect(await said(here)).toEqual([...before, [null, '', 0]]);
    expect(await here.log.bulkGet(log.map(({ id }) => id))).toEqual(log);

    await putBack('a', taken);
    expect((await said(here)).map((row) => (row as unknown[])[0])).toEqual([3, 4, 0]);
    await takeOut('a');
    expect(await said(here)).toEqual([...before, [null, '', 0]]);
  });

  test('stays while the evaluation is signed, and it is told that this is why', async () => {
    const { here, hand, file } = await machines();
    await takeIn(here, file, hand);
    const merged = await said(here);
    // Enough of a signature for the lock.
    const signature = { signedAt: '2026-03-02T12:00:00.000Z', hash: 'a'.repeat(64), form: 1 };
    await recordEdits(
      here,
      [
        {
          evaluation: exampleEvaluation,
          entity: 'signature',
          entityId: signatureId.make(exampleEvaluation, '00000000-0000-4000-8000-0000000000d1'),
          patch: {
            name: 'Leder',
            role: 'NAV-leder',
            content: '{}',
            covers: { newest: [], absent: [] },
            ...signature,
          },
          knew: 'all',
        },
      ],
      hand,
    );
    const [locked] = [await said(here)];
    const cause: unknown = await takeOut('a').catch((thrown: unknown) => thrown);
    expect(refusedBySignature(cause)).toBe(true);
    expect(await said(here)).toEqual(locked);
    expect(merged).toHaveLength(3);
  });

  test('is taken out without what somebody has written since, which is told', async () => {
    const { here, hand, file } = await machines();
    await takeIn(here, file, hand);
    await recordEdits(here, [answerEdit(2, { justification: 'Deres, og vårt' })], hand);
    const [taken] = await takeOut('a');
    expect(taken?.kept).toMatchObject([
      { entityId: `${exampleEvaluation}_2`, fields: [{ field: 'justification', now: 'Deres, og vårt' }] },
    ]);
    expect(await said(here)).toEqual([
      [2, '', 0],
      [1, 'Deres, og vårt', 0],
      [null, '', 0],
    ]);
  });

  test('is taken out also where a newer app has said more in it, which stays as it came', async () => {
    const { here, hand, file } = await machines();
    const before = await said(here);
    const written = await file.text();
    const newer = written.replace('"Deres"', '"Deres","novelty":"ny"');
    expect(newer).not.toBe(written);
    await takeIn(here, new Blob([newer]), hand);
    const [taken] = await takeOut('a');
    expect(taken?.kept).toEqual([]);
    expect(await said(here)).toEqual([...before, [null, '', 0]]);
    const log = await here.log.toArray();
    expect(log.filter(({ change }) => JSON.stringify(change).includes('"novelty":"ny"'))).toHaveLength(1);
  });

  test('is no point to go back to where there was nothing before it', async () => {
    const { file } = await machines();
    const empty = await connect();
    await takeIn(empty, file, writer());
    expect(await readIntake(empty, 'a')).toBeNull();
  });

  test('is forgotten with the evaluation it went into', async () => {
    const { here, hand, file } = await machines();
    await takeIn(here, file, hand);
    expect(await listIntakes(here, exampleEvaluation)).toHaveLength(1);
    await eraseEvaluation(exampleEvaluation);
    expect(await here.settings.where('key').startsWith('intake:').count()).toBe(0);
  });

  test('can be taken out as long as not too many have come after it', async () => {
    const { here, hand } = await machines();
    for (let index = 10; index < 32; index++) {
      const { basis } = await readForMerge(here, exampleEvaluation);
      const edits = [answerEdit(5, { score: index % 5 })];
      const from = source('sheet', String(index));
      await commitEdits(here, new Map([[exampleEvaluation, basis]]), edits, hand, from);
    }
    const kept = (await listIntakes(here, exampleEvaluation)).map(({ id }) => id);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, '31', '12']);
  });
});

test('a sheet that was taken in is taken out, and a text written on at once is not part of it', async () => {
  const { here, hand } = await machines();
  const { basis } = await readForMerge(here, exampleEvaluation);
  const edits = [answerEdit(2, { score: 3, justification: 'Fra arket' })];
  await commitEdits(here, new Map([[exampleEvaluation, basis]]), edits, hand, source('sheet'));
  // Within the minute, in the same tab: it does not join the text of the sheet.
  await recordEdits(here, [answerEdit(2, { justification: 'Fra arket, og mer' })], hand);
  const [taken] = await takeOut('a');
  expect(taken?.kept).toMatchObject([{ fields: [{ field: 'justification', past: null }] }]);
  expect((await said(here))[1]).toEqual([1, 'Fra arket, og mer', 0]);
});

describe('a copy that replaces what is here', () => {
  test('makes all as it was in it, with nothing lost, and that can be undone', async () => {
    const { here, hand } = await machines();
    const copy = await fileOf(here);
    const then = await said(here);
    await recordEdits(
      here,
      [answerEdit(1, { score: 0, justification: 'Senere' }), answerEdit(7, { score: 4 })],
      hand,
    );
    const now = await said(here);
    const log = await here.log.count();
    const planned = await takeIn(here, copy, hand, source('copy'));
    expect(planned).toMatchObject({ outcome: 'same', replaced: 3 });
    expect(await said(here)).toEqual([...then, [null, '', 0]]);
    expect(await here.log.count()).toBe(log + 2);
    await takeOut('a');
    expect(await said(here)).toEqual(now);
  });

  test('that is of another machine brings what it has, and holds where the two disagree', async () => {
    const { here, hand, file } = await machines();
    const planned = await takeIn(here, file, hand, source('copy'));
    expect(planned).toMatchObject({ outcome: 'changed', replaced: 1 });
    expect(await said(here)).toEqual([
      [3, '', 0],
      [4, 'Deres', 0],
      [0, '', 0],
    ]);
  });
});
