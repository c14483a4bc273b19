import { expect, onTestFinished, test, vi } from 'vitest';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { folderWay } from '#src/state/sharing/folderWay.ts';
import { keepSharing } from '#src/state/sharing/keepSharing.ts';
import { writeSharedFolder } from '#src/state/sharing/sharedFolder.ts';
import { useFolderSharing } from '#src/state/sharing/sharingStatus.ts';
import { useSession } from '#src/state/session/session.ts';
import { handleDirectory } from '#src/sync/folder/handleDirectory.ts';
import { people } from '../support/buildChange.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

const patience = { timeout: 20_000 };

async function newFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const name = `mappe-${crypto.randomUUID()}`;
  onTestFinished(async () => root.removeEntry(name, { recursive: true }).catch(() => {}));
  return root.getDirectoryHandle(name, { create: true });
}

async function shared() {
  const [database, folder] = [await connect(), await newFolder()];
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], writer());
  await writeSharedFolder(database, { folder, offices: ['nav-eksempelvika'], keys: [], choice: 'a' });
  useSession.setState({ device: people.leder.device });
  return { database, folder };
}

async function locksOf(name: string): Promise<{ held: number; pending: number }> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const count = (locks: LockInfo[]) => locks.filter((lock) => lock.name?.endsWith(`${name}-mappe`)).length;
  return { held: count(held), pending: count(pending) };
}

test('one tab meets at a time, and another when that one goes', async () => {
  const { database, folder } = await shared();
  const end = keepSharing(database, folderWay);
  await expect.poll(() => useFolderSharing.getState().status, patience).toBe('on');
  const endOther = keepSharing(database, folderWay);
  await expect.poll(async () => locksOf(database.name), patience).toEqual({ held: 1, pending: 1 });
  end();
  await expect.poll(async () => locksOf(database.name), patience).toEqual({ held: 1, pending: 0 });
  await expect.poll(() => useFolderSharing.getState().status, patience).toBe('on');
  endOther();
  await expect.poll(async () => locksOf(database.name), patience).toEqual({ held: 0, pending: 0 });
  expect(await handleDirectory(folder).list()).toHaveLength(1);
});

test('what is written goes by itself, and what stands in the way is told until it is over', async () => {
  const { database, folder } = await shared();
  const end = keepSharing(database, folderWay);
  onTestFinished(end);
  const status = () => useFolderSharing.getState();
  await expect.poll(status, patience).toMatchObject({ status: 'on', waiting: 0, trouble: null });
  const list = vi
    .spyOn(FileSystemDirectoryHandle.prototype as never as { entries: () => never }, 'entries')
    .mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
  onTestFinished(() => void vi.restoreAllMocks());
  const hand = writer();
  hand.pass(60);
  await recordEdits(database, [answerEdit(2, { score: 3 })], hand);
  await expect.poll(status, patience).toMatchObject({ waiting: 1, trouble: 'gone' });
  list.mockRestore();
  await expect.poll(status, patience).toMatchObject({ waiting: 0, trouble: null });
  expect((await handleDirectory(folder).list()).length).toBe(2);
});

test('a permission that is taken away in the middle of writing is told of, and what was to go goes when it is back', async () => {
  const { database, folder } = await shared();
  const end = keepSharing(database, folderWay);
  onTestFinished(end);
  const status = () => useFolderSharing.getState();
  await expect.poll(status, patience).toMatchObject({ status: 'on', waiting: 0, trouble: null });
  const close = vi
    .spyOn(FileSystemWritableFileStream.prototype, 'close')
    .mockRejectedValue(new DOMException('taken away', 'NotAllowedError'));
  onTestFinished(() => void vi.restoreAllMocks());
  const hand = writer();
  hand.pass(60);
  await recordEdits(database, [answerEdit(2, { score: 3 })], hand);
  await expect.poll(status, patience).toMatchObject({ waiting: 1, trouble: 'not-allowed' });
  close.mockRestore();
  await expect.poll(status, patience).toMatchObject({ waiting: 0, trouble: null });
  // What was broken off lies there with nothing in it, and is read by nobody.
  const sizes = await Promise.all(
    (await handleDirectory(folder).list())
      .filter((name) => name.endsWith('.rettesnor'))
      .map(async (name) => (await handleDirectory(folder).read(name)).length),
  );
  expect(sizes.filter((size) => size > 0)).toHaveLength(2);
});

test('begins anew where another tab has chosen otherwise, and ends where it has been turned off', async () => {
  const { database, folder } = await shared();
  const end = keepSharing(database, folderWay);
  onTestFinished(end);
  await expect
    .poll(() => useFolderSharing.getState(), patience)
    .toMatchObject({ offices: ['nav-eksempelvika'] });
  await writeSharedFolder(database, { folder, offices: [], keys: [], choice: 'b' });
  await expect.poll(() => useFolderSharing.getState(), patience).toMatchObject({ offices: [] });
  await writeSharedFolder(database, null);
  await expect.poll(() => useFolderSharing.getState(), patience).toEqual({ status: 'off' });
  await expect.poll(async () => locksOf(database.name), patience).toEqual({ held: 0, pending: 0 });
});
