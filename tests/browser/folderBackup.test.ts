import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { writeSetting } from '#src/persistence/settingsRepository.ts';
import { readLastBackup } from '#src/state/backup/backup.ts';
import { writeCopy } from '#src/state/backup/folderBackup.ts';
import { folderSetting, useFolderStatus } from '#src/state/backup/folderStatus.ts';
import { keepSafetyCopy } from '#src/state/backup/safetyCopy.ts';
import { useSession } from '#src/state/session/session.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

type Listing = { keys: () => AsyncIterable<string> };

/** A real folder, of the browser's own file system, that is gone after the test. */
async function newFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const name = `mappe-${crypto.randomUUID()}`;
  onTestFinished(async () => root.removeEntry(name, { recursive: true }).catch(() => {}));
  return root.getDirectoryHandle(name, { create: true });
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (folder as unknown as Listing).keys()) names.push(name);
  return names.toSorted();
}

/** A session in which someone has worked, with a folder chosen. */
async function worked(): Promise<{ database: RettesnorDatabase; folder: FileSystemDirectoryHandle }> {
  const [database, folder] = [await connect(), await newFolder()];
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], writer());
  await writeSetting(database, folderSetting, folder);
  useSession.setState({
    database: { status: 'open', database },
    device: '019aa000-0000-7000-8000-00001a2b3c4d',
  });
  return { database, folder };
}

async function goOn(database: RettesnorDatabase, score: number): Promise<void> {
  const colleague = writer();
  colleague.pass(600 + score);
  await recordEdits(database, [answerEdit(1, { score })], colleague);
}

const naming = { name: 'kopi.json', description: 'Kopi' };

beforeEach(() => useFolderStatus.setState({ status: 'off' }, true));
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

describe('a copy in the folder', () => {
  test('holds everything, and counts as a backup once it has been read back', async () => {
    const { database, folder } = await worked();
    expect(await writeCopy(database, 'due')).toBe(true);
    const [name = '', ...others] = await namesIn(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^rettesnor-auto-1a2b3c4d-/);
    const file = await (await folder.getFileHandle(name)).getFile();
    const read = readEvaluationsFile(new Uint8Array(await file.arrayBuffer()));
    expect(read.ok && read.content.evaluations[0]?.log.answers[0]?.score).toBe(2);
    expect(await readLastBackup(database)).toMatchObject({ changes: { [exampleEvaluation]: 2 } });
    expect(useFolderStatus.getState()).toMatchObject({ status: 'working', folder: folder.name });
  });

  test('comes five minutes after the one before at the soonest, or when the tab is left, and only of something new', async () => {
    const { database, folder } = await worked();
    const begun = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(begun);
    await writeCopy(database, 'due');
    await goOn(database, 3);
    clock.mockReturnValue(begun + 4 * 60_000);
    expect(await writeCopy(database, 'due')).toBe(false);
    expect(await namesIn(folder)).toHaveLength(1);
    const first = await readLastBackup(database, 'folderBackup');
    // Counted from when the first was taken, which a busy machine puts off.
    clock.mockReturnValue(Date.parse(first?.at ?? '') + 5 * 60_000);
    expect(await writeCopy(database, 'due')).toBe(true);
    const record = await readLastBackup(database, 'folderBackup');
    expect(record?.changes[exampleEvaluation]).toBe(3);
    expect(await writeCopy(database, 'leaving')).toBe(true);
    expect(await readLastBackup(database, 'folderBackup')).toEqual(record);
    await goOn(database, 4);
    expect(await writeCopy(database, 'leaving')).toBe(true);
    expect((await readLastBackup(database, 'folderBackup'))?.changes[exampleEvaluation]).toBe(4);
  });

  test('that does not come back as it was is removed and does not count, until one does', async () => {
    const { database, folder } = await worked();
    const spoiled = vi
      .spyOn(FileSystemFileHandle.prototype, 'getFile')
      .mockImplementation(async () => new File(['{'], 'x'));
    expect(await writeCopy(database, 'due')).toBe(false);
    expect(useFolderStatus.getState()).toMatchObject({ status: 'failed', failure: 'damaged' });
    expect(await namesIn(folder)).toEqual([]);
    expect(await readLastBackup(database)).toBeNull();
    spoiled.mockRestore();
    expect(await writeCopy(database, 'due')).toBe(true);
    expect(useFolderStatus.getState()).toMatchObject({ status: 'working' });
  });

  test('that cannot be written leaves nothing behind, nor does one that was cut off', async () => {
    const { database, folder } = await worked();
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValueOnce(
      new DOMException('The disk is full.', 'QuotaExceededError'),
    );
    expect(await writeCopy(database, 'due')).toBe(false);
    expect(useFolderStatus.getState()).toMatchObject({ status: 'failed', failure: 'quota' });
    expect(await namesIn(folder)).toEqual([]);

    const [cutOff, foreign] = ['rettesnor-auto-1a2b3c4d-2026-03-01-120000.json', 'tom.txt'];
    for (const name of [cutOff, foreign]) await folder.getFileHandle(name, { create: true });
    expect(await writeCopy(database, 'due')).toBe(true);
    const left = await namesIn(folder);
    expect(left).not.toContain(cutOff);
    expect(left).toContain(foreign);
    expect(left).toHaveLength(2);
  });

  test('comes also where the clock was ahead when the last one was taken', async () => {
    const { database, folder } = await worked();
    const ahead = new Date(Date.now() + 400 * 86_400_000).toISOString();
    const held = { at: ahead, changes: { [exampleEvaluation]: 2 } };
    for (const record of ['lastBackup', 'folderBackup']) await writeSetting(database, record, held);
    expect(await readLastBackup(database)).toBeNull();
    expect(await writeCopy(database, 'due')).toBe(true);
    expect(await namesIn(folder)).toHaveLength(1);
    expect(Date.parse((await readLastBackup(database, 'folderBackup'))?.at ?? '')).toBeLessThanOrEqual(
      Date.now(),
    );
  });

  test('is looked for, also where there is nothing new: a folder that is gone is told of, an emptied one filled', async () => {
    const { database, folder } = await worked();
    await writeCopy(database, 'due');
    for (const name of await namesIn(folder)) await folder.removeEntry(name);
    expect(await writeCopy(database, 'leaving')).toBe(true);
    expect(await namesIn(folder)).toHaveLength(1);
    await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
    expect(await writeCopy(database, 'due')).toBe(false);
    expect(useFolderStatus.getState()).toMatchObject({ status: 'failed', failure: 'gone' });
  });

  test('is not let be by who leaves because somebody else was looking', async () => {
    const { database } = await worked();
    const first = writeCopy(database, 'due');
    await goOn(database, 4);
    const leaving = writeCopy(database, 'leaving');
    await first;
    expect(await leaving).toBe(true);
    expect((await readLastBackup(database, 'folderBackup'))?.changes[exampleEvaluation]).toBe(3);
  });

  test('is written by one tab at a time', async () => {
    const { database, folder } = await worked();
    const results = await Promise.all([writeCopy(database, 'due'), writeCopy(database, 'due')]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await namesIn(folder)).toHaveLength(1);
  });
});

describe('a copy before something large', () => {
  test('goes to the folder where that works, and asks for nothing', async () => {
    const { database, folder } = await worked();
    await writeCopy(database, 'due');
    await goOn(database, 3);
    const pick = vi.fn();
    Object.defineProperty(window, 'showSaveFilePicker', { value: pick, configurable: true });
    expect(await keepSafetyCopy(naming)).toBe('kept');
    expect(pick).not.toHaveBeenCalled();
    expect((await namesIn(folder)).length).toBeGreaterThan(0);
    expect((await readLastBackup(database))?.changes[exampleEvaluation]).toBe(3);
  });

  test('goes to a file where the folder fails, and is not kept when the person cancels', async () => {
    const { database, folder } = await worked();
    await writeCopy(database, 'due');
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folder.name, { recursive: true });
    const file = await root.getFileHandle('trygg.json', { create: true });
    onTestFinished(async () => root.removeEntry('trygg.json'));
    const pick = vi.fn(async () => file);
    Object.defineProperty(window, 'showSaveFilePicker', { value: pick, configurable: true });
    expect(await keepSafetyCopy(naming)).toBe('kept');
    expect(pick).toHaveBeenCalledOnce();
    expect(useFolderStatus.getState()).toMatchObject({ status: 'failed', failure: 'gone' });

    pick.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    expect(await keepSafetyCopy(naming)).toBe('cancelled');
    pick.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    expect(await keepSafetyCopy(naming)).toBe('failed');
  });

  test('is not needed where there is nothing', async () => {
    const database = await connect();
    useSession.setState({ database: { status: 'open', database } });
    expect(await keepSafetyCopy(naming)).toBe('kept');
  });
});
