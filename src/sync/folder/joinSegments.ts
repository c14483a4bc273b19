import { uuidTime } from '#src/domain/changes/uuidv7.ts';
import type { Directory } from './Directory.ts';
import { cursorOf } from './folderCursor.ts';
import { putSegment, type FolderWriter } from './folderTransport.ts';
import { openSegment, openSegments, type Opened } from './openSegments.ts';
import { readSegmentName } from './segmentName.ts';

type Whole = Extract<Opened, { kind: 'whole' }>;

/** So many small segments are joined into one. */
const manySmall = 24;

/** A segment with more changes is not small. */
const mostInSmall = 1000;

/** How long, in milliseconds, a joined segment lies before what it holds goes: the others must have got it by then. */
const settleTime = 10 * 60 * 1000;

/** @property settle see `settleTime` @property many see `manySmall` */
export type Joining = { now: Date; settle?: number; many?: number };

/**
 * Joins one's own small segments into one, and removes those that have been joined: only one's own, only where each of
 * their changes has been read back from what they were joined into, and not before that has lain for a while.
 * @param kept the cursor: only what has been read whole is joined
 * @returns the names of what was removed
 */
export async function joinSegments(
  directory: Directory,
  kept: unknown,
  writer: FolderWriter & { version: number },
  { now, settle = settleTime, many = manySmall }: Joining,
): Promise<string[]> {
  const cursor = cursorOf(kept);
  if (!cursor) return [];
  const there = new Set(await directory.list());
  const own = cursor.read.filter(
    (name) => there.has(name) && readSegmentName(name)?.device === writer.device,
  );
  const isOwn = new Set(own);
  const removed: string[] = [];
  const joined = new Set<string>();
  for (const name of own) {
    const held = (cursor.joins[name] ?? []).filter((other) => isOwn.has(other) && other !== name);
    for (const other of held) joined.add(other);
    const age = now.getTime() - uuidTime(readSegmentName(name)?.id ?? '');
    if (held.length > 0 && age >= settle)
      removed.push(...(await removeHeld(directory, name, held, writer.cipher)));
  }
  const small: [string, Whole][] = [];
  const free = own.filter((name) => !joined.has(name));
  if (free.length < many) return removed;
  await openSegments(directory, free, writer.cipher, (name, opened) => {
    const isSmall = opened.kind === 'whole' && opened.lines.length <= mostInSmall;
    if (isSmall && opened.head.version === writer.version) small.push([name, opened]);
  });
  if (small.length < many) return removed;
  const joins = small.map(([name]) => name);
  const lines = [...new Set(small.flatMap(([, segment]) => segment.lines))];
  const { device, version, newId, cipher } = writer;
  await putSegment(directory, { device, version, joins }, lines, newId(), cipher);
  return removed;
}

/** Removes segments all of whose changes are in another, as both are read back now. */
async function removeHeld(
  directory: Directory,
  name: string,
  held: readonly string[],
  cipher: FolderWriter['cipher'],
): Promise<string[]> {
  const whole = await openSegment(directory, name, cipher);
  if (whole.kind !== 'whole') return [];
  const lines = new Set(whole.lines);
  const removed: string[] = [];
  for (const other of held) {
    const segment = await openSegment(directory, other, cipher);
    if (segment.kind !== 'whole' || !segment.lines.every((line) => lines.has(line))) continue;
    await directory.remove(other);
    removed.push(other);
  }
  return removed;
}
