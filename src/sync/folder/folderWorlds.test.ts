import { afterEach, expect, test, vi } from 'vitest';
import { createDisk, foreignFiles, modelFolder } from '../../../tests/support/modelFolder.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { playWorld, worldArbitrary, type Place } from '../../../tests/support/sharingWorld.ts';
import { erasuresIn } from '#src/domain/changes/erasures.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type * as openedSegments from './openSegments.ts';

type Module = typeof openedSegments;

let made = 0;

/** Ids of segments, each of another millisecond. */
function newId(): string {
  made += 1;
  return uuidv7(Date.parse('2026-03-02') + made, new Uint8Array(10).fill(7));
}

/** How many of the worlds end with logs that differ, with something lost, or with what was not ours to remove gone. */
async function failures(worlds: number): Promise<{ failed: number; removed: number; words: number }> {
  const { folderTransport } = await import('./folderTransport.ts');
  const { joinSegments } = await import('./joinSegments.ts');
  const { segmentEraser } = await import('./eraseSegments.ts');
  let failed = 0;
  let removed = 0;
  let words = 0;
  await fc.assert(
    fc.asyncProperty(worldArbitrary, async (world) => {
      const disk = createDisk();
      const erasers = new Map<string, ReturnType<typeof segmentEraser>>();
      const createPlace = (dice: () => number): Place => ({
        open: (device, version) =>
          folderTransport(modelFolder(disk, dice), { device, newId, version, cipher: null }),
        content: () => [...disk.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n'),
        letGo: async (device, cursor, log) => {
          // Now and then, and always in the end.
          if (dice() < 0.7) return;
          const writer = { device, newId, version: 2, cipher: null };
          // As long as the app is open it knows what it has looked through.
          const erase = erasers.get(device) ?? segmentEraser(modelFolder(disk, dice), writer);
          erasers.set(device, erase);
          try {
            await erase(cursor, erasuresIn(log.values()));
          } catch {
            // A file that cannot be read now is looked at the next time.
            erasers.delete(device);
          }
        },
        calm: () => erasers.clear(),
        upkeep: async (device, version, cursor) => {
          const writer = { device, newId, version, cipher: null };
          const joining = { now: new Date('2027-01-01'), settle: 0, many: 2 };
          removed += (await joinSegments(modelFolder(disk, dice), cursor, writer, joining)).length;
        },
      });
      const { logs, written, leftAside, erased, found } = await playWorld(world, createPlace);
      words += erased.length;
      const isWhole = new Set(logs).size === 1 && leftAside === 0 && found.length === 0;
      const isAllThere = (JSON.parse(logs[0] ?? '[]') as unknown[]).length === written;
      if (!isWhole || !isAllThere || !foreignFiles.every((name) => disk.has(name))) failed += 1;
    }),
    { numRuns: worlds },
  );
  return { failed, removed, words };
}

afterEach(() => {
  vi.doUnmock('./openSegments.ts');
  vi.resetModules();
});

test('in a folder that tears, doubles, hides and joins, five devices end with the same log', async () => {
  const { failed, removed, words } = await failures(200);
  expect(failed).toBe(0);
  // Nor is what was erased in any file, or on any device.
  expect(words).toBeGreaterThan(100);
  // They did join what they had written.
  expect(removed).toBeGreaterThan(100);
}, 180_000);

test('a device that takes a torn segment for read loses changes', async () => {
  vi.doMock('./openSegments.ts', async (original) => {
    const own = await original<Module>();
    const openSegments: Module['openSegments'] = async (directory, names, cipher, onOpened) =>
      own.openSegments(directory, names, cipher, async (name, opened) => {
        const head = { version: 1, device: '', joins: [] };
        const empty = { kind: 'whole' as const, head, lines: [], checksum: '' };
        await onOpened(name, opened.kind === 'torn' ? empty : opened);
      });
    return { ...own, openSegments };
  });
  vi.resetModules();
  expect((await failures(30)).failed).toBeGreaterThan(0);
});
