import { expect, onTestFinished, test, vi } from 'vitest';
import { writeEvaluationsFile, type EvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { readLastBackup } from '#src/state/backup/backup.ts';
import { eraseEverything, eraseExample } from '#src/state/start/erase.ts';
import { readEvaluationList } from '#src/state/start/evaluationList.ts';
import { keepList, readKeptList } from '#src/state/start/keptList.ts';
import { readExampleIds } from '#src/state/session/exampleIds.ts';
import { importFile, loadExample } from '#src/state/import/importFile.ts';
import { openedDatabase, useSession } from '#src/state/session/session.ts';
import { exampleEvaluation, people } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

const ownEvaluation = 'nav-eksempelvika_2025_eksempelstandard_1';

/** The session of a tab in which the database is open. */
async function session() {
  const database = await connect();
  const { author, device } = people.leder;
  useSession.setState({ database: { status: 'open', database }, identity: author, device });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
  return database;
}

/** Takes in a file with one evaluation in it. */
async function takeIn(marks: Partial<EvaluationsFile> = {}): Promise<void> {
  const database = await connect();
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], writer());
  const bytes = writeEvaluationsFile(await takeOutLogs(database), new Date('2026-03-03T12:00:00Z'));
  const file = { ...(JSON.parse(new TextDecoder().decode(bytes)) as EvaluationsFile), ...marks };
  const opened = importFile(new Blob([JSON.stringify(file)]));
  onTestFinished(opened.end);
  const planned = await opened.plan();
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  expect(await opened.commit(planned.plan, [])).toEqual({ kind: 'committed' });
}

test('an example is marked as one, and can be erased without touching what people have written', async () => {
  const database = await session();
  await takeIn({ example: true });
  expect(await readExampleIds(database)).toEqual(new Set([exampleEvaluation]));
  expect(await readLastBackup(database)).toBeNull();

  await recordEdits(database, [startEdit(ownEvaluation)], writer());
  keepList(await readEvaluationList(database));
  expect(readKeptList()?.summaries).toHaveLength(2);
  await eraseExample();
  expect(readKeptList()).toBeNull();
  expect((await listEvaluations(database)).map(({ id }) => id)).toEqual([ownEvaluation]);
  expect(await readExampleIds(database)).toEqual(new Set());
});

test('the example that comes with the app is fetched, taken in and marked, every evaluation of it', async () => {
  const database = await session();
  expect(await loadExample()).toBe(true);
  const ids = (await listEvaluations(database)).map(({ id }) => id);
  expect(ids).toHaveLength(6);
  expect(await readExampleIds(database)).toEqual(new Set(ids));
  await eraseExample();
  expect(await contentOf(database)).toMatchObject({ log: [], evaluations: [], answers: [] });
});

test('an example that does not come leaves nothing', async () => {
  const database = await session();
  const answers = [
    async () => new Response('nei', { status: 404 }),
    async () => Promise.reject(new TypeError('Failed to fetch')),
    async () => new Response('<!doctype html>'),
  ];
  const results = [];
  for (const answer of answers) {
    vi.spyOn(window, 'fetch').mockImplementationOnce(answer);
    results.push(await loadExample());
  }
  expect(results).toEqual([false, false, false]);
  expect(await listEvaluations(database)).toEqual([]);
});

test('a backup that is taken in is nobody’s example, and counts as the last backup', async () => {
  const database = await session();
  const before = new Date().toISOString();
  await takeIn();
  const after = new Date().toISOString();
  expect(await readExampleIds(database)).toEqual(new Set());
  const last = await readLastBackup(database);
  expect(last?.changes).toEqual({ [exampleEvaluation]: 2 });
  // When it was taken in here, not what the file says of its own time.
  expect(last && before <= last.at && last.at <= after).toBe(true);
});

test('a file that comes to one’s own work does not count as a backup of all there is', async () => {
  const database = await session();
  await recordEdits(database, [startEdit(ownEvaluation)], writer(people.veileder));
  await takeIn();
  expect((await listEvaluations(database)).map(({ id }) => id)).toEqual([ownEvaluation, exampleEvaluation]);
  expect(await readLastBackup(database)).toBeNull();
});

test('erasing everything leaves what other apps on the host have stored, and an app that works', async () => {
  const database = await session();
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], writer());
  localStorage.setItem('another-app', 'kept');
  localStorage.setItem('rettesnor-theme', 'dark');
  onTestFinished(async () => {
    localStorage.clear();
    const opened = await openedDatabase();
    opened.close();
    await opened.delete();
  });

  await eraseEverything();
  expect(await connect(database.name).then(contentOf)).toEqual({
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
    // Of which version its changes are to be: it tells nothing of anybody.
    settings: [{ key: 'changesVersion', value: 1 }],
  });
  expect({ ...localStorage }).toEqual({ 'another-app': 'kept' });
  expect(useSession.getState()).toMatchObject({
    identity: { name: '', role: '' },
    database: { status: 'open' },
  });
  expect(useSession.getState().device).not.toBe(people.leder.device);
});
