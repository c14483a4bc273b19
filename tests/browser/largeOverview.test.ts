import { liveQuery } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { readEvaluationList, type EvaluationList } from '#src/state/start/evaluationList.ts';
import { keepList, readKeptList } from '#src/state/start/keptList.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

const key = 'oslostandard-integrering-flyktninger_1';

/** So many offices that have begun, each with one requirement on a level. */
async function officesOnDisk(count: number): Promise<{ database: RettesnorDatabase; ids: string[] }> {
  const database = await connect();
  const ids = Array.from({ length: count }, (_, index) => `kontor-${index}_2026_${key}`);
  await recordEdits(
    database,
    ids.flatMap((id) => [startEdit(id), answerEdit(1, { score: 3 }, id)]),
    writer(),
  );
  return { database, ids };
}

/** Whether the page itself has read answers. */
function watchPage(): () => boolean {
  const ofTable = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const ofIndex = vi.spyOn(IDBIndex.prototype, 'getAll');
  onTestFinished(() => {
    ofTable.mockRestore();
    ofIndex.mockRestore();
  });
  return () =>
    ofTable.mock.contexts.some((table) => table instanceof IDBObjectStore && table.name === 'answers') ||
    ofIndex.mock.contexts.some((index) => index instanceof IDBIndex && index.objectStore.name === 'answers');
}

test('the answers of many evaluations are read beside the page', async () => {
  const { database, ids } = await officesOnDisk(30);
  const hasRead = watchPage();
  const { summaries } = await readEvaluationList(database);
  expect(summaries.map(({ evaluation }) => evaluation.id).toSorted()).toEqual(ids.toSorted());
  expect(summaries.every(({ changesSinceBackup }) => changesSinceBackup === 2)).toBe(true);
  expect(hasRead()).toBe(false);
});

test('a few are read by the page, and say the same', async () => {
  const { database } = await officesOnDisk(30);
  const many = await readEvaluationList(database);
  const { database: smaller } = await officesOnDisk(3);
  const hasRead = watchPage();
  const few = await readEvaluationList(smaller);
  expect(hasRead()).toBe(true);
  const saidOf = ({ summaries }: EvaluationList) =>
    summaries
      .filter(({ office }) => ['kontor-0', 'kontor-1', 'kontor-2'].includes(office.id))
      .map(({ office, fulfilment, next, conflicts }) => ({ office, fulfilment, next, conflicts }));
  expect(saidOf(few)).toEqual(saidOf(many));
});

test('a large overview follows what changes in any answer', async () => {
  const { database, ids } = await officesOnDisk(30);
  const [first = ''] = ids;
  const seen: EvaluationList[] = [];
  const watching = liveQuery(async () => readEvaluationList(database)).subscribe((list) => seen.push(list));
  onTestFinished(() => watching.unsubscribe());
  await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1);
  await recordEdits(database, [answerEdit(1, { justification: 'Skrevet siden.' }, first)], writer());
  await expect
    .poll(
      () => seen.at(-1)?.summaries.find(({ evaluation }) => evaluation.id === first)?.changesSinceBackup,
      {
        timeout: 10_000,
      },
    )
    .toBe(3);
});

test('a list is kept for the next start without the name of anybody, and a large one is not kept', async () => {
  onTestFinished(() => localStorage.removeItem('rettesnor-list'));
  const { database } = await officesOnDisk(3);
  const list = await readEvaluationList(database);
  expect(JSON.stringify(list)).toContain(writer().author.name);
  keepList(list);
  expect(JSON.stringify({ ...localStorage })).not.toContain(writer().author.name);
  const { evaluation: _evaluation, ...said } = list.summaries[0] ?? {};
  expect(readKeptList()?.summaries[0]).toMatchObject(said);
  expect(readKeptList()?.readAt).toEqual(list.readAt);

  const kept = localStorage.getItem('rettesnor-list') ?? '';
  const ofAnother = kept.replace('"by":"', '"by":"another-');
  const damaged = kept.replace('summaries', 'summary');
  for (const other of ['{"by":', '[1]', '{}', ofAnother, damaged]) {
    expect(other).not.toBe(kept);
    localStorage.setItem('rettesnor-list', other);
    expect(readKeptList()).toBeNull();
  }

  // Where there is no room, what was kept before is not taken for what was last shown.
  localStorage.setItem('rettesnor-list', kept);
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keepList(list);
  full.mockRestore();
  expect(readKeptList()).toBeNull();

  // Who opened one again, and why, is no line to be shown half.
  localStorage.setItem('rettesnor-list', kept);
  const who = { name: 'Leder', role: 'NAV-leder' };
  const at = list.readAt.toISOString();
  const reopened = { ...who, signedAt: at, reopened: { ...who, at, reason: 'Et tall var feil' } };
  keepList({ ...list, summaries: list.summaries.map((summary) => ({ ...summary, reopened })) });
  expect(readKeptList()).toBeNull();

  localStorage.setItem('rettesnor-list', kept);
  const { database: larger } = await officesOnDisk(30);
  keepList(await readEvaluationList(larger));
  expect(readKeptList()).toBeNull();
});
