import { expect, test } from 'vitest';
import { buildChange, exampleEvaluation, idAt, people } from '../../../tests/support/buildChange.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import type { Erasures } from '#src/domain/changes/erasures.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Directory } from './Directory.ts';
import { segmentEraser } from './eraseSegments.ts';
import { folderTransport, putSegment } from './folderTransport.ts';

const { device } = people.leder;
const other = people.veileder.device;
const word = 'Nordmann';
const slipped = { ...buildChange({ justification: `Kari ${word}`, score: 2 }), id: idAt(1) };
const kept = { ...buildChange({ strengths: 'Rutinen' }), id: idAt(2) };
const erasures: Erasures = new Map([
  [erasureId.make(exampleEvaluation, slipped.id), new Set(['justification'])],
]);

let made = 0;
const newId = () => uuidv7(Date.parse('2026-03-02') + (made += 1), new Uint8Array(10).fill(7));
const writer = { device, newId, cipher: null };

/** A folder that a machine can be killed at: before the given step, or in the middle of it where it writes. */
function folder() {
  const disk = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = Number.POSITIVE_INFINITY;
  const step = () => {
    left -= 1;
    if (left < 0) throw new Error('killed');
  };
  const directory: Directory = {
    list: async () => {
      step();
      return [...disk.keys()];
    },
    read: async (name) => {
      step();
      return disk.get(name) ?? Promise.reject(new DOMException(name, 'NotFoundError'));
    },
    write: async (name, bytes) => {
      if (left === 0) disk.set(name, bytes.slice(0, bytes.length / 2));
      step();
      disk.set(name, bytes);
    },
    remove: async (name) => {
      step();
      disk.delete(name);
    },
  };
  return {
    disk,
    directory,
    killAt: (steps: number) => {
      left = steps;
    },
    text: () => [...disk.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n'),
    put: async (by: string, ...changes: Change[]) =>
      putSegment(
        directory,
        { version: 1, device: by, joins: [] },
        changes.map((change) => JSON.stringify(change)),
        newId(),
        null,
      ),
    /** All that can be read, and how far that is. */
    read: async () => {
      const changes: unknown[] = [];
      const transport = folderTransport(directory, writer);
      const cursor = await transport.read(null, async (some) => void changes.push(...some.changes));
      return { changes, cursor };
    },
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a machine that is killed at any step of it, twice, does the rest when it comes back, and nothing else is lost', async () => {
  for (let first = 0; first < 14; first += 1) {
    for (let second = 0; second < 14; second += 1) {
      const place = folder();
      await place.put(device, slipped, kept);
      const theirs = await place.put(other, { ...kept, id: idAt(3) });
      for (const steps of [first, second]) {
        const { cursor } = await place.read();
        place.killAt(steps);
        await segmentEraser(place.directory, writer)(cursor, erasures).catch(() => {});
        place.killAt(Number.POSITIVE_INFINITY);
        // Another machine writes meanwhile.
        if (steps === second) await place.put(other, { ...kept, id: idAt(4) });
      }
      const { cursor } = await place.read();
      await segmentEraser(place.directory, writer)(cursor, erasures);
      expect(place.text(), `${first} and ${second}`).not.toContain(word);
      expect(place.disk.has(theirs)).toBe(true);
      const said = (await place.read()).changes.map((change) => JSON.stringify(change));
      const blank = { ...slipped, patch: { justification: null, score: 2 } };
      expect(new Set(said)).toEqual(
        new Set(
          [blank, kept, { ...kept, id: idAt(3) }, { ...kept, id: idAt(4) }].map((each) =>
            JSON.stringify(each),
          ),
        ),
      );
    }
  }
});

test('what a browser that died has left beside a segment of its own goes too, and nobody else’s does', async () => {
  const place = folder();
  const name = await place.put(device, slipped);
  const half = bytesOf(new TextDecoder().decode(place.disk.get(name)).slice(0, -20));
  const [own, theirs] = [`${name}.crswap`, `${name.replace(device, other)}.crswap`];
  place.disk.set(own, half);
  place.disk.set(theirs, half);
  place.disk.set('Notat.docx.crswap', half);
  const clean = `${name}.1.crswap`;
  place.disk.set(clean, bytesOf(JSON.stringify(kept)));
  const { cursor } = await place.read();
  await segmentEraser(place.directory, writer)(cursor, erasures);
  expect(place.disk.has(name)).toBe(false);
  expect([own, theirs, 'Notat.docx.crswap', clean].map((each) => place.disk.has(each))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
