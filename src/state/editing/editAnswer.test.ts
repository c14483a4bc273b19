import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { fc } from '../../../tests/support/propertyTests.ts';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { buildEvaluationChange, exampleEvaluation, people } from '../../../tests/support/buildChange.ts';
import { patchArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { showEvaluation } from '../../../tests/support/showEvaluation.ts';
import { editAnswer, redo, undo, useSteps } from './editAnswer.ts';
import { closeEvaluation, useEvaluationStore } from './openEvaluation.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';

const otherEvaluation = 'nav-eksempelvika_2025_eksempelstandard_1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T08:00:00Z') });
  useSteps.setState({ past: [], future: [] });
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
  showEvaluation(exampleEvaluation);
});
afterEach(async () => {
  await closeEvaluation();
  saveQueue.discard(() => true);
  vi.useRealTimers();
});

function shown(requirement: number): Partial<Answer> {
  const state = useEvaluationStore.getState();
  return (state.status === 'open' && state.answers[requirement]) || {};
}

function pass(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

/** Types a text a letter at a time, with this many milliseconds between. */
function type(requirement: number, field: string, text: string, pause = 100): void {
  for (let length = 1; length <= text.length; length++) {
    pass(pause);
    editAnswer(requirement, { [field]: text.slice(0, length) });
  }
}

describe('undo', () => {
  test('takes back one thing at a time, the last first, and says what it was about', () => {
    editAnswer(1, { score: 2 });
    editAnswer(2, { score: 'unknown' });
    editAnswer(1, { score: 3 });
    expect(undo()).toBe(1);
    expect(shown(1).score).toBe(2);
    expect(undo()).toBe(2);
    expect(shown(2).score).toBeNull();
    expect(undo()).toBe(1);
    expect(shown(1).score).toBeNull();
    expect(undo()).toBeNull();
  });

  test.each<[string, Patch, Patch, keyof Answer, unknown]>([
    [
      'a checkpoint',
      { 'checkpoint:1a': 'met' },
      { 'checkpoint:1a': 'notMet' },
      'checkpoints',
      { '1a': 'met' },
    ],
    ['a checkpoint answered first', {}, { 'checkpoint:1a': 'met' }, 'checkpoints', {}],
    [
      'evidence taken away',
      { 'evidence:e1': { kind: 'note', text: 'Perm' } },
      { 'evidence:e1': null },
      'evidence',
      [{ id: 'e1', kind: 'note', text: 'Perm' }],
    ],
    ['a text emptied', { strengths: 'Fast' }, { strengths: null }, 'strengths', 'Fast'],
    ['a requirement taken in', {}, { included: true }, 'included', false],
    ['a target of its own', {}, { target: { level: 2, reason: 'Ett år om gangen' } }, 'target', null],
  ])('puts back %s', (_what, first, second, field, before) => {
    editAnswer(1, first);
    pass(10_000);
    editAnswer(1, second);
    expect(shown(1)[field]).not.toEqual(before);
    undo();
    expect(shown(1)[field]).toEqual(before);
  });

  test('puts back several fields that were set together', () => {
    editAnswer(1, { score: 1, justification: 'Ny' });
    editAnswer(1, { score: 'notRelevant', justification: 'Gjelder ikke oss.' });
    undo();
    expect(shown(1)).toMatchObject({ score: 1, justification: 'Ny' });
  });

  test('takes back all that came along from an earlier year as one', () => {
    const carried: Patch = {
      unchangedSince: 2025,
      score: 3,
      justification: 'Som før.',
      'evidence:e1': { kind: 'note', text: 'Perm' },
    };
    editAnswer(1, carried);
    expect(shown(1)).toMatchObject({ unchangedSince: 2025, score: 3, justification: 'Som før.' });
    undo();
    expect(shown(1)).toMatchObject({ unchangedSince: null, score: null, justification: '', evidence: [] });
    redo();
    expect(shown(1)).toMatchObject({ unchangedSince: 2025, score: 3 });
    editAnswer(1, { score: 2 });
    expect(shown(1)).toMatchObject({ unchangedSince: null, justification: 'Som før.' });
  });

  test('has nothing to take back in another evaluation, and loses nothing by being tried there', () => {
    editAnswer(1, { score: 2 });
    showEvaluation(otherEvaluation);
    expect([undo(), redo()]).toEqual([null, null]);
    showEvaluation(exampleEvaluation);
    expect(undo()).toBe(1);
  });

  test('has forgotten an evaluation once something is done in another', () => {
    editAnswer(1, { score: 2 });
    showEvaluation(otherEvaluation);
    editAnswer(4, { score: 1 });
    expect(undo()).toBe(4);
    expect(undo()).toBeNull();
    showEvaluation(exampleEvaluation);
    expect(undo()).toBeNull();
  });

  test('does nothing while no evaluation is open', async () => {
    editAnswer(1, { score: 2 });
    await closeEvaluation();
    expect([undo(), redo()]).toEqual([null, null]);
    editAnswer(1, { score: 4 });
    expect(useSteps.getState().past).toHaveLength(1);
  });

  test('remembers the last two hundred steps', () => {
    for (let step = 0; step < 250; step++) editAnswer(1, { score: step % 4 });
    let undone = 0;
    while (undo() !== null) undone += 1;
    expect(undone).toBe(200);
    expect(shown(1).score).toBe(49 % 4);
  });

  test('does not count the same value again as a step, and redo outlives it', () => {
    editAnswer(1, { score: 2 });
    editAnswer(1, { score: 3 });
    undo();
    editAnswer(1, { score: 2 });
    editAnswer(1, { justification: null });
    expect(redo()).toBe(1);
    expect(shown(1).score).toBe(3);
    undo();
    undo();
    expect(shown(1).score).toBeNull();
    expect(undo()).toBeNull();
  });
});

describe('typing', () => {
  test('without a pause is undone as one', () => {
    type(1, 'justification', 'Rutinen er ny.');
    undo();
    expect(shown(1).justification).toBe('');
    redo();
    expect(shown(1).justification).toBe('Rutinen er ny.');
  });

  test('with a pause of two seconds is undone in pieces', () => {
    type(1, 'justification', 'Rutinen er ny.');
    pass(2000);
    editAnswer(1, { justification: 'Rutinen er ny. Den brukes.' });
    undo();
    expect(shown(1).justification).toBe('Rutinen er ny.');
  });

  test('in another field or another answer begins anew', () => {
    type(1, 'justification', 'Ny');
    type(1, 'strengths', 'Fast');
    type(2, 'strengths', 'Tydelig');
    undo();
    expect([shown(2).strengths, shown(1).strengths]).toEqual(['', 'Fast']);
    undo();
    expect([shown(1).strengths, shown(1).justification]).toEqual(['', 'Ny']);
  });

  test('after emptying a text begins anew, so that what was emptied can be had back', () => {
    type(1, 'justification', 'En lang og god tekst');
    pass(100);
    editAnswer(1, { justification: null });
    type(1, 'justification', 'Kort');
    undo();
    expect(shown(1).justification).toBe('');
    undo();
    expect(shown(1).justification).toBe('En lang og god tekst');
  });

  test('never joins scores', () => {
    editAnswer(1, { score: 1 });
    editAnswer(1, { score: 2 });
    undo();
    expect(shown(1).score).toBe(1);
  });
});

describe('redo', () => {
  test('does again what was undone, in order, until there is no more', () => {
    for (const score of [1, 2, 3]) editAnswer(1, { score });
    undo();
    undo();
    expect([redo(), shown(1).score]).toEqual([1, 2]);
    expect([redo(), shown(1).score]).toEqual([1, 3]);
    expect(redo()).toBeNull();
  });

  test('has nothing left once something else has been done', () => {
    editAnswer(1, { score: 1 });
    undo();
    editAnswer(1, { score: 4 });
    expect(redo()).toBeNull();
    expect(shown(1).score).toBe(4);
  });

  test('and undo lead back to where one was, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), patchArbitrary, fc.nat(4000)), { maxLength: 20 }),
        (edits) => {
          useSteps.setState({ past: [], future: [] });
          showEvaluation(exampleEvaluation);
          for (const [requirement, patch, pause] of edits) {
            pass(pause);
            editAnswer(requirement, patch);
          }
          const end = [said(1), said(2)];
          while (undo() !== null);
          expect([said(1), said(2)]).toEqual([said(9), said(9)]);
          while (redo() !== null);
          expect([said(1), said(2)]).toEqual(end);
        },
      ),
    );
  });

  /** What a person sees of an answer. */
  function said(requirement: number): Partial<Answer> {
    const { score = null, justification = '', strengths = '', improvements = '' } = shown(requirement);
    const { included = false, target = null, checkpoints = {}, evidence = [] } = shown(requirement);
    return { score, justification, strengths, improvements, included, target, checkpoints, evidence };
  }
});

describe('on disk', () => {
  async function open(): Promise<RettesnorDatabase> {
    const database = new RettesnorDatabase('rettesnor-test-undo');
    await database.open();
    onTestFinished(async () => {
      useSession.setState({ database: { status: 'opening' } });
      database.close();
      await Dexie.delete(database.name);
    });
    const { author, device } = people.leder;
    useSession.setState({ database: { status: 'open', database }, identity: author, device });
    const change = buildEvaluationChange();
    const { id, evaluation, entityId } = change;
    await database.log.put({ id, evaluation, entityId, sealed: 0, change });
    return database;
  }

  test('undoing is a change of its own: what was said stays in the log', async () => {
    const database = await open();
    for (const step of [() => editAnswer(1, { score: 2 }), () => editAnswer(1, { score: 3 }), undo]) {
      pass(1000);
      step();
      await saveQueue.flush();
    }
    const read = await loadEvaluation(database, exampleEvaluation);
    if (!read?.ok) throw new Error('not read');
    const about = read.log.changes.filter((change) => change.entityId === answerId(exampleEvaluation, 1));
    expect(about.map((change) => change.patch)).toEqual([{ score: 2 }, { score: 3 }, { score: 2 }]);
    expect(about.map((change) => change.parents)).toEqual([[], [about[0]?.id], [about[1]?.id]]);
    expect(read.log.answers[0]).toMatchObject({ score: 2, conflicts: [] });
  });

  test('is what the screen showed all along', async () => {
    const database = await open();
    editAnswer(1, { score: 2, 'checkpoint:1b': 'met' });
    type(1, 'justification', 'Rutinen er ny.');
    editAnswer(1, { 'evidence:e1': { kind: 'caseNumber', text: '2026/1' } });
    undo();
    redo();
    editAnswer(3, { included: true });
    await saveQueue.flush();
    const read = await loadEvaluation(database, exampleEvaluation);
    if (!read?.ok) throw new Error('not read');
    for (const answer of read.log.answers) {
      const { changedAt: _at, changedBy: _by, revision: _revision, heads: _heads, ...content } = answer;
      expect(shown(answer.requirement)).toMatchObject(content);
    }
    expect(read.log.answers.map((answer) => answer.requirement)).toEqual([1, 3]);
  });
});
