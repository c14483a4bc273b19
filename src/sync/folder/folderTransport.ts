import type { Change } from '#src/domain/changes/Change.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { byEvaluation } from '../byEvaluation.ts';
import { deepestValue, nestsWithin } from '../nestsWithin.ts';
import type { Transport } from '../Transport.ts';
import type { Directory } from './Directory.ts';
import { cursorOf, moveCursor } from './folderCursor.ts';
import { openSegments, type Cipher } from './openSegments.ts';
import { mayBeSegment, segmentName } from './segmentName.ts';
import { writeSegment } from './writeSegment.ts';

/** Files that were not read the last time, by why. They are tried again each time. */
export type Unread = { torn: number; newer: number; locked: number };

export type FolderTransport = Transport & { unread: () => Unread };

/** Who writes to a folder. */
export type FolderWriter = {
  device: string;
  newId: () => string;
  cipher: Cipher | null;
  /** The version of the changes that it writes. */
  version?: number;
};

/** So many changes are handed on at a time. */
const batchSize = 500;

/** So many changes are in a segment at the most. */
const mostInSegment = 5000;

/** How often a folder is looked into, in milliseconds: no folder tells reliably that something has come. */
const pollEvery = 5000;

/**
 * A folder that several people reach: of a sync client, or on the network. What is written to it is never changed, and
 * nothing of others' is ever removed.
 */
export function folderTransport(
  directory: Directory,
  { device, newId, cipher, version = schemaVersion }: FolderWriter,
): FolderTransport {
  let unread: Unread = { torn: 0, newer: 0, locked: 0 };
  let firstEpoch: string | null = null;

  return {
    unread: () => unread,
    epoch: async (cursor) => cursorOf(cursor)?.epoch ?? (firstEpoch ??= newId()),
    read: async (kept, take) => {
      const cursor = cursorOf(kept) ?? { epoch: (firstEpoch ??= newId()), read: [], joins: {} };
      const there = (await directory.list()).filter(mayBeSegment);
      const known = new Set(cursor.read);
      const news = new Map<string, readonly string[]>();
      const missed: Unread = { torn: 0, newer: 0, locked: 0 };
      const waiting = batchOf(take);
      const unknown = there.filter((name) => !known.has(name)).toSorted(byTime);
      await openSegments(directory, unknown, cipher, async (name, opened) => {
        if (opened.kind !== 'whole') {
          missed[opened.kind] += 1;
          return;
        }
        await waiting.add(opened.head.version, opened.lines);
        news.set(name, opened.head.joins);
      });
      await waiting.flush();
      unread = missed;
      return moveCursor(cursor, there, news, newId);
    },
    offer: async (changes) => {
      for (let start = 0; start < changes.length; start += mostInSegment) {
        const lines = changes.slice(start, start + mostInSegment).map((change) => JSON.stringify(change));
        await putSegment(directory, { version, device, joins: [] }, lines, newId(), cipher);
      }
    },
    watch: (onHint) => {
      const timer = setInterval(onHint, pollEvery);
      return () => clearInterval(timer);
    },
    close: async () => {},
  };
}

/** Writes a segment under the name that its content gives it. */
export async function putSegment(
  directory: Directory,
  head: Parameters<typeof writeSegment>[0],
  lines: readonly string[],
  id: string,
  cipher: Cipher | null,
): Promise<string> {
  const { bytes, checksum } = await writeSegment(head, lines);
  const name = segmentName(head.device, id, checksum);
  await directory.write(name, cipher ? await cipher.lock(bytes) : bytes);
  return name;
}

type Batch = {
  add: (version: number, lines: readonly string[]) => Promise<void>;
  flush: () => Promise<void>;
};

/** Gathers changes of many small segments, so that the disk is written to in larger pieces. */
function batchOf(take: Parameters<Transport['read']>[1]): Batch {
  let waiting: { version: number; evaluation: string; change: unknown }[] = [];
  const flush = async () => {
    const some = waiting;
    waiting = [];
    for (const version of new Set(some.map((each) => each.version))) {
      const ofVersion = some.filter((each) => each.version === version);
      for (const [evaluation, group] of byEvaluation(ofVersion)) {
        for (let start = 0; start < group.length; start += batchSize) {
          const changes = group.slice(start, start + batchSize).map(({ change }) => change);
          await take({ evaluation, version, changes, by: null });
        }
      }
    }
  };
  return {
    flush,
    add: async (version, lines) => {
      for (const line of lines) {
        const change = parse(line);
        waiting.push({ version, evaluation: evaluationIn(change), change });
      }
      if (waiting.length >= batchSize) await flush();
    },
  };
}

function parse(line: string): unknown {
  try {
    const value = JSON.parse(line) as unknown;
    // Deeper than any of ours, and than a disk may take: put aside as the text it is, so that it stops nobody.
    return nestsWithin(value, deepestValue) ? value : line;
  } catch {
    // The checksum holds: a newer app writes something else than JSON here. It is put aside as it stands.
    return line;
  }
}

function evaluationIn(change: unknown): string {
  const { evaluation } = (typeof change === 'object' && change !== null ? change : {}) as Partial<Change>;
  return typeof evaluation === 'string' ? evaluation : '';
}

/** By when they were written: what an evaluation begins with comes first, most times. */
function byTime(left: string, right: string): number {
  const time = (name: string) => name.slice(37, 73);
  return time(left) < time(right) ? -1 : 1;
}
