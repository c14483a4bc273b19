import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { openDatabase, type LostReason } from '#src/persistence/openDatabase.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { watchRows } from '#src/persistence/watchRows.ts';
import { exampleEvaluation, people } from '../support/buildChange.ts';
import type { OtherTabOrder, OtherTabReport } from './otherTab.ts';
import { answerEdit, connect, contentOf, happening, startEdit, writer } from './testDatabase.ts';

type OtherTab = { do: (order: OtherTabOrder) => Promise<OtherTabReport>; kill: () => void };

/** Another tab. Orders are answered one at a time. */
function otherTab(): OtherTab {
  const worker = new Worker(new URL('./otherTab.ts', import.meta.url), { type: 'module' });
  onTestFinished(() => worker.terminate());
  return {
    do: async (order) =>
      new Promise((resolve, reject) => {
        worker.onmessage = (event: MessageEvent<OtherTabReport>) => resolve(event.data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(order);
      }),
    kill: () => worker.terminate(),
  };
}

/** The answers as a screen sees them: every call, and a way to wait for one that is as wanted. */
function watched(database: RettesnorDatabase) {
  let seen: Answer[] = [];
  let look = () => {};
  const onFailure = vi.fn();
  const stop = watchRows(
    database,
    entities.answer,
    exampleEvaluation,
    (answers) => {
      seen = answers;
      look();
    },
    onFailure,
  );
  onTestFinished(stop);
  const until = async (wanted: (answers: Answer[]) => boolean): Promise<Answer[]> =>
    new Promise((resolve) => {
      look = () => {
        if (wanted(seen)) resolve(seen);
      };
      look();
    });
  return { until, stop, onFailure };
}

const another = 'nav-eksempelvika_2025_eksempelstandard_1';

const scoresOf = (answers: readonly Answer[]) => answers.map((answer) => answer.score);

describe('two tabs', () => {
  test('that write at the same time lose nothing', async () => {
    const here = await connect();
    const there = await connect(here.name);
    const [leder, veileder] = [writer(), writer(people.veileder)];
    await recordEdits(here, [startEdit()], leder);
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.all(
      numbers.flatMap((number) => [
        recordEdits(here, [answerEdit(number, { score: number % 5 })], leder),
        recordEdits(there, [answerEdit(number, { justification: `Grunn ${number}` })], veileder),
      ]),
    );
    const read = await loadEvaluation(here, exampleEvaluation);
    if (!read?.ok) throw new Error('not read');
    expect(read.log.changes).toHaveLength(41);
    expect(read.log.answers.map(({ score, justification }) => [score, justification])).toEqual(
      numbers.map((number) => [number % 5, `Grunn ${number}`]),
    );
    expect(await here.answers.bulkGet(read.log.answers.map((answer) => answer.id))).toEqual(read.log.answers);
  });

  test('that set the same field after each other make no conflict: the later knows of the earlier', async () => {
    const here = await connect();
    const there = await connect(here.name);
    await recordEdits(here, [startEdit()], writer());
    await Promise.all([
      recordEdits(here, [answerEdit(1, { score: 1 })], writer()),
      recordEdits(there, [answerEdit(1, { score: 2 })], writer(people.veileder)),
    ]);
    expect(await here.answers.get(answerId(exampleEvaluation, 1))).toMatchObject({ conflicts: [] });
    const rows = await here.log.where('entityId').equals(answerId(exampleEvaluation, 1)).toArray();
    const [earlier, later] = rows
      .map((row) => row.change as Change)
      .toSorted((a, b) => a.parents.length - b.parents.length);
    expect(later?.parents).toEqual([earlier?.id]);
  });

  test('in two processes lose nothing and see what the other writes', async () => {
    const here = await connect();
    await recordEdits(here, [startEdit(), answerEdit(1, { score: 0 })], writer());
    const screen = watched(here);
    await screen.until((answers) => answers.length === 1);

    const tab = otherTab();
    await tab.do({ order: 'open', name: here.name });
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    await Promise.all([
      tab.do({ order: 'record', edits: numbers.map((number) => answerEdit(number, { strengths: 'Der' })) }),
      ...numbers.map((number) => recordEdits(here, [answerEdit(number, { improvements: 'Her' })], writer())),
    ]);
    const seen = await screen.until(
      (answers) =>
        answers.length === 10 &&
        answers.every(({ strengths, improvements }) => strengths === 'Der' && improvements === 'Her'),
    );
    expect(seen[0]).toMatchObject({ score: 0 });
    expect(screen.onFailure).not.toHaveBeenCalled();
  });

  test('of which one is killed in the middle of a write leave all as it was before it', async () => {
    const here = await connect();
    await recordEdits(here, [startEdit(), answerEdit(1, { score: 3 })], writer());
    const before = await contentOf(here);
    const tab = otherTab();
    await tab.do({ order: 'open', name: here.name });
    const edits = [answerEdit(1, { score: 0 }), answerEdit(2, { score: 4 })];
    expect(await tab.do({ order: 'stall', edits })).toEqual({ report: 'stalled' });
    tab.kill();
    expect(await contentOf(here)).toEqual(before);
    await recordEdits(here, edits, writer());
    expect(scoresOf(await here.answers.toArray())).toEqual([0, 4]);
  });

  test('of which one is a newer Rettesnor: the older closes and says so', async () => {
    const here = await connect();
    here.close();
    const lost = happening<LostReason>();
    const old = await openDatabase(lost.tell, new RettesnorDatabase(here.name));
    expect(old.ok).toBe(true);
    expect(await otherTab().do({ order: 'open-newer', name: here.name })).toEqual({ report: 'opened' });
    expect(await lost.happened).toBe('taken-over');
    expect(await otherTab().do({ order: 'open', name: here.name })).toEqual({ report: 'refused' });
  });
});

describe('watching answers', () => {
  test('calls back at once, and again with what another connection writes', async () => {
    const here = await connect();
    const there = await connect(here.name);
    await recordEdits(here, [startEdit(), answerEdit(1, { score: 1 })], writer());
    const screen = watched(here);
    expect(scoresOf(await screen.until((answers) => answers.length > 0))).toEqual([1]);
    await recordEdits(there, [answerEdit(2, { score: 'unknown' })], writer(people.veileder));
    expect(scoresOf(await screen.until((answers) => answers.length > 1))).toEqual([1, 'unknown']);
  });

  test('hears nothing of another evaluation, nor after it has ended', async () => {
    const here = await connect();
    await recordEdits(here, [startEdit(), startEdit(another), answerEdit(1, { score: 1 })], writer());
    const onAnswers = vi.fn();
    const first = happening();
    const stop = watchRows(
      here,
      entities.answer,
      exampleEvaluation,
      (answers) => {
        onAnswers(scoresOf(answers));
        first.tell();
      },
      () => {},
    );
    await first.happened;
    stop();
    const screen = watched(here);
    await screen.until((answers) => answers.length === 1);
    await recordEdits(here, [answerEdit(1, { score: 2 })], writer());
    await recordEdits(here, [answerEdit(1, { score: 3 }, another)], writer());
    expect(scoresOf(await screen.until((answers) => answers[0]?.score === 2))).toEqual([2]);
    expect(onAnswers.mock.calls).toEqual([[[1]]]);
  });

  test('goes on, and so does writing, when the person comes back to a page the browser had put away', async () => {
    const here = await connect();
    await recordEdits(here, [startEdit(), answerEdit(1, { score: 1 })], writer());
    const screen = watched(here);
    await screen.until((answers) => answers.length === 1);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await recordEdits(here, [answerEdit(1, { score: 2 })], writer());
    expect(scoresOf(await screen.until((answers) => answers[0]?.score === 2))).toEqual([2]);
  });
});
