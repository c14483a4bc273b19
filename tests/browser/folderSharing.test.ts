import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFileKey, type FileKey } from '#src/exchange/evaluations/encryptedFile.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import { project } from '#src/domain/changes/project.ts';
import { commitMerge, readForMerge } from '#src/persistence/mergeRepository.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { eraseEvaluation } from '#src/persistence/evaluationRepository.ts';
import type { LogRow } from '#src/persistence/LogRow.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingLedger } from '#src/persistence/sharingLedger.ts';
import { readErasures } from '#src/persistence/erasures.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { writeExampleIds } from '#src/state/session/exampleIds.ts';
import { newId } from '#src/state/session/newId.ts';
import { folderWay, openFolder } from '#src/state/sharing/folderWay.ts';
import { readSharedFolder, writeSharedFolder, type SharedFolder } from '#src/state/sharing/sharedFolder.ts';
import { openWayMeetings } from '#src/state/sharing/wayMeetings.ts';
import type { Directory } from '#src/sync/folder/Directory.ts';
import { putSegment } from '#src/sync/folder/folderTransport.ts';
import { joinSegments } from '#src/sync/folder/joinSegments.ts';
import { handleDirectory } from '#src/sync/folder/handleDirectory.ts';
import { memoryTransport, createMemoryHub } from '#src/sync/memory.ts';
import { retryAside } from '#src/sync/meet.ts';
import { buildChange, exampleEvaluation, people, type Person } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer, type Writer } from './testDatabase.ts';

const office = 'nav-eksempelvika';

/** A real folder, of the browser's own file system, that is gone after the test. */
async function newFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const name = `mappe-${crypto.randomUUID()}`;
  onTestFinished(async () => root.removeEntry(name, { recursive: true }).catch(() => {}));
  return root.getDirectoryHandle(name, { create: true });
}

/** A folder that is open, and its meetings. */
function openFolderSharing(
  database: RettesnorDatabase,
  device: string,
  chosen: SharedFolder,
  directory = handleDirectory(chosen.folder),
) {
  const open = openFolder({ database, device, chosen }, directory);
  const meetings = openWayMeetings(database, folderWay, chosen, open);
  return {
    close: meetings.close,
    meetOthers: async () => {
      const ready = await open.ready();
      if ('trouble' in ready) throw new Error('no permission');
      return { ...(await meetings.meetOthers(ready.transport)), ...open.tell() };
    },
  };
}

type FolderSharing = ReturnType<typeof openFolderSharing>;

type Machine = { database: RettesnorDatabase; hand: Writer; sharing: FolderSharing };

type Choice = {
  offices?: string[];
  keys?: FileKey[];
  /** The number of the machine, where it is not that of its person. */
  device?: string;
  /** Another way into the folder. */
  through?: (directory: Directory) => Directory;
};

/** A machine of one person that shares through the folder. */
async function machine(
  folder: FileSystemDirectoryHandle,
  person: Person,
  { offices = [office], keys = [], device = person.device, through = (same) => same }: Choice = {},
): Promise<Machine> {
  const database = await connect();
  const chosen = { folder, offices, keys, choice: 'a' };
  await writeSharedFolder(database, chosen);
  const sharing = openFolderSharing(database, device, chosen, through(handleDirectory(folder)));
  onTestFinished(() => sharing.close());
  return { database, hand: writer(person), sharing };
}

async function write({ database, hand }: Machine, ...edits: Parameters<typeof recordEdits>[1][number][]) {
  hand.pass(60);
  await recordEdits(database, edits, hand);
}

/** The tables and the log of a machine, and nothing that is its own. */
async function told({ database }: Machine): Promise<unknown> {
  const { settings: _machine, log = [], ...tables } = await contentOf(database);
  return { ...tables, log: log.map((row) => ({ ...(row as LogRow), sealed: null })) };
}

async function changesOf({ database }: Machine): Promise<number> {
  return database.log.count();
}

async function put(folder: FileSystemDirectoryHandle, name: string, content: string): Promise<void> {
  await handleDirectory(folder).write(name, new TextEncoder().encode(content));
}

describe('two machines on one folder', () => {
  test('have the same after they have met, and a disagreement shows on both', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [await machine(folder, people.leder), await machine(folder, people.veileder)];
    await write(mine, startEdit(), answerEdit(1, { score: 2, justification: 'Rutinen er skrevet.' }));
    expect(await mine.sharing.meetOthers()).toMatchObject({ taken: 0, waiting: 0 });
    expect(await theirs.sharing.meetOthers()).toMatchObject({ taken: 2, waiting: 0 });
    expect(await told(theirs)).toEqual(await told(mine));
    theirs.hand.pass(600);
    await write(theirs, answerEdit(1, { score: 4 }));
    await write(mine, answerEdit(1, { score: 1 }));
    for (const each of [mine, theirs, mine]) await each.sharing.meetOthers();
    expect(await told(theirs)).toEqual(await told(mine));
    const [answer] = await mine.database.answers.toArray();
    expect(answer?.conflicts).toMatchObject([{ field: 'score' }]);
    expect(answer?.score).toBe(4);
  });

  test('lose nothing and read nothing by half when one is killed fifty times while it writes', async () => {
    const folder = await newFolder();
    let deaths = 0;
    const dying = (directory: Directory): Directory => ({
      ...directory,
      write: async (name, bytes) => {
        deaths += 1;
        // Before anything, after the name, in the middle, after all.
        const left = [null, 0, Math.floor(bytes.length / 2), bytes.length][deaths % 4] ?? null;
        if (left !== null) await directory.write(name, bytes.slice(0, left));
        throw new Error('killed');
      },
    });
    const mine = await machine(folder, people.leder);
    const theirs = await machine(folder, people.veileder);
    await write(mine, startEdit());
    const chosen = await readSharedFolder(mine.database);
    if (!chosen) throw new Error('no folder');
    for (let kill = 0; kill < 50; kill += 1) {
      await write(mine, answerEdit(1 + (kill % 5), { score: kill % 4 }));
      const { device } = people.leder;
      const life = openFolderSharing(mine.database, device, chosen, dying(handleDirectory(folder)));
      // What has been read back from a whole file needs no more writing: then it lives.
      await life.meetOthers().catch(() => {});
      life.close();
      await theirs.sharing.meetOthers();
    }
    expect(deaths).toBeGreaterThanOrEqual(50);
    const again = openFolderSharing(mine.database, people.leder.device, chosen);
    await again.meetOthers();
    again.close();
    await theirs.sharing.meetOthers();
    expect(await changesOf(mine)).toBeGreaterThan(30);
    expect(await told(theirs)).toEqual(await told(mine));
  });

  test('are told apart where a whole profile has been copied', async () => {
    const folder = await newFolder();
    const { device } = people.leder;
    const [one, other] = [
      await machine(folder, people.leder, { device }),
      await machine(folder, people.veileder, { device }),
    ];
    await write(one, startEdit(), answerEdit(1, { score: 1 }));
    await one.sharing.meetOthers();
    await other.sharing.meetOthers();
    for (let turn = 0; turn < 30; turn += 1) {
      await write(one, answerEdit(2, { score: turn % 4 }));
      await write(other, answerEdit(3, { score: turn % 4 }));
      await Promise.all([one.sharing.meetOthers(), other.sharing.meetOthers()]);
    }
    for (const each of [one, other, one]) await each.sharing.meetOthers();
    expect(await changesOf(one)).toBe(62);
    expect(await told(other)).toEqual(await told(one));
    // Both have joined what both had written, and have not taken anything away yet.
    expect((await handleDirectory(folder).list()).length).toBeGreaterThan(60);
  });
});

describe('a folder that others use too', () => {
  test('keeps what is not ours, and copies of ours are doubles', async () => {
    const folder = await newFolder();
    const foreign = ['desktop.ini', '~$plan.rettesnor', 'Årsplan.docx', 'tom.rettesnor', 'notat.rettesnor'];
    for (const name of foreign) await put(folder, name, name.startsWith('tom') ? '' : 'Ikke vårt');
    const [mine, theirs] = [await machine(folder, people.leder), await machine(folder, people.veileder)];
    await write(mine, startEdit(), answerEdit(1, { score: 2 }));
    await mine.sharing.meetOthers();
    const directory = handleDirectory(folder);
    const own = (await directory.list()).find((name) => name.startsWith(people.leder.device)) ?? '';
    const content = new TextDecoder().decode(await directory.read(own));
    await put(folder, own.replace('.rettesnor', '-PC.rettesnor'), content);
    await put(folder, own.replace('.rettesnor', '-PC-2.rettesnor'), content.slice(0, 200));
    expect(await theirs.sharing.meetOthers()).toMatchObject({
      taken: 2,
      unread: { torn: 3, newer: 0, locked: 0 },
    });
    await mine.sharing.meetOthers();
    expect(await told(theirs)).toEqual(await told(mine));
    expect(await directory.list()).toEqual(expect.arrayContaining([...foreign, own]));
  });

  test('that has been emptied is filled again by whoever still has it', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [await machine(folder, people.leder), await machine(folder, people.veileder)];
    await write(mine, startEdit(), answerEdit(1, { score: 2 }));
    for (const each of [mine, theirs]) await each.sharing.meetOthers();
    const directory = handleDirectory(folder);
    for (const name of await directory.list()) await directory.remove(name);
    await theirs.sharing.meetOthers();
    await theirs.sharing.meetOthers();
    const third = await machine(folder, people.laerer);
    await third.sharing.meetOthers();
    expect(await told(third)).toEqual(await told(mine));
  });

  test('is kept small: one’s own segments are joined, and go when that has lain', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [await machine(folder, people.leder), await machine(folder, people.veileder)];
    await write(mine, startEdit());
    for (let turn = 0; turn < 26; turn += 1) {
      await write(mine, answerEdit(1, { score: turn % 4 }));
      await mine.sharing.meetOthers();
    }
    const directory = handleDirectory(folder);
    await mine.sharing.meetOthers();
    const before = await directory.list();
    const { cursor } = await sharingLedger(new SharingDatabase(mine.database.name, 'mappe')).position();
    const own = { device: people.leder.device, newId, cipher: null, version: schemaVersion };
    expect(await joinSegments(directory, cursor, own, { now: new Date() })).toEqual([]);
    const later = { now: new Date(Date.now() + 11 * 60_000) };
    expect((await joinSegments(directory, cursor, own, later)).length).toBeGreaterThanOrEqual(24);
    expect((await directory.list()).length).toBeLessThan(before.length - 20);
    // Nothing is lost, so nothing is read or handed over anew.
    const after = await directory.list();
    await mine.sharing.meetOthers();
    await theirs.sharing.meetOthers();
    expect(await told(theirs)).toEqual(await told(mine));
    expect((await directory.list()).toSorted()).toEqual(after.toSorted());
  });
});

describe('what is shared', () => {
  const other = evaluationId({ office: 'nav-annet', year: 2026, standard: 'eksempelstandard', edition: '1' });

  test('is neither an example nor an office that nobody has chosen', async () => {
    const folder = await newFolder();
    const mine = await machine(folder, people.leder);
    await write(mine, startEdit(), startEdit(other));
    await mine.sharing.meetOthers();
    const example = await machine(folder, people.veileder);
    await write(example, startEdit(), answerEdit(1, { score: 3 }));
    await writeExampleIds(example.database, [exampleEvaluation]);
    expect(await example.sharing.meetOthers()).toMatchObject({ taken: 0, waiting: 0 });
    const third = await machine(folder, people.laerer, { offices: [] });
    await third.sharing.meetOthers();
    expect((await third.database.evaluations.toArray()).map(({ id }) => id)).toEqual([exampleEvaluation]);
    expect(await third.database.answers.count()).toBe(0);
    // What came as new is shared from then on, and what the person has of their own is not.
    expect((await readSharedFolder(third.database))?.offices).toEqual([office]);
  });

  test('is not mixed into an office that is here and has not been chosen, until it is', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [
      await machine(folder, people.leder),
      await machine(folder, people.veileder, { offices: [] }),
    ];
    await write(mine, startEdit(), answerEdit(1, { score: 2 }));
    await write(theirs, startEdit());
    await mine.sharing.meetOthers();
    expect(await theirs.sharing.meetOthers()).toMatchObject({ taken: 0, notChosen: [office] });
    expect(await changesOf(theirs)).toBe(1);
    const chosen = { folder, offices: [office], keys: [], choice: 'b' };
    const again = openFolderSharing(theirs.database, people.veileder.device, chosen);
    expect(await again.meetOthers()).toMatchObject({ taken: 2, aside: {}, notChosen: [] });
    again.close();
    await mine.sharing.meetOthers();
    expect(await told(theirs)).toEqual(await told(mine));
  });

  test('does not come back by itself when it has been erased here, and does when it is asked for', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [await machine(folder, people.leder), await machine(folder, people.veileder)];
    await write(mine, startEdit(), answerEdit(1, { score: 2 }));
    for (const each of [mine, theirs]) await each.sharing.meetOthers();
    await eraseEvaluation(theirs.database, exampleEvaluation);
    await write(mine, answerEdit(1, { score: 3 }));
    await mine.sharing.meetOthers();
    const met = await theirs.sharing.meetOthers();
    expect(met).toMatchObject({ taken: 0, erased: [exampleEvaluation] });
    // Nor where all is read from the start, and nothing of it is kept aside.
    await new SharingDatabase(theirs.database.name, 'mappe').positions.clear();
    expect(await theirs.sharing.meetOthers()).toMatchObject({ taken: 0, erased: [exampleEvaluation] });
    expect(met.aside).toEqual({});
    expect(await changesOf(theirs)).toBe(0);
    await sharingLedger(new SharingDatabase(theirs.database.name, 'mappe')).fetchAgain(exampleEvaluation);
    expect(await theirs.sharing.meetOthers()).toMatchObject({ taken: 3, erased: [] });
    expect(await told(theirs)).toEqual(await told(mine));
  });

  test('is kept and told of where it is too new, and read after the update', async () => {
    const folder = await newFolder();
    const mine = await machine(folder, people.leder);
    await write(mine, startEdit());
    const later = buildChange({ score: 3 });
    const head = { version: schemaVersion + 1, device: people.veileder.device, joins: [] };
    await putSegment(handleDirectory(folder), head, [JSON.stringify(later)], newId(), null);
    for (const _visit of [1, 2])
      expect(await mine.sharing.meetOthers()).toMatchObject({ taken: 0, aside: { 'too-new': 1 } });
    const ledger = sharingLedger(new SharingDatabase(mine.database.name, 'mappe'));
    const taken = await retryAside({
      ledger,
      transport: memoryTransport(createMemoryHub()),
      log: {
        admits: async () => 'yes',
        erasures: async (evaluation) => readErasures(mine.database, evaluation),
        takeIn: async (evaluation, changes) => takeInChanges(mine.database, evaluation, changes),
        takeOut: async () => [],
      },
      // The app after the update knows one step more.
      reading: { steps: Array.from({ length: schemaVersion }, () => same), kinds: entities },
    });
    expect(taken).toBe(1);
    expect((await mine.database.answers.toArray())[0]?.score).toBe(3);
    expect(await ledger.listAside()).toEqual([]);
  });

  test('is handed over anew where a file has told more of it since', async () => {
    const folder = await newFolder();
    const [mine, theirs] = [await machine(folder, people.leder), await machine(folder, people.veileder)];
    const [whole, part] = [{ score: 2, justification: 'Rutinen er skrevet.' }, { score: 2 }].map((patch) =>
      buildChange(patch),
    );
    if (!whole || !part) throw new Error('nothing to tell');
    await write(mine, startEdit());
    await takeInChanges(mine.database, exampleEvaluation, [part]);
    for (const each of [mine, theirs]) await each.sharing.meetOthers();
    const stored = await readForMerge(mine.database, exampleEvaluation);
    const plan = planMerge(stored.changes, [whole]);
    expect(plan.continued).toEqual([whole]);
    const prepared = {
      basis: new Map([[exampleEvaluation, stored.basis]]),
      added: [],
      rewritten: plan.continued,
      rows: new Map([['answers', plan.rows.map(({ changes }) => project(entities.answer, changes))]]),
      settings: [],
      decisions: [],
      source: null,
    };
    expect(await commitMerge(mine.database, prepared, mine.hand)).toBe(true);
    for (const each of [mine, theirs]) await each.sharing.meetOthers();
    expect((await theirs.database.answers.toArray())[0]?.justification).toBe('Rutinen er skrevet.');
    expect(await told(theirs)).toEqual(await told(mine));
    const before = (await handleDirectory(folder).list()).length;
    for (const each of [mine, theirs, mine]) await each.sharing.meetOthers();
    expect((await handleDirectory(folder).list()).length).toBe(before);
  });

  test('is read by nobody without the password of the folder', async () => {
    const folder = await newFolder();
    const key = await makeFileKey('fjell kaffe tusen sokk', crypto);
    const [mine, theirs, stranger] = [
      await machine(folder, people.leder, { keys: [key] }),
      await machine(folder, people.veileder, { keys: [key] }),
      await machine(folder, people.laerer),
    ];
    await write(mine, startEdit(), answerEdit(1, { justification: 'Rutinen er skrevet.' }));
    await mine.sharing.meetOthers();
    const directory = handleDirectory(folder);
    for (const name of await directory.list())
      expect(new TextDecoder().decode(await directory.read(name))).not.toMatch(/Rutinen|eksempelvika/);
    expect(await stranger.sharing.meetOthers()).toMatchObject({ taken: 0, unread: { locked: 1 } });
    await theirs.sharing.meetOthers();
    expect(await told(theirs)).toEqual(await told(mine));
  });
});

function same(change: Record<string, unknown>): Record<string, unknown> {
  return change;
}
