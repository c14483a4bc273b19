import { expect, test } from 'vitest';
import {
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  people,
} from '../../../tests/support/buildChange.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readArrived, shippedReading } from '../readArrived.ts';
import type { Arrived } from '../Transport.ts';
import type { Directory } from './Directory.ts';
import { folderTransport, putSegment } from './folderTransport.ts';

/** A folder that holds files and does nothing else. */
function plainFolder(): Directory {
  const files = new Map<string, Uint8Array>();
  return {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name) ?? Promise.reject(new DOMException('', 'NotFoundError')),
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

/** A change of the evaluation whose patch holds lists in lists, so deep, as text. */
function nested(depth: number): string {
  const change = JSON.stringify({ ...buildEvaluationChange(), id: idAt(1), patch: { laterField: 'HERE' } });
  return change.replace('"HERE"', '['.repeat(depth) + ']'.repeat(depth));
}

test.each([60, 2000, 200_000])(
  'a whole segment with a value nested %d deep stops nobody: it is put aside as it came, and the rest is taken in',
  async (depth) => {
    const directory = plainFolder();
    const { device } = people.leder;
    const lines = [JSON.stringify(buildEvaluationChange()), nested(depth)];
    await putSegment(directory, { version: schemaVersion, device, joins: [] }, lines, idAt(9), null);
    const arrived: Arrived[] = [];
    const transport = folderTransport(directory, { device, newId: () => idAt(9), cipher: null });
    await transport.read(null, async (some) => void arrived.push(some));
    const read = arrived.map((some) => readArrived(some, shippedReading));
    expect(read.flatMap(({ changes }) => changes.map(({ evaluation }) => evaluation))).toEqual([
      exampleEvaluation,
    ]);
    expect(read.flatMap(({ aside }) => aside.map(({ why }) => why))).toEqual(['unreadable']);
    // It can be written to the disk, and out again.
    expect(() => structuredClone(read)).not.toThrow();
  },
);
