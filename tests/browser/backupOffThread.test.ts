import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { decryptFile } from '#src/exchange/evaluations/encryptedFile.ts';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { logRow, recordEdits } from '#src/persistence/recordEdits.ts';
import { listSnapshots, takeSnapshot } from '#src/persistence/snapshots.ts';
import { writeSetting } from '#src/persistence/settingsRepository.ts';
import { readLastBackup, saveBackup } from '#src/state/backup/backup.ts';
import { writeCopy } from '#src/state/backup/folderBackup.ts';
import { gatherAll } from '#src/state/backup/backupWork.ts';
import { folderSetting } from '#src/state/backup/folderStatus.ts';
import { askBackupWorker, NotGathered } from '#src/state/backup/askBackupWorker.ts';
import { gatherBackup, type BackupProgress } from '#src/state/backup/gatherBackup.ts';
import { takeUpgradeCopy } from '#src/state/backup/takeUpgradeCopy.ts';
import { upgradeCopyFile } from '#src/state/backup/upgradeCopies.ts';
import { keepSafetyCopy } from '#src/state/backup/safetyCopy.ts';
import { writeExampleIds } from '#src/state/session/exampleIds.ts';
import { useSession } from '#src/state/session/session.ts';
import { buildChange } from '../support/buildChange.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

const naming = { name: 'kopi.json', description: 'Kopi' };
const offices = Array.from({ length: 30 }, (_, index) => `kontor-${index}_2026_eksempelstandard_1`);
const [firstOffice = ''] = offices;

/** A city on this machine: thirty offices that have begun. */
async function city(): Promise<RettesnorDatabase> {
  const database = await connect();
  const edits = offices.flatMap((office, index) => [
    startEdit(office),
    answerEdit(1, { score: index % 5, justification: `Rutinen til kontor ${index} er skrevet.` }, office),
  ]);
  await recordEdits(database, edits, writer());
  useSession.setState({
    database: { status: 'open', database },
    device: '019aa000-0000-7000-8000-00001a2b3c4d',
  });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
  return database;
}

/** Listens to the page's own thread. What it has done with the log and with files is told by the function returned. */
function watchPage(): () => string[] {
  const sealed = vi.spyOn(IDBObjectStore.prototype, 'put');
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const written = vi.spyOn(TextEncoder.prototype, 'encode');
  const readBack = vi.spyOn(TextDecoder.prototype, 'decode');
  const holdsText = (text: unknown) => typeof text === 'string' && text.includes('Rutinen til');
  const isLog = (store: unknown) => store instanceof IDBObjectStore && store.name === 'log';
  return () => [
    ...sealed.mock.contexts.filter(isLog).map(() => 'seals the log'),
    ...read.mock.contexts.filter(isLog).map(() => 'reads the log'),
    ...written.mock.calls.filter(([text]) => holdsText(text)).map(() => 'writes the file'),
    ...readBack.mock.results.filter(({ value }) => holdsText(value)).map(() => 'reads the file back'),
  ];
}

/** The browser's dialogue, which gives a real file. */
async function chosenFile(): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const name = `${crypto.randomUUID()}.json`;
  onTestFinished(async () => root.removeEntry(name).catch(() => {}));
  const handle = await root.getFileHandle(name, { create: true });
  Object.defineProperty(window, 'showSaveFilePicker', { value: async () => handle, configurable: true });
  return handle;
}

function officesIn(bytes: Uint8Array<ArrayBuffer>): string[] {
  const read = readEvaluationsFile(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.content.evaluations.every(({ log }) => log.answers.length === 1)).toBe(true);
  return read.content.evaluations.map(({ log }) => log.id);
}

async function bytesOf(handle: FileSystemFileHandle): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

beforeEach(() => vi.restoreAllMocks());
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

describe('a backup of many offices', () => {
  test('would be noticed on the page', async () => {
    const database = await city();
    const done = watchPage();
    await gatherAll(database, null, () => {});
    expect(new Set(done())).toEqual(
      new Set(['seals the log', 'reads the log', 'writes the file', 'reads the file back']),
    );
  });

  test('is whole, sealed and read back, and the page has done none of it', async () => {
    const [database, handle] = [await city(), await chosenFile()];
    const done = watchPage();
    expect(await saveBackup(naming)).toBe('verified');
    expect(done()).toEqual([]);
    expect(officesIn(await bytesOf(handle))).toEqual(offices.toSorted());
    expect(await database.log.filter((row) => row.sealed !== 1).count()).toBe(0);
    const held = (await readLastBackup(database))?.changes;
    expect(held).toEqual(Object.fromEntries(offices.map((office) => [office, 2])));
  });

  test('is locked beside the page too', async () => {
    const handle = await city().then(chosenFile);
    const done = watchPage();
    expect(await saveBackup(naming, { password: 'fjell kaffe tusen sokk' })).toBe('verified');
    expect(done()).toEqual([]);
    vi.restoreAllMocks();
    const opened = await decryptFile(await bytesOf(handle), 'fjell kaffe tusen sokk', crypto);
    expect(opened.ok && officesIn(opened.bytes)).toEqual(offices.toSorted());
  });

  test('is made the same way before something large, and for the folder', async () => {
    const [database, handle] = [await city(), await chosenFile()];
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
    onTestFinished(async () => root.removeEntry(folder.name, { recursive: true }));
    await writeSetting(database, folderSetting, folder);
    const done = watchPage();
    expect(await keepSafetyCopy(naming)).toBe('kept');
    expect(await writeCopy(database, 'always')).toBe(true);
    expect(done()).toEqual([]);
    vi.restoreAllMocks();
    expect(officesIn(await bytesOf(handle))).toEqual(offices.toSorted());
  });

  test('is looked through for personal data beside the page', async () => {
    const database = await city();
    await recordEdits(
      database,
      [answerEdit(2, { justification: 'Ring 22 33 44 55' }, firstOffice)],
      writer(),
    );
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { places } = await askBackupWorker({ kind: 'look', database: database.name });
    expect(places).toMatchObject([{ evaluation: firstOffice, requirement: 2, kinds: ['phone'] }]);
    expect(read.mock.calls).toEqual([]);
  });

  test('a copy from before an upgrade is written beside the page', async () => {
    const database = await city();
    await takeSnapshot(database.name, database.changesVersion, new Date());
    const [copy] = await listSnapshots(database.name);
    const done = watchPage();
    const file = await upgradeCopyFile(copy?.id ?? 0, 'kopi.json');
    expect(done()).toEqual([]);
    vi.restoreAllMocks();
    expect(file && officesIn(new Uint8Array(await file.arrayBuffer()))).toEqual(offices.toSorted());
    expect(await upgradeCopyFile(10_000, 'kopi.json')).toBeNull();
  });

  test('the copy before an upgrade is taken beside the page', async () => {
    const database = await city();
    const done = watchPage();
    await takeUpgradeCopy(database.name, database.changesVersion + 1, new Date());
    expect(done()).toEqual([]);
    vi.restoreAllMocks();
    expect(await listSnapshots(database.name)).toMatchObject([{ changes: offices.length * 2 }]);
    expect(await database.log.filter((row) => row.sealed !== 1).count()).toBe(0);
  });

  test('where no worker can be had, the copy before an upgrade is taken all the same', async () => {
    const database = await city();
    vi.spyOn(window, 'Worker').mockImplementation(() => {
      throw new DOMException('no workers here', 'SecurityError');
    });
    await takeUpgradeCopy(database.name, database.changesVersion + 1, new Date());
    vi.restoreAllMocks();
    expect(await listSnapshots(database.name)).toMatchObject([{ changes: offices.length * 2 }]);
  });

  test('what a newer app has made is counted beside the page', async () => {
    const database = await city();
    const later = buildChange({ laterField: 1 }, { evaluation: firstOffice, entityId: `${firstOffice}_2` });
    await database.log.add(logRow(later, 1));
    const done = watchPage();
    expect(await askBackupWorker({ kind: 'newer', database: database.name })).toMatchObject({ newer: 1 });
    expect(done()).toEqual([]);
  });

  test('leaves the example out', async () => {
    const database = await city();
    await writeExampleIds(database, [firstOffice]);
    const backup = await gatherBackup(database);
    expect(backup && officesIn(backup.bytes)).toEqual(
      offices.filter((office) => office !== firstOffice).toSorted(),
    );
  });

  test('tells how far it has come, and ends when it is told to: then nothing has left', async () => {
    const [database, handle] = [await city(), await chosenFile()];
    const stages: string[] = [];
    await gatherBackup(database, { onProgress: ({ stage }) => stages.push(stage) });
    expect(stages).toEqual(['reading', 'writing', 'checking']);
    const job = new AbortController();
    const onProgress = ({ stage }: BackupProgress) => {
      if (stage === 'reading') job.abort();
    };
    expect(await saveBackup(naming, { onProgress, signal: job.signal })).toBe('cancelled');
    expect((await handle.getFile()).size).toBe(0);
    expect(await readLastBackup(database)).toBeNull();
  });

  test('does not leave where the storage is closed to it', async () => {
    const database = await city();
    const handle = await chosenFile();
    // A newer version has taken the database: older code must not touch it.
    const { name } = database;
    database.close();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 100_000);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(gatherBackup(database)).rejects.toBeInstanceOf(NotGathered);
    expect((await handle.getFile()).size).toBe(0);
  });
});
