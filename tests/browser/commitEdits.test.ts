import { describe, expect, test } from 'vitest';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { commitEdits, readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

async function planned(): Promise<{ database: RettesnorDatabase; basis: ReadonlyMap<string, string> }> {
  const database = await connect();
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], writer());
  const { basis } = await readForMerge(database, exampleEvaluation);
  return { database, basis: new Map([[exampleEvaluation, basis]]) };
}

function later() {
  const hand = writer();
  hand.pass(600);
  return hand;
}

const source = { id: 'a', at: '2026-03-02T09:00:00.000Z', kind: 'sheet', name: 'ark.xlsx' } as const;

describe('edits that were planned', () => {
  const edits = [answerEdit(1, { score: 3 }), answerEdit(2, { justification: 'Fra arket' })];

  test('are written where all is as it was, also after a backup has sealed it', async () => {
    const { database, basis } = await planned();
    await takeOutLogs(database);
    expect(await commitEdits(database, basis, edits, later(), source)).toBe(true);
    expect((await database.answers.toArray()).map(({ score }) => score)).toEqual([3, null]);
  });

  test('are not written where another tab has come between, none of them', async () => {
    const { database, basis } = await planned();
    await recordEdits(database, [answerEdit(3, { score: 4 })], later());
    const before = await contentOf(database);
    expect(await commitEdits(database, basis, edits, later(), source)).toBe(false);
    expect(await contentOf(database)).toEqual(before);
  });

  test('are not written at all where one of them cannot be', async () => {
    const { database, basis } = await planned();
    const before = await contentOf(database);
    const broken = answerEdit(2, { score: 'mye' });
    await expect(commitEdits(database, basis, [...edits, broken], later(), source)).rejects.toThrow();
    expect(await contentOf(database)).toEqual(before);
  });
});
