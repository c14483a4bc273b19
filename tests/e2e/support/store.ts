import { expect, type Page } from '@playwright/test';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { LogRow } from '#src/persistence/LogRow.ts';

/** What lies in IndexedDB, row by row. */
export type Stored = { version: number; stores: Record<string, unknown[]> };

/** An address of the app's origin where none of its code runs. */
export function besidesTheApp(appUrl: string): string {
  return `${appUrl}icons/icon.svg`;
}

/** Reads everything that is stored, past the app. Creates and changes nothing. */
export async function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rettesnor');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => reject(new Error(`nothing is stored: ${request.error?.message}`));
      request.onsuccess = () => resolve(request.result);
    });
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const read = async (name: string) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request = transaction.objectStore(name).getAll();
          request.onerror = () => reject(new Error(`${name}: ${request.error?.message}`));
          request.onsuccess = () => resolve(request.result as unknown[]);
        });
      const rows = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
      return { version: database.version, stores: Object.fromEntries(rows) };
    } finally {
      database.close();
    }
  });
}

/** What is stored but for what this machine remembers of its own visits: looking at Hjem writes that. */
export function butForVisits({ version, stores }: Stored): Stored {
  const settings = (stores['settings'] ?? []) as { key: string }[];
  return {
    version,
    stores: { ...stores, settings: settings.filter(({ key }) => !key.startsWith('visits:')) },
  };
}

/** The stored answer to one requirement, as the screens read it. */
export function storedAnswer({ stores }: Stored, number: number): Answer | undefined {
  return (stores['answers'] as Answer[]).find(({ requirement }) => requirement === number);
}

/**
 * The log of an evaluation is whole: every row can be read as it stands, every parent is there, and the rows that
 * screens read follow from it. Hands out the answers it adds up to.
 */
export function expectWholeLog({ stores }: Stored, id: string): Answer[] {
  const rows = (stores['log'] as LogRow[]).filter((row) => row.evaluation === id);
  expect(rows.length).toBeGreaterThan(0);
  const read = readEvaluation({
    app: 'rettesnor',
    schemaVersion,
    id,
    changes: rows.map((row) => row.change),
  });
  if (!read.ok) throw new Error(`${read.error.kind}: ${read.error.where} ${read.error.what}`);
  expect([...read.repaired, ...read.unreadable]).toEqual([]);
  const { changes, answers, evaluation } = read.log;
  const known = new Set(changes.map((change) => change.id));
  expect(changes.flatMap(({ parents }) => parents).filter((parent) => !known.has(parent))).toEqual([]);
  const changeOf = new Map(changes.map((change) => [change.id, change]));
  expect(rows.map(({ id: key, entityId }) => [key, entityId])).toEqual(
    rows.map(({ id: key }) => [key, changeOf.get(key)?.entityId]),
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  for (const { table } of Object.values(entities)) {
    if (table === 'evaluations') continue;
    const stored = (stores[table] ?? []) as { id: string; evaluation: string }[];
    const rowsOf = stored.filter((row) => row.evaluation === id);
    expect(rowsOf.toSorted(byId), table).toEqual(read.log[table].toSorted(byId));
  }
  expect(stores['evaluations']).toContainEqual(evaluation);
  return answers;
}
