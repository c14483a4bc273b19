import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { planReplacing } from '#src/domain/changes/logAt.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { EditRefused } from '#src/persistence/EditRefused.ts';
import { eraseTexts } from '#src/persistence/eraseTexts.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { commitMerge, readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { readRewritten } from '#src/persistence/rewrittenChanges.ts';
import { writeSetting } from '#src/persistence/settingsRepository.ts';
import { SharingDatabase, sharingName } from '#src/persistence/SharingDatabase.ts';
import { snapshotName } from '#src/persistence/SnapshotDatabase.ts';
import { takeSnapshot } from '#src/persistence/snapshots.ts';
import { finishErasing, sweepErased } from '#src/persistence/sweepErased.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { takeOutUnshown } from '#src/persistence/takeOutUnshown.ts';
import { watchErasures } from '#src/persistence/watchErasures.ts';
import { returnToPoint, undoReturn } from '#src/state/backup/returnToPoint.ts';
import { putBack } from '#src/state/backup/takeOut.ts';
import { useSession } from '#src/state/session/session.ts';
import { putAside } from '#src/sync/readArrived.ts';
import { exampleEvaluation, people, startTime } from '../support/buildChange.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

const word = 'Nordmann';
const later = new Date(startTime + 86_400_000);

/** All that lies in every database that belongs to one, as text. */
async function everythingIn({ name }: RettesnorDatabase): Promise<string> {
  const parts: string[] = [];
  for (const each of [name, snapshotName(name), sharingName(name, 'mappe'), sharingName(name, 'direkte')]) {
    if (!(await Dexie.exists(each))) continue;
    const database = await new Dexie(each).open();
    for (const table of database.tables) parts.push(JSON.stringify(await table.toArray()));
    database.close();
  }
  return parts.join('\n');
}

/** A machine on which somebody has written a name, and corrected it. */
async function slip(): Promise<{ database: RettesnorDatabase; slipped: Change; changes: Change[] }> {
  const database = await connect();
  const leader = writer();
  await recordEdits(database, [startEdit(), answerEdit(1, { justification: `Kari ${word} venter` })], leader);
  const all = await takeOutUnshown(database, () => true, new Set(), later);
  leader.pass(600);
  await recordEdits(database, [answerEdit(1, { justification: 'En deltaker venter' })], leader);
  const slipped = all.find(({ patch }) => Object.hasOwn(patch, 'justification'));
  if (!slipped) throw new Error('nothing was written');
  const changes = await takeOutUnshown(database, () => true, new Set(), later);
  return { database, slipped, changes };
}

async function erase(database: RettesnorDatabase, { id }: Change): Promise<void> {
  const someone = writer(people.veileder);
  someone.pass(3600);
  await eraseTexts(database, exampleEvaluation, [{ change: id, fields: ['justification'] }], someone);
  await sweepErased(database);
}

describe('a text that is erased for everybody', () => {
  test('is in no store of any database afterwards, and what stands is what stood', async () => {
    const { database, slipped } = await slip();
    await writeSetting(database, 'sharedFolder', { offices: [] });
    const remembered = new SharingDatabase(database.name, 'mappe');
    onTestFinished(() => remembered.close());
    await remembered.aside.put(
      putAside(slipped, { evaluation: exampleEvaluation, version: 1, by: null }, 'refused'),
    );
    await takeSnapshot(database.name, 2, later);
    expect((await everythingIn(database)).split(word).length).toBeGreaterThan(3);
    await erase(database, slipped);
    expect(await everythingIn(database)).not.toContain(word);
    const read = await loadEvaluation(database, exampleEvaluation);
    expect(read?.ok && read.log.answers[0]?.justification).toBe('En deltaker venter');
    expect(read?.ok && read.log.erasures[0]).toMatchObject({
      texts: { justification: true },
      changedBy: people.veileder.author,
    });
    // It is handed over again, without the text, wherever something is shared.
    expect(await readRewritten(database, 'mappe')).toEqual([slipped.id]);
  });

  test('goes from a colleague who meets the erasure, and no older copy brings it back', async () => {
    const { database, slipped, changes } = await slip();
    const colleague = await connect();
    await takeInChanges(colleague, exampleEvaluation, changes);
    expect(await everythingIn(colleague)).toContain(word);
    await erase(database, slipped);
    const told = await takeOutUnshown(database, () => true, new Set(), later);
    await takeInChanges(colleague, exampleEvaluation, told);
    expect(await everythingIn(colleague)).not.toContain(word);
    for (const each of [database, colleague]) {
      const again = await takeInChanges(each, exampleEvaluation, changes);
      expect(again).toMatchObject({ written: 0, refused: [] });
      // Whoever still shows the text has not shown what stands here.
      expect(again.shown).not.toContain(slipped.id);
      expect(await everythingIn(each)).not.toContain(word);
    }
  });

  test('goes also where an older app has kept it, that did not know what an erasure is', async () => {
    const { database, slipped } = await slip();
    await erase(database, slipped);
    await database.log.update(slipped.id, { change: slipped });
    expect(await everythingIn(database)).toContain(word);
    await finishErasing(database);
    expect(await everythingIn(database)).not.toContain(word);
  });

  test('goes by a file too, with what an earlier file left to be taken out', async () => {
    const { database, slipped, changes } = await slip();
    const colleague = await connect();
    const part = changes.map((change) =>
      change.id === slipped.id
        ? { ...change, patch: { justification: `Kari ${word}` }, at: change.at }
        : change,
    );
    await takeInChanges(colleague, exampleEvaluation, part);
    await erase(database, slipped);
    const file = await takeOutUnshown(database, () => true, new Set(), later);
    const stored = await readForMerge(colleague, exampleEvaluation);
    const { added, continued, refused } = planMerge(stored.changes, file);
    expect(refused).toEqual([]);
    const prepared = {
      basis: new Map([[exampleEvaluation, stored.basis]]),
      added,
      rewritten: continued,
      rows: new Map(),
      settings: [],
      decisions: [],
      source: { id: 'a', at: later.toISOString(), kind: 'file', name: 'fil' } as const,
    };
    expect(await commitMerge(colleague, prepared, writer())).toBe(true);
    await sweepErased(colleague);
    expect(await everythingIn(colleague)).not.toContain(word);
  });

  test('is told of to every tab, whatever is erased later too, and of nothing else', async () => {
    const { database, slipped } = await slip();
    const other = await connect(database.name);
    const onErased = vi.fn();
    onTestFinished(await watchErasures(other, onErased));
    await recordEdits(other, [answerEdit(2, { score: 3 })], writer());
    await erase(database, slipped);
    await vi.waitFor(() => expect(onErased).toHaveBeenCalledTimes(1));
    const someone = writer();
    someone.pass(7200);
    await recordEdits(database, [answerEdit(1, { strengths: `${word} igjen` })], someone);
    someone.pass(600);
    await recordEdits(database, [answerEdit(1, { strengths: 'Ingen' })], someone);
    const log = await takeOutUnshown(database, () => true, new Set(), later);
    const again = log.find(({ patch }) => JSON.stringify(patch).includes(word));
    if (!again) throw new Error('nothing was written');
    expect(onErased).toHaveBeenCalledTimes(1);
    const texts = [{ change: again.id, fields: ['strengths'] }];
    await eraseTexts(database, exampleEvaluation, texts, someone);
    await vi.waitFor(() => expect(onErased).toHaveBeenCalledTimes(2));
  });

  test('is not brought back by whoever takes back a return, or takes in again what was taken out', async () => {
    const { database, slipped } = await slip();
    useSession.setState({ database: { status: 'open', database }, device: people.leder.device });
    onTestFinished(() => useSession.setState({ database: { status: 'opening' }, device: '' }));
    const someone = writer();
    someone.pass(900);
    await recordEdits(database, [answerEdit(1, { strengths: 'Står' })], someone);
    const changes = await takeOutUnshown(database, () => true, new Set(), later);
    // Seen while the name stood: to before anything was said, and back.
    const named = changes.filter(({ at }) => at <= slipped.at);
    const said = changes.filter(({ patch }) => 'strengths' in patch);
    const rows = planReplacing([...named, ...said], [changes[0] ?? slipped]);
    expect(JSON.stringify(rows)).toContain(word);
    await erase(database, slipped);
    await returnToPoint(exampleEvaluation, rows);
    await undoReturn(exampleEvaluation, rows);
    expect(await everythingIn(database)).not.toContain(word);
    expect((await database.answers.get(answerId(exampleEvaluation, 1)))?.strengths).toBe('Står');
    await putBack('none', [{ evaluation: exampleEvaluation, rows }]);
    expect(await everythingIn(database)).not.toContain(word);
  });

  test('what stands under a signature is refused, and nothing is written', async () => {
    const { database } = await slip();
    const someone = writer();
    someone.pass(7200);
    const log = await takeOutUnshown(database, () => true, new Set(), later);
    const signature = {
      evaluation: exampleEvaluation,
      entity: 'signature',
      entityId: `${exampleEvaluation}_signatur_00000000-0000-4000-8000-0000000000f1`,
      patch: {
        name: 'Leder',
        role: 'NAV-leder',
        signedAt: later.toISOString(),
        hash: '0'.repeat(64),
        form: 1,
        content: '{}',
        covers: { newest: log.map(({ id }) => id), absent: [] },
      },
      knew: 'all' as const,
    };
    await recordEdits(database, [signature], someone);
    const [standing] = log.filter(({ patch }) => patch['justification'] === 'En deltaker venter');
    const old = log.find(({ patch }) => JSON.stringify(patch).includes(word));
    if (!standing || !old) throw new Error('nothing was written');
    await expect(erase(database, standing)).rejects.toBeInstanceOf(EditRefused);
    expect(await database.erasures.count()).toBe(0);
    await erase(database, old);
    expect(await everythingIn(database)).not.toContain(word);
    expect((await database.answers.get(answerId(exampleEvaluation, 1)))?.justification).toBe(
      'En deltaker venter',
    );
  });
});
