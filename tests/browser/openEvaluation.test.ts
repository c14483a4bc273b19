import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswers } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { eraseEvaluation } from '#src/state/start/erase.ts';
import {
  closeEvaluation,
  openEvaluation,
  useEvaluationStore,
  type EvaluationState,
} from '#src/state/editing/openEvaluation.ts';
import { saveQueue } from '#src/state/session/saving.ts';
import { useSession } from '#src/state/session/session.ts';
import { people } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, patchesOf, startEdit, writer } from './testDatabase.ts';

const standard = 'oslostandard-integrering-flyktninger_1';
const thisYear = `nav-eksempelvika_2026_${standard}`;
const lastYear = `nav-eksempelvika_2025_${standard}`;
const yearBefore = `nav-eksempelvika_2024_${standard}`;

let database: RettesnorDatabase;

beforeEach(async () => {
  database = await connect();
  const leder = writer();
  for (const year of [yearBefore, lastYear, thisYear]) {
    await recordEdits(database, [startEdit(year), answerEdit(30, { score: 1 }, year)], leder);
  }
  const { author, device } = people.leder;
  useSession.setState({
    database: { status: 'open', database },
    identity: author,
    device,
    save: { status: 'idle' },
  });
  onTestFinished(async () => {
    saveQueue.discard(() => true);
    await closeEvaluation();
    useSession.setState({ database: { status: 'opening' } });
  });
});

/** Waits until the store is as wanted. */
async function until(wanted: (state: EvaluationState) => boolean): Promise<EvaluationState> {
  return new Promise((resolve) => {
    const look = (state: EvaluationState) => {
      if (!wanted(state)) return;
      end();
      resolve(state);
    };
    const end = useEvaluationStore.subscribe(look);
    look(useEvaluationStore.getState());
  });
}

function shown(requirement = 30): Partial<Answer> {
  const state = useEvaluationStore.getState();
  return (state.status === 'open' && state.answers[requirement]) || {};
}

/** Makes every write fail until the returned function is called. */
function breakDisk(): () => void {
  const spy = vi.spyOn(database.log, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  const mend = () => spy.mockRestore();
  onTestFinished(() => mend());
  return mend;
}

describe('opening an evaluation', () => {
  test('shows it with its standard, its office and its earlier years, the newest first', async () => {
    await openEvaluation(thisYear);
    expect(useEvaluationStore.getState()).toMatchObject({
      status: 'open',
      id: thisYear,
      standard: { id: 'oslostandard-integrering-flyktninger', edition: '1' },
      office: { name: 'NAV Eksempelvika', kind: 'nav-kontor', own: true },
      answers: { 30: { score: 1 } },
      earlier: [{ year: 2025 }, { year: 2024 }],
      repaired: [],
      unreadable: [],
    });
  });

  test('says what is in the way', async () => {
    await openEvaluation(`nav-ingensteds_2026_${standard}`);
    expect(useEvaluationStore.getState().status).toBe('not-found');

    const unknown = 'nav-eksempelvika_2026_ukjent_1';
    await recordEdits(database, [startEdit(unknown)], writer());
    await openEvaluation(unknown);
    expect(useEvaluationStore.getState()).toMatchObject({
      status: 'standard-missing',
      evaluation: { year: 2026 },
    });

    await database.log.where('entityId').equals(lastYear).delete();
    await openEvaluation(lastYear);
    expect(useEvaluationStore.getState()).toMatchObject({ status: 'unreadable', error: { kind: 'invalid' } });

    database.close();
    await openEvaluation(thisYear);
    expect(useEvaluationStore.getState().status).toBe('failed');
  });

  test('can be tried again, when it was not there or could not be read', async () => {
    const next = `nav-eksempelvika_2027_${standard}`;
    await openEvaluation(next);
    await recordEdits(database, [startEdit(next)], writer());
    await openEvaluation(next);
    expect(useEvaluationStore.getState()).toMatchObject({ status: 'open', id: next });
  });

  test('shows the one asked for last, whichever comes first', async () => {
    const both = [openEvaluation(lastYear), openEvaluation(thisYear)];
    expect(useEvaluationStore.getState()).toEqual({ status: 'loading', id: thisYear });
    await Promise.all(both);
    expect(useEvaluationStore.getState()).toMatchObject({ status: 'open', id: thisYear });
  });

  test('shows it also when the page before lets go of it in the same moment', async () => {
    await openEvaluation(thisYear);
    await Promise.all([closeEvaluation(), openEvaluation(thisYear)]);
    expect(useEvaluationStore.getState()).toMatchObject({ status: 'open', id: thisYear });
    await Promise.all([openEvaluation(lastYear), closeEvaluation()]);
    expect(useEvaluationStore.getState().status).toBe('closed');
  });

  test('twice at once reads it once', async () => {
    const read = vi.spyOn(database, 'transaction');
    await Promise.all([openEvaluation(thisYear), openEvaluation(thisYear)]);
    // With nothing to mend, nothing is locked either.
    const ofAllTables = read.mock.calls.filter(([, tables]) => Array.isArray(tables));
    expect(ofAllTables.map(([mode]) => mode)).toEqual(['r']);
  });
});

describe('an open evaluation', () => {
  test('shows an edit at once, and has it on disk when the queue is empty', async () => {
    await openEvaluation(thisYear);
    editAnswer(30, { score: 3 });
    editAnswer(30, { justification: 'Fast opplegg for den første samtalen.' });
    expect(shown()).toMatchObject({ score: 3, justification: 'Fast opplegg for den første samtalen.' });
    await saveQueue.flush();
    expect(useSession.getState().save.status).toBe('saved');
    expect(await database.answers.get(answerId(thisYear, 30))).toMatchObject({ score: 3 });
    expect(await patchesOf(database, answerId(lastYear, 30))).toEqual([{ score: 1 }]);
  });

  test('takes in what another tab writes, without touching what is being typed here', async () => {
    await openEvaluation(thisYear);
    const other = await connect(database.name);
    editAnswer(30, { justification: 'Fast opp' });
    await recordEdits(
      other,
      [answerEdit(30, { score: 4 }, thisYear), answerEdit(31, { score: 2 }, thisYear)],
      writer(people.veileder),
    );
    await until((state) => state.status === 'open' && state.answers[31] !== undefined);
    expect(shown()).toMatchObject({ score: 4, justification: 'Fast opp' });
    await saveQueue.flush();
    expect(await database.answers.get(answerId(thisYear, 30))).toMatchObject({
      score: 4,
      justification: 'Fast opp',
      conflicts: [],
    });
  });

  test('is called what its office is called, when somebody names it anew meanwhile', async () => {
    await openEvaluation(thisYear);
    const named = { ownOffice: { name: 'NAV Nyvika', kind: 'nav-kontor' } };
    const edit = { evaluation: thisYear, entity: 'evaluation', entityId: thisYear, patch: named } as const;
    await recordEdits(await connect(database.name), [{ ...edit, knew: 'all' }], writer(people.veileder));
    await until((state) => state.status === 'open' && state.office.name === 'NAV Nyvika');
    expect(useEvaluationStore.getState()).toMatchObject({ evaluation: named, answers: { 30: { score: 1 } } });
  });

  test('hears nothing more of an evaluation that was left', async () => {
    await openEvaluation(lastYear);
    await openEvaluation(thisYear);
    await recordEdits(database, [answerEdit(31, { score: 0 }, lastYear)], writer(people.veileder));
    await recordEdits(database, [answerEdit(32, { score: 4 }, thisYear)], writer(people.veileder));
    await until((state) => state.status === 'open' && state.answers[32] !== undefined);
    expect(shown(31)).toEqual({});
  });

  test('keeps what cannot be saved on the screen, also when one leaves and comes back, until it is on disk', async () => {
    await openEvaluation(thisYear);
    const mend = breakDisk();
    editAnswer(30, { justification: 'Dette må ikke bli borte.' });
    await saveQueue.flush();
    expect(useSession.getState().save).toEqual({ status: 'failed', failure: 'quota' });
    await openEvaluation(lastYear);
    expect(shown().justification).toBe('');
    await openEvaluation(thisYear);
    expect(shown().justification).toBe('Dette må ikke bli borte.');

    mend();
    await saveQueue.flush();
    expect(useSession.getState().save.status).toBe('saved');
    expect(await database.answers.get(answerId(thisYear, 30))).toMatchObject({
      justification: 'Dette må ikke bli borte.',
    });
  });

  test('that is erased is gone with what could not be saved of it, and stays gone', async () => {
    await openEvaluation(thisYear);
    const mend = breakDisk();
    editAnswer(30, { justification: 'Skal slettes.' });
    await saveQueue.flush();
    await eraseEvaluation(thisYear);
    mend();
    await saveQueue.flush();
    expect(useEvaluationStore.getState().status).toBe('closed');
    expect(useSession.getState().save.status).toBe('idle');
    expect(JSON.stringify(await contentOf(database))).not.toContain(thisYear);
    expect(await patchesOf(database, answerId(lastYear, 30))).toEqual([{ score: 1 }]);
  });
});

test('what another tab’s signature refuses is not shown as a part of what was signed', async () => {
  await openEvaluation(thisYear);
  await until(({ status }) => status === 'open');
  onTestFinished(() => useSession.setState({ refused: [] }));
  // The signature gets to the disk first, and is seen here while what was typed is still on its way.
  const other = await connect(database.name);
  const signature = {
    evaluation: thisYear,
    entity: 'signature',
    entityId: signatureId.make(thisYear, '00000000-0000-4000-8000-0000000000f1'),
    patch: {
      name: 'Leder',
      role: 'NAV-leder',
      signedAt: new Date().toISOString(),
      hash: '0'.repeat(64),
      form: 1,
      content: '{}',
      covers: { newest: [], absent: [] },
    },
    knew: 'all' as const,
  };
  const mend = breakDisk();
  editAnswer(30, { justification: 'Kom for sent.' });
  await saveQueue.flush();
  await recordEdits(other, [signature], writer());
  await until((state) => state.status === 'open' && Object.keys(state.signatures).length === 1);
  await listAnswers(other, thisYear);
  expect(shown().justification).toBe('Kom for sent.');
  mend();
  await saveQueue.flush();
  expect(useSession.getState().refused.map(({ reason }) => reason)).toEqual(['signed']);
  await until(() => shown().justification !== 'Kom for sent.');
});
