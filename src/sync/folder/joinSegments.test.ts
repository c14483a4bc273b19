import { expect, test } from 'vitest';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Directory } from './Directory.ts';
import { moveCursor } from './folderCursor.ts';
import { putSegment } from './folderTransport.ts';
import { joinSegments } from './joinSegments.ts';

const device = '00000000-0000-4000-8000-00000000000a';
const other = '00000000-0000-4000-8000-00000000000b';
const start = Date.parse('2026-03-02T08:00:00Z');

function folder() {
  const disk = new Map<string, Uint8Array<ArrayBuffer>>();
  const directory: Directory = {
    list: async () => [...disk.keys()],
    read: async (name) => {
      const bytes = disk.get(name);
      if (!bytes) throw new DOMException(name, 'NotFoundError');
      return bytes;
    },
    write: async (name, bytes) => void disk.set(name, bytes),
    remove: async (name) => void disk.delete(name),
  };
  let made = 0;
  const newId = () => uuidv7(start + (made += 1), new Uint8Array(10));
  const put = async (lines: string[], joins: string[] = [], by = device) =>
    putSegment(directory, { version: 1, device: by, joins }, lines, newId(), null);
  const join = async (minutes: number, joins: Record<string, string[]> = {}) => {
    const beginning = { epoch: '1', read: [], joins: {} };
    const there = [...disk.keys()];
    const news = new Map(there.map((name) => [name, joins[name] ?? []]));
    const cursor = moveCursor(beginning, there, news, () => '2');
    const now = new Date(start + minutes * 60_000);
    return joinSegments(directory, cursor, { device, newId, cipher: null, version: 1 }, { now });
  };
  return { disk, put, join };
}

test('what has been joined goes when that has lain for ten minutes, and not before', async () => {
  const { put, join, disk } = folder();
  const small = [await put(['1']), await put(['2'])];
  const joined = await put(['1', '2'], small);
  expect(await join(9, { [joined]: small })).toEqual([]);
  expect(await join(11, { [joined]: small })).toEqual(small);
  expect([...disk.keys()]).toEqual([joined]);
});

test('nothing goes that is not in what it is said to be in, nor by what is no longer whole', async () => {
  const { put, join, disk } = folder();
  const [kept, held] = [await put(['1', '3']), await put(['2'])];
  const joined = await put(['1', '2'], [kept, held]);
  expect(await join(11, { [joined]: [kept, held] })).toEqual([held]);
  const whole = await put(['1', '3'], [kept]);
  disk.set(whole, (disk.get(whole) ?? new Uint8Array()).slice(0, -5));
  expect(await join(11, { [whole]: [kept] })).toEqual([]);
  expect(disk.has(kept)).toBe(true);
});

test('nobody joins or removes what another has written', async () => {
  const { put, join, disk } = folder();
  const theirs = await Promise.all(Array.from({ length: 30 }, async (_, at) => put([`${at}`], [], other)));
  const joined = await put(
    theirs.map((_, at) => `${at}`),
    theirs,
  );
  expect(await join(11, { [joined]: theirs })).toEqual([]);
  expect(disk.size).toBe(31);
});

test('few are left as they are, and many become one', async () => {
  const { put, join, disk } = folder();
  for (let at = 0; at < 23; at += 1) await put([`${at}`]);
  await join(0);
  expect(disk.size).toBe(23);
  await put(['23']);
  await join(0);
  expect(disk.size).toBe(25);
  const joined = new TextDecoder().decode([...disk.values()].at(-1));
  expect(joined.split('\n').slice(1, -2)).toEqual(Array.from({ length: 24 }, (_, at) => `${at}`));
});
