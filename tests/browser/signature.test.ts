import { describe, expect, onTestFinished, test } from 'vitest';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { planReturn } from '#src/domain/changes/logAt.ts';
import { answerId, evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { AcceptedFinding } from '#src/domain/evaluation/Signature.ts';
import { verifySignature } from '#src/domain/signing/verifySignature.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { eraseTexts } from '#src/persistence/eraseTexts.ts';
import { listAnswers } from '#src/persistence/evaluationRepository.ts';
import { reasonsSetting } from '#src/persistence/keptReasons.ts';
import { readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { writeSignature } from '#src/persistence/writeSignature.ts';
import { sealContent } from '#src/domain/signing/sealContent.ts';
import { returnToPoint } from '#src/state/backup/returnToPoint.ts';
import { writtenTexts } from '#src/state/log/rowLog.ts';
import { useSession } from '#src/state/session/session.ts';
import { refusedBySignature } from '#src/state/signing/refusedBySignature.ts';
import { startEvaluation } from '#src/state/start/startEvaluation.ts';
import { digest } from '#src/state/signing/digest.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { buildChange, exampleEvaluation, minutesIn, people } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

const first = answerId(exampleEvaluation, 1);
const uuid = '00000000-0000-4000-8000-0000000000d1';

/** Seals what is on disk, as the page does. */
async function sealed(database: RettesnorDatabase, ...accepted: Omit<AcceptedFinding, 'id'>[]) {
  await takeOutLogs(database, exampleEvaluation);
  const { changes, basis } = await readForMerge(database, exampleEvaluation);
  const statement = {
    name: 'Leder',
    role: 'NAV-leder',
    signedAt: minutesIn(60),
    previous: null,
    accepted: accepted.map((finding) => ({ id: uuid, ...finding })),
  };
  const patch = await sealContent({ id: exampleEvaluation, changes }, statement, null, digest);
  const edit = {
    evaluation: exampleEvaluation,
    entity: 'signature',
    entityId: signatureId.make(exampleEvaluation, uuid),
    patch,
    knew: 'all' as const,
  };
  return { basis, edit };
}

async function signed(...accepted: Omit<AcceptedFinding, 'id'>[]) {
  const database = await connect();
  const leder = writer();
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2, justification: 'Rutinen' })], leder);
  const { basis, edit } = await sealed(database, ...accepted);
  expect(await writeSignature(database, basis, edit, leder)).toBe('written');
  return { database, leder };
}

/** As the tab that has this database open. */
function showOn(database: RettesnorDatabase): void {
  const { author, device } = people.leder;
  useSession.setState({ database: { status: 'open', database }, identity: author, device });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
}

function reopening(database: RettesnorDatabase) {
  const reopened = { at: minutesIn(90), name: 'Leder', role: 'NAV-leder', reason: 'Ett svar var feil.' };
  return async () => {
    const [signature] = await readSignatures(database, exampleEvaluation);
    const { id = '', heads = {} } = signature ?? {};
    const edit = { evaluation: exampleEvaluation, entity: 'signature', entityId: id, patch: { reopened } };
    await recordEdits(database, [{ ...edit, knew: heads }], writer());
  };
}

describe('while an evaluation is signed', () => {
  test.each([
    ['an answer', answerEdit(1, { score: 4 })],
    ['an answer to something else', answerEdit(2, { score: 4 })],
    ['a requirement that is taken in', answerEdit(2, { included: true })],
    [
      'a figure',
      {
        evaluation: exampleEvaluation,
        entity: 'indicatorValue',
        entityId: `${exampleEvaluation}_i-jobb`,
        patch: { numerator: 3 },
        knew: 'all' as const,
      },
    ],
    [
      'the office',
      {
        evaluation: exampleEvaluation,
        entity: 'evaluation',
        entityId: exampleEvaluation,
        patch: { ownOffice: { name: 'Et annet kontor', kind: 'nav-kontor' } },
        knew: 'all' as const,
      },
    ],
  ])('%s is refused by whoever writes it, and nothing is written', async (_what, edit) => {
    const { database, leder } = await signed();
    const before = await contentOf(database);
    const refused = recordEdits(database, [edit], leder);
    await expect(refused).rejects.toMatchObject({ reason: 'signed' });
    expect(await contentOf(database)).toEqual(before);
  });

  test('another tab is refused too, and so is a batch with one such edit in it', async () => {
    const { database } = await signed();
    const other = writer(people.veileder);
    const action = {
      evaluation: exampleEvaluation,
      entity: 'action',
      entityId: `${exampleEvaluation}_tiltak_${uuid}`,
      patch: { title: 'Skrive rutine' },
      knew: 'all' as const,
    };
    await expect(recordEdits(database, [action, answerEdit(1, { score: 0 })], other)).rejects.toMatchObject({
      reason: 'signed',
    });
    expect(await database.actions.count()).toBe(0);
  });

  test('an action is written, for the plan goes on', async () => {
    const { database, leder } = await signed();
    const entityId = `${exampleEvaluation}_tiltak_${uuid}`;
    const edit = { evaluation: exampleEvaluation, entity: 'action', entityId, patch: { title: 'Rutine' } };
    await recordEdits(database, [{ ...edit, knew: 'all' }], leder);
    expect(await database.actions.get(entityId)).toMatchObject({ title: 'Rutine' });
  });

  test('the signature itself is never rewritten', async () => {
    const { database, leder } = await signed();
    const edit = {
      evaluation: exampleEvaluation,
      entity: 'signature',
      entityId: signatureId.make(exampleEvaluation, uuid),
      knew: 'all' as const,
    };
    for (const patch of [{ name: 'En annen' }, { hash: null }, { covers: null }]) {
      await expect(recordEdits(database, [{ ...edit, patch }], leder)).rejects.toMatchObject({
        reason: 'signed',
      });
    }
  });

  test('a second signature is refused', async () => {
    const { database, leder } = await signed();
    const { basis, edit } = await sealed(database);
    expect(await writeSignature(database, basis, edit, leder)).toBe('signed');
  });

  test('what comes from elsewhere lies in the log and moves no row, until it is opened again', async () => {
    const { database } = await signed();
    const late = buildChange({ score: 4 }, { minutes: 200, by: people.veileder });
    const unknown = buildChange({ score: 1 }, { minutes: 201, by: people.veileder, requirement: 2 });
    await takeInChanges(database, exampleEvaluation, [late, unknown]);
    expect((await listAnswers(database, exampleEvaluation)).map(({ score }) => score)).toEqual([2]);
    const { changes } = await readForMerge(database, exampleEvaluation);
    const [signature] = await readSignatures(database, exampleEvaluation);
    if (!signature) throw new Error('no signature');
    expect(await verifySignature(signature, changes, digest)).toMatchObject({
      state: 'intact',
      after: [late, unknown],
    });
    await reopening(database)();
    const after = await listAnswers(database, exampleEvaluation);
    expect(after.map(({ requirement }) => requirement)).toEqual([1, 2]);
    expect(after[0]?.conflicts.map(({ field }) => field)).toEqual(['score']);
  });
});

describe('what goes back while it is signed', () => {
  test('going back to a point changes nothing, and it is told that it is signed', async () => {
    const { database } = await signed();
    showOn(database);
    const rows = planReturn((await readForMerge(database, exampleEvaluation)).changes, minutesIn(-60));
    expect(rows).not.toEqual([]);
    const cause: unknown = await returnToPoint(exampleEvaluation, rows).catch((thrown: unknown) => thrown);
    expect(refusedBySignature(cause)).toBe(true);
    expect(await database.answers.get(first)).toMatchObject({ score: 2, justification: 'Rutinen' });
  });

  test('undo of an answer is refused, and the answer stays', async () => {
    const { database, leder } = await signed();
    const before = await database.log.count();
    await expect(recordEdits(database, [answerEdit(1, { score: null })], leder, false)).rejects.toMatchObject(
      {
        reason: 'signed',
      },
    );
    expect(await database.log.count()).toBe(before);
  });

  test('the next year is begun from it with its plan, and nothing in it is another', async () => {
    const { database, leder } = await signed();
    showOn(database);
    const action = actionId.make(exampleEvaluation, uuid);
    // The plan goes on after the signature.
    await recordEdits(
      database,
      [
        {
          evaluation: exampleEvaluation,
          entity: 'action',
          entityId: action,
          patch: { title: 'Skrive rutinen', removed: false },
          knew: {},
        },
      ],
      leder,
    );
    const before = await database.log.where('evaluation').equals(exampleEvaluation).count();
    const key = evaluationKey(exampleEvaluation);
    if (!key) throw new Error(exampleEvaluation);
    const office = { name: 'NAV Eksempelvika', kind: 'nav-kontor' };
    const started = await startEvaluation(
      { ...key, office, year: key.year + 1 },
      { actions: true, barriers: true, scopes: [] },
    );
    if (!started.ok) throw new Error(started.kind);
    const carried = await database.actions.where('evaluation').equals(started.id).toArray();
    expect(carried.map(({ title }) => title)).toEqual(['Skrive rutinen']);
    expect(await database.answers.where('evaluation').equals(started.id).count()).toBe(0);
    expect(await database.log.where('evaluation').equals(exampleEvaluation).count()).toBe(before);
  });
});

test('opened again, it can be written in', async () => {
  const { database, leder } = await signed();
  await reopening(database)();
  await recordEdits(database, [answerEdit(1, { score: 4 })], leder);
  expect(await database.answers.get(first)).toMatchObject({ score: 4 });
});

test('a text erased after it is opened again goes from what was sealed too, and the hash that stands on paper stays', async () => {
  const { database, leder } = await signed();
  const [before] = await readSignatures(database, exampleEvaluation);
  expect(before?.content).toContain('Rutinen');
  await reopening(database)();
  const stored = await readForMerge(database, exampleEvaluation);
  const said = stored.changes.find(({ patch }) => patch['justification'] === 'Rutinen');
  leder.pass(3600);
  await recordEdits(database, [answerEdit(1, { justification: 'Skrevet ned' })], leder);
  await eraseTexts(
    database,
    exampleEvaluation,
    [{ change: said?.id ?? '', fields: ['justification'] }],
    leder,
  );
  const [after] = await readSignatures(database, exampleEvaluation);
  expect(after?.content).toBe('');
  expect(after?.hash).toBe(before?.hash);
  expect(after?.hash).toHaveLength(64);
  expect(JSON.stringify(await contentOf(database))).not.toContain('Rutinen');
});

test('why it was opened again can be erased, and it is not locked again by that', async () => {
  const { database, leder } = await signed();
  await reopening(database)();
  leder.pass(3600);
  const { changes } = await readForMerge(database, exampleEvaluation);
  const opened = changes.find(({ patch }) => Object.hasOwn(patch, 'reopened'));
  await eraseTexts(database, exampleEvaluation, [{ change: opened?.id ?? '', fields: ['reopened'] }], leder);
  expect((await readSignatures(database, exampleEvaluation))[0]?.reopened).toBeNull();
  await recordEdits(database, [answerEdit(1, { score: 4 })], leder);
  expect(await database.answers.get(first)).toMatchObject({ score: 4 });
});

test('a reason that was signed with is erased when it has been opened again, from where it was written first too, and nobody’s name with it', async () => {
  const { database, leder } = await signed({ check: 'unanswered', requirement: null, reason: 'Ring Kari' });
  const other = await connect();
  const { changes } = await readForMerge(database, exampleEvaluation);
  await takeInChanges(other, exampleEvaluation, changes);
  for (const each of [database, other])
    await writeSetting(each, reasonsSetting(exampleEvaluation), { unanswered: 'Ring Kari', gap: 'Leder' });
  const said = changes.find(({ entity }) => entity === 'signature');
  const field = Object.keys(said?.patch ?? {}).find((name) => name.startsWith('accepted:')) ?? '';
  const erase = async (change = '', name = field) =>
    eraseTexts(database, exampleEvaluation, [{ change, fields: [name] }], leder);
  const offered = async () =>
    writtenTexts(
      { changes: (await readForMerge(database, exampleEvaluation)).changes, meetings: [], meetingPoints: [] },
      'signing',
      null,
    )
      .map(({ change }) => [change.field === field ? 'accepted' : change.field, change.isOldText])
      .toSorted();
  expect(await offered()).toEqual([['accepted', false]]);
  await reopening(database)();
  leder.pass(3600);
  expect(await offered()).toEqual([
    ['accepted', true],
    ['reopened', true],
  ]);
  const opened = (await readForMerge(database, exampleEvaluation)).changes.find(
    ({ patch }) => 'reopened' in patch,
  );
  // Whoever opened it bears the name of whoever signed: what was sealed does not hold the reason.
  await erase(opened?.id, 'reopened');
  expect((await readSignatures(database, exampleEvaluation))[0]?.content).not.toBe('');
  await erase(said?.id);
  await takeInChanges(other, exampleEvaluation, (await readForMerge(database, exampleEvaluation)).changes);
  for (const each of [database, other]) {
    const [after] = await readSignatures(each, exampleEvaluation);
    expect(after).toMatchObject({ name: 'Leder', accepted: [], content: '' });
    expect(await readSetting(each, reasonsSetting(exampleEvaluation))).toEqual({ gap: 'Leder' });
    expect(JSON.stringify(await contentOf(each))).not.toContain('Kari');
  }
});

test('a text that was never signed leaves what was sealed as it is', async () => {
  const { database, leder } = await signed();
  const [before] = await readSignatures(database, exampleEvaluation);
  await reopening(database)();
  leder.pass(3600);
  await recordEdits(database, [answerEdit(2, { justification: 'Ring Kari' })], leder);
  const { changes } = await readForMerge(database, exampleEvaluation);
  const said = changes.find(({ patch }) => patch['justification'] === 'Ring Kari');
  await eraseTexts(
    database,
    exampleEvaluation,
    [{ change: said?.id ?? '', fields: ['justification'] }],
    leder,
  );
  const [after] = await readSignatures(database, exampleEvaluation);
  expect(after?.content).toBe(before?.content);
  expect(JSON.stringify(await contentOf(database))).not.toContain('Ring Kari');
});

test('keystrokes after the signature are never added to what was signed', async () => {
  const database = await connect();
  const leder = writer();
  await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Rut' })], leder);
  const { basis, edit } = await sealed(database);
  // Typed between the sealing and the writing: a change of its own, and the signature is not written.
  await recordEdits(database, [answerEdit(1, { justification: 'Rutinen' })], leder);
  expect(await database.log.where('entityId').equals(first).count()).toBe(2);
  expect(await writeSignature(database, basis, edit, leder)).toBe('changed');
  expect(await database.signatures.count()).toBe(0);
});
