import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Migration } from '#src/domain/changes/migrations.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswers } from '#src/persistence/evaluationRepository.ts';
import { openDatabase, type LostReason, type OpenResult } from '#src/persistence/openDatabase.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { storageFailure } from '#src/persistence/storageFailure.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, freshName, happening, startEdit, writer } from './testDatabase.ts';

const nothingLost = (reason: LostReason) => {
  throw new Error(`the database was lost: ${reason}`);
};

/** Opens as the app does, with this version of the code or another. */
async function openAs(name: string, steps?: readonly Migration[]): Promise<OpenResult> {
  const database = new RettesnorDatabase(name, steps);
  onTestFinished(() => database.close());
  return openDatabase(nothingLost, database);
}

/** A database in which someone has worked, closed again. */
async function worked(): Promise<{ name: string; content: Record<string, unknown[]> }> {
  const database = await connect();
  await recordEdits(
    database,
    [startEdit(), answerEdit(1, { score: 2, justification: 'Rutinen er ny.' }), answerEdit(2, { score: 0 })],
    writer(),
  );
  await database.settings.put({ key: 'identity', value: { name: 'EK1', role: 'Leder' } });
  const content = await contentOf(database);
  database.close();
  return { name: database.name, content };
}

/** The same content where an upgrade has told which version its changes have now. */
function withVersion(content: Record<string, unknown[]>, version: number): Record<string, unknown[]> {
  const [, ...others] = content['settings'] ?? [];
  return { ...content, settings: [{ key: 'changesVersion', value: version }, ...others] };
}

async function contentOfClosed(name: string, steps?: readonly Migration[]): Promise<unknown> {
  const database = await connect(name, steps);
  const content = await contentOf(database);
  database.close();
  return content;
}

/** The version of the stores that this app has. */
const shipped = new RettesnorDatabase('never-opened').verno;

/** The version as the browser has it, ten times the one Dexie counts with. */
async function storedVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

const mark: Migration = (change) => ({ ...change, marked: true });

// Dexie tells of steps that fail, and of connections that take a moment to close.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'trace').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

describe('opening', () => {
  test('makes an empty database on a first visit, and opens it again on the next', async () => {
    const name = freshName();
    const first = await openAs(name);
    expect(first).toMatchObject({ ok: true });
    if (!first.ok) return;
    await first.database.settings.put({ key: 'device', value: 'x' });
    first.database.close();

    const again = await openAs(name);
    expect(again.ok && (await contentOf(again.database))).toEqual({
      log: [],
      evaluations: [],
      answers: [],
      indicatorValues: [],
      actions: [],
      barriers: [],
      feedback: [],
      signatures: [],
      meetings: [],
      meetingPoints: [],
      recurringPoints: [],
      surveyRounds: [],
      councilMatters: [],
      teamReviews: [],
      projects: [],
      formTexts: [],
      erasures: [],
      sharedScopes: [],
      settings: [
        { key: 'changesVersion', value: 1 },
        { key: 'device', value: 'x' },
      ],
    });
  });

  test('says that storage is unavailable where the browser has none', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    });
    const opening = openDatabase(nothingLost, new RettesnorDatabase('rettesnor-test-denied'));
    expect(await opening).toMatchObject({ ok: false, kind: 'failed' });
  });

  test('sorts what a person can act on', () => {
    expect(storageFailure(new Dexie.QuotaExceededError('full'))).toBe('quota');
    expect(storageFailure({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('quota');
    expect(storageFailure(new Dexie.DatabaseClosedError())).toBe('closed');
    expect(storageFailure(new Dexie.MissingAPIError())).toBe('unavailable');
    expect(storageFailure(new TypeError('a bug'))).toBe('unknown');
    expect(storageFailure(undefined)).toBe('unknown');
  });
});

describe('a database that a newer Rettesnor has written', () => {
  const newer: readonly Migration[] = [(change) => change];

  test('is refused, not written to, and still readable by the newer', async () => {
    const { name, content } = await worked();
    await connect(name, newer).then((database) => database.close());
    expect(await storedVersion(name)).toBe((shipped + 1) * 10);

    expect(await openAs(name)).toEqual({ ok: false, kind: 'too-new' });
    expect(await storedVersion(name)).toBe((shipped + 1) * 10);
    expect(await contentOfClosed(name, newer)).toEqual(withVersion(content, 2));
    expect(await openAs(name, newer)).toMatchObject({ ok: true });
  });

  test('is left alone even when the newer has let go of a store and an index that we have', async () => {
    const name = freshName();
    const future = new Dexie(name);
    onTestFinished(() => future.close());
    future.version(shipped + 1).stores({ log: 'id, evaluation', evaluations: 'id', people: 'id' });
    await future.table('log').put({ id: 'a', evaluation: 'b', kept: true });
    const content = await contentOf(future);
    future.close();

    expect(await openAs(name)).toEqual({ ok: false, kind: 'too-new' });
    // Dexie, left to itself, puts back what it misses and raises the version, so that the newer finds itself too old.
    expect(await storedVersion(name)).toBe((shipped + 1) * 10);
    await future.open();
    expect(Array.from(future.backendDB().objectStoreNames)).toEqual(['evaluations', 'log', 'people']);
    expect(await contentOf(future)).toEqual(content);
  });

  test('is refused also when only its number is newer', async () => {
    const { name } = await worked();
    const raised = happening();
    const request = indexedDB.open(name, shipped * 10 + 1);
    request.onsuccess = () => {
      request.result.close();
      raised.tell();
    };
    await raised.happened;
    expect(await openAs(name)).toEqual({ ok: false, kind: 'too-new' });
    expect(await storedVersion(name)).toBe(shipped * 10 + 1);
  });
});

describe('an upgrade', () => {
  test('that fails half-way keeps the old data whole, for the old code to open', async () => {
    const { name, content } = await worked();
    let migrated = 0;
    const failing: readonly Migration[] = [
      mark,
      (change) => {
        migrated += 1;
        if (migrated === 2) throw new TypeError('a step that does not work');
        return change;
      },
    ];
    expect(await openAs(name, failing)).toEqual({ ok: false, kind: 'upgrade-failed' });
    expect(migrated).toBe(2);
    expect(await storedVersion(name)).toBe(shipped * 10);
    expect(await openAs(name)).toMatchObject({ ok: true });
    // But for having left in a copy.
    const log = content['log']?.map((row) => ({ ...(row as object), sealed: 1 }));
    expect(await contentOfClosed(name)).toEqual({ ...content, log });
  });

  test('that failed is tried again, and then succeeds, when the step has been mended', async () => {
    const { name } = await worked();
    const fail: Migration = () => {
      throw new Error('a step that does not work');
    };
    expect(await openAs(name, [fail])).toEqual({ ok: false, kind: 'upgrade-failed' });
    expect(await openAs(name, [mark])).toMatchObject({ ok: true });
  });

  test('takes every step there is, in order, and only those that are missing', async () => {
    const { name } = await worked();
    const step =
      (label: string): Migration =>
      ({ patch, ...change }) => ({
        ...change,
        patch,
        trail: [...((change['trail'] as string[]) ?? []), label],
      });
    const trails = async (steps: readonly Migration[]) => {
      const database = await connect(name, steps);
      const rows = await database.log.toArray();
      database.close();
      return new Set(rows.map((row) => (row.change as { trail: string[] }).trail.join()));
    };
    expect(await trails([step('a')])).toEqual(new Set(['a']));
    expect(await trails([step('a'), step('b'), step('c')])).toEqual(new Set(['a,b,c']));
    expect(await trails([step('a'), step('b'), step('c')])).toEqual(new Set(['a,b,c']));
  });

  test('computes anew the rows that screens read', async () => {
    const { name } = await worked();
    const raise: Migration = ({ patch, ...change }) => {
      const { score, ...others } = patch as Record<string, unknown>;
      return {
        ...change,
        patch: typeof score === 'number' ? { ...others, score: score + 1 } : { ...others },
      };
    };
    const database = await connect(name, [raise]);
    const scores = (await listAnswers(database, exampleEvaluation)).map((answer) => answer.score);
    expect(scores).toEqual([3, 1]);
  });

  test('leaves settings and what cannot be read as they stand', async () => {
    const { name, content } = await worked();
    const old = await connect(name);
    const broken = { id: 'broken', evaluation: exampleEvaluation, entityId: 'x', sealed: 0, change: 'torn' };
    await old.table('log').put(broken);
    old.close();
    const database = await connect(name, [mark]);
    expect(await database.settings.toArray()).toEqual(withVersion(content, 2)['settings']);
    expect(await database.log.get('broken')).toEqual(broken);
  });

  test('that was not declared is not passed by: nothing is opened, and the data are as they were', async () => {
    const { name, content } = await worked();
    const newer = new RettesnorDatabase(name, [mark]);
    onTestFinished(() => newer.close());
    await expect(newer.open()).rejects.toThrow(/without its upgrades/);
    newer.close();
    expect(await contentOfClosed(name)).toEqual(content);
  });
});

describe('a connection that is taken from us', () => {
  test('closes for a newer Rettesnor in another tab and says so once, and the newer opens', async () => {
    const { name } = await worked();
    const onLost = vi.fn<(reason: LostReason) => void>();
    const old = await openDatabase(onLost, new RettesnorDatabase(name));
    if (!old.ok) throw new Error(old.kind);

    expect(await openAs(name, [mark])).toMatchObject({ ok: true });
    expect(onLost.mock.calls).toEqual([['taken-over']]);
    const writing = recordEdits(old.database, [answerEdit(1, { score: 4 })], writer());
    await expect(writing).rejects.toSatisfy((cause) => storageFailure(cause) === 'closed');
  });

  test('writes what waits first, and the newer opens when that is done', async () => {
    const { name } = await worked();
    const [onLost, wrote] = [vi.fn<(reason: LostReason) => void>(), happening()];
    const database = new RettesnorDatabase(name);
    const old = await openDatabase(onLost, database, async () => {
      await recordEdits(database, [answerEdit(1, { justification: 'De siste ordene.' })], writer());
      expect(onLost).not.toHaveBeenCalled();
      wrote.tell();
    });
    expect(old.ok).toBe(true);
    const newer = await openAs(name, [mark]);
    await wrote.happened;
    expect(onLost.mock.calls).toEqual([['taken-over']]);
    if (!newer.ok) throw new Error(newer.kind);
    const [answer] = await listAnswers(newer.database, exampleEvaluation);
    expect(answer?.justification).toBe('De siste ordene.');
  });

  test('closes also when what waits cannot be written', async () => {
    const { name } = await worked();
    const onLost = vi.fn<(reason: LostReason) => void>();
    await openDatabase(onLost, new RettesnorDatabase(name), async () => Promise.reject(new Error('full')));
    expect(await openAs(name, [mark])).toMatchObject({ ok: true });
    expect(onLost.mock.calls).toEqual([['taken-over']]);
  });

  test('says that it was closed when the browser has erased the data', async () => {
    const { name } = await worked();
    const lost = happening<LostReason>();
    const onLost = vi.fn(lost.tell);
    const old = await openDatabase(onLost, new RettesnorDatabase(name));
    if (!old.ok) throw new Error(old.kind);
    const browser = cdp() as { send: (method: string, params?: object) => Promise<unknown> };
    await browser.send('IndexedDB.enable');
    await browser.send('IndexedDB.deleteDatabase', {
      securityOrigin: window.location.origin,
      databaseName: name,
    });
    expect(await lost.happened).toBe('closed');
    expect(onLost).toHaveBeenCalledOnce();
    const writing = recordEdits(old.database, [answerEdit(1, { score: 4 })], writer());
    await expect(writing).rejects.toSatisfy((cause) => storageFailure(cause) === 'closed');
  });

  test('lets another tab delete the database', async () => {
    const { name } = await worked();
    const onLost = vi.fn<(reason: LostReason) => void>();
    await openDatabase(onLost, new RettesnorDatabase(name));
    await Dexie.delete(name);
    expect(onLost.mock.calls).toEqual([['closed']]);
  });

  test('says nothing when it is we who close it', async () => {
    const opened = await openDatabase(nothingLost, new RettesnorDatabase(freshName()));
    if (!opened.ok) throw new Error(opened.kind);
    opened.database.close();
    expect(opened.database.isOpen()).toBe(false);
  });
});
