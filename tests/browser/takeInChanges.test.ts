import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { noDevice } from '#src/domain/changes/shareLog.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { LogRow } from '#src/persistence/LogRow.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { commitMerge, readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingLedger } from '#src/persistence/sharingLedger.ts';
import { sweepOrphans } from '#src/persistence/sweepOrphans.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { takeOutUnshown } from '#src/persistence/takeOutUnshown.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import { project } from '#src/domain/changes/project.ts';
import { kindNamed } from '#src/domain/changes/entities/entities.ts';
import { exampleEvaluation, people, startTime } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, freshName, startEdit, writer } from './testDatabase.ts';

const later = new Date(startTime + 86_400_000);
const all = () => true;
const none: ReadonlySet<string> = new Set();

async function unshown(database: RettesnorDatabase): Promise<Change[]> {
  return takeOutUnshown(database, all, none, later);
}

/** Two machines that began from the same, and have since written of the same requirement. */
async function twoMachines(): Promise<[RettesnorDatabase, RettesnorDatabase]> {
  const [mine, theirs] = [await connect(), await connect()];
  await recordEdits(mine, [startEdit(), answerEdit(1, { score: 2 })], writer());
  await takeInChanges(theirs, exampleEvaluation, await unshown(mine));
  const colleague = writer(people.veileder);
  colleague.pass(600);
  await recordEdits(theirs, [answerEdit(1, { score: 3, justification: 'Rutinen er i bruk.' })], colleague);
  const leader = writer();
  leader.pass(900);
  await recordEdits(mine, [answerEdit(1, { score: 1 }), answerEdit(2, { score: 4 })], leader);
  return [mine, theirs];
}

/** The tables and the log, in the order of their keys, and nothing that is this machine's own. */
async function told(database: RettesnorDatabase): Promise<unknown> {
  const { settings: _machine, log = [], ...tables } = await contentOf(database);
  return { ...tables, log: log.map((row) => ({ ...(row as LogRow), sealed: null })) };
}

describe('changes that are handed over', () => {
  test('are projected as opening the evaluation would, and come to the same any number of times', async () => {
    const [mine, theirs] = await twoMachines();
    const changes = await unshown(theirs);
    const first = await takeInChanges(mine, exampleEvaluation, changes);
    expect(first).toMatchObject({ begun: true, written: 1, refused: [], overfull: [] });
    expect(first.shown.toSorted()).toEqual(changes.map(({ id }) => id).toSorted());
    const after = await told(mine);
    expect(await takeInChanges(mine, exampleEvaluation, changes)).toMatchObject({ written: 0 });
    await loadEvaluation(mine, exampleEvaluation);
    expect(await told(mine)).toEqual(after);
    await takeInChanges(theirs, exampleEvaluation, await unshown(mine));
    expect(await told(theirs)).toEqual(after);
  });

  test('disagree exactly as a file would', async () => {
    const [mine, theirs] = await twoMachines();
    const [shared, filed] = [await connect(), await connect()];
    for (const database of [shared, filed])
      await takeInChanges(database, exampleEvaluation, await unshown(mine));
    const changes = await unshown(theirs);
    await takeInChanges(shared, exampleEvaluation, changes);
    const stored = await readForMerge(filed, exampleEvaluation);
    const plan = planMerge(stored.changes, changes);
    const rows = new Map<string, unknown[]>();
    for (const row of plan.rows) {
      const kind = kindNamed(entities, row.entity);
      if (kind) rows.set(kind.table, [...(rows.get(kind.table) ?? []), project(kind, row.changes)]);
    }
    const { added, continued: rewritten } = plan;
    const basis = new Map([[exampleEvaluation, stored.basis]]);
    const prepared = { basis, added, rewritten, rows, settings: [], decisions: [], source: null };
    expect(await commitMerge(filed, prepared, writer())).toBe(true);
    expect(await told(shared)).toEqual(await told(filed));
    const [answer] = await shared.answers.toArray();
    expect(answer?.conflicts).toEqual([{ field: 'score', changes: expect.any(Array) as unknown }]);
    expect(answer?.conflicts[0]?.changes).toHaveLength(2);
  });

  test('are not written before it has come what they belong to, and nothing is swept away', async () => {
    const [mine] = await twoMachines();
    const empty = await connect();
    const [root, ...others] = (await unshown(mine)).toSorted(
      (a, b) => Number(b.entity === 'evaluation') - Number(a.entity === 'evaluation'),
    );
    expect(await takeInChanges(empty, exampleEvaluation, others)).toMatchObject({ begun: false, written: 0 });
    expect(await empty.log.count()).toBe(0);
    await takeInChanges(empty, exampleEvaluation, root ? [root] : []);
    await takeInChanges(empty, exampleEvaluation, others);
    expect(await sweepOrphans(empty)).toEqual([]);
    expect(await told(empty)).toEqual(await told(mine));
  });

  test('never take the place of what stands under their id', async () => {
    const [mine] = await twoMachines();
    const before = await told(mine);
    const [answer] = (await unshown(mine)).filter(({ entityId }) => entityId.endsWith('_2'));
    if (!answer) throw new Error('nothing to forge');
    const forged = { ...answer, patch: { score: 0 } };
    const elsewhere = { ...answer, entityId: answer.entityId.replace(/2$/, '3') };
    const { refused, written } = await takeInChanges(mine, exampleEvaluation, [forged]);
    expect([written, refused]).toEqual([0, [forged]]);
    expect((await takeInChanges(mine, exampleEvaluation, [elsewhere])).refused).toEqual([elsewhere]);
    expect(await told(mine)).toEqual(before);
  });

  test('come whole or not at all', async () => {
    const [mine, theirs] = await twoMachines();
    const changes = await unshown(theirs);
    const before = await told(mine);
    const table = mine.table.bind(mine);
    vi.spyOn(mine, 'table').mockImplementation((name: string) => {
      if (name === 'answers') throw new DOMException('full', 'QuotaExceededError');
      return table(name);
    });
    await expect(takeInChanges(mine, exampleEvaluation, changes)).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await told(mine)).toEqual(before);
  });
});

describe('what is handed over', () => {
  test('is sealed as it is read: what is written afterwards is a change of its own', async () => {
    const database = await connect();
    const leader = writer();
    await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Rutinen' })], leader);
    const given = await unshown(database);
    leader.pass(20);
    await recordEdits(database, [answerEdit(1, { justification: 'Rutinen er skrevet' })], leader);
    const shown = new Set(given.map(({ id }) => id));
    const next = await takeOutUnshown(database, all, shown, later);
    expect(next.map(({ patch }) => patch)).toEqual([{ justification: 'Rutinen er skrevet' }]);
  });

  test('does not leave where it cannot be sealed', async () => {
    const database = await connect();
    await recordEdits(database, [startEdit()], writer());
    vi.spyOn(database.log, 'bulkPut').mockImplementation(() =>
      Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')),
    );
    onTestFinished(() => void vi.restoreAllMocks());
    await expect(unshown(database)).rejects.toThrow('full');
  });

  test('is no text that is being written, and no longer held than it rests', async () => {
    const database = await connect();
    const leader = writer();
    await recordEdits(
      database,
      [startEdit(), answerEdit(1, { score: 2 }), answerEdit(2, { justification: 'Vi' })],
      leader,
    );
    const after = (seconds: number) => new Date(leader.now().getTime() + seconds * 1000);
    const now = await takeOutUnshown(database, all, none, after(5));
    expect(now.map(({ patch }) => Object.keys(patch)[0])).toEqual(['standard', 'score']);
    const rested = await takeOutUnshown(database, all, new Set(now.map(({ id }) => id)), after(11));
    expect(rested.map(({ patch }) => patch)).toEqual([{ justification: 'Vi' }]);
  });

  test('is nothing of an office that is not shared, and nothing under another name', async () => {
    const database = await connect();
    const [own, other] = ['nav-eksempelvika', 'nav-annet'].map((office) =>
      evaluationId({ office, year: 2026, standard: 'eksempelstandard', edition: '1' }),
    );
    await recordEdits(database, [startEdit(own), startEdit(other)], writer());
    const alias = evaluationId({
      office: 'kontor-a',
      year: 2026,
      standard: 'eksempelstandard',
      edition: '1',
    });
    const hidden = { ...writer(), device: noDevice };
    await recordEdits(database, [startEdit(alias)], hidden);
    const isShared = (id: string) => id === own || id === alias;
    const given = await takeOutUnshown(database, isShared, none, later);
    expect(given.map(({ evaluation }) => evaluation)).toEqual([own]);
  });
});

describe('what is remembered of the other side', () => {
  test('is gone where it is read from the start, but for what was put aside', async () => {
    const name = freshName();
    const database = new SharingDatabase(name, 'mappe');
    onTestFinished(() => database.close());
    const ledger = sharingLedger(database);
    await ledger.startOver('a');
    const aside = {
      key: 'k',
      evaluation: exampleEvaluation,
      version: 9,
      change: { id: 'x' },
      by: null,
      why: 'too-new' as const,
      isShown: true,
    };
    await ledger.note({
      shown: ['1'],
      cameBy: [],
      by: null,
      aside: [{ ...aside, isShown: false }],
      takenUp: [],
    });
    expect(await ledger.shown()).toEqual(new Set(['1']));
    await ledger.moveTo(7, { shown: ['2'], aside: ['k'] });
    expect(await ledger.listAside()).toEqual([aside]);
    const again = sharingLedger(database);
    expect(await again.position()).toEqual({ epoch: 'a', cursor: 7 });
    expect(await again.shown()).toEqual(new Set(['1', '2']));
    await again.startOver('b');
    expect(await sharingLedger(database).shown()).toEqual(new Set());
    expect(await again.position()).toEqual({ epoch: 'b', cursor: null });
    expect(await again.listAside()).toEqual([{ ...aside, isShown: false }]);
    await again.note({ shown: [], cameBy: [], by: null, aside: [], takenUp: ['k'] });
    expect(await again.listAside()).toEqual([]);
  });
});
