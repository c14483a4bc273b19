import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { eraseTexts } from '#src/persistence/eraseTexts.ts';
import { eraseEvaluation } from '#src/persistence/evaluationRepository.ts';
import { commitMerge, readForMerge } from '#src/persistence/mergeRepository.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { readSetting, readSettingRow, recordSetting } from '#src/persistence/settingsRepository.ts';
import { dropDraft, keepDraft, readDrafts } from '#src/state/session/draft.ts';
import type { Pending } from '#src/state/session/saveQueue.ts';
import { eraseOldTexts } from '#src/state/editing/eraseText.ts';
import { eraseFromDrafts, eraseTextsFromDrafts } from '#src/state/session/eraseFromDrafts.ts';
import { useSession } from '#src/state/session/session.ts';
import { followErasures } from '#src/state/start/followErasures.ts';
import { takeUpDrafts } from '#src/state/start/takeUpDrafts.ts';
import { exampleEvaluation, people, startTime } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

beforeEach(() => {
  localStorage.clear();
  onTestFinished(() => localStorage.clear());
});

const left = new Date(startTime + 60_000);
const { author, device } = people.leder;

/** What was typed on a screen that had seen nothing of it but what this machine has written. */
function typed(requirement: number, patch: Patch, evaluation = exampleEvaluation): Pending {
  return { ...answerEdit(requirement, patch, evaluation), entity: 'answer', knew: {} };
}

/** Leaves a draft as a page does that is gone: under a key of its own, that no page has any more. */
function leaveDraft(edits: Pending[]): void {
  keepDraft(edits, author, device, left);
  const [own] = Object.entries(localStorage);
  dropDraft();
  localStorage.setItem('rettesnor-draft-gone', String(own?.[1]));
}

const answerOf = async (database: RettesnorDatabase, number: number) =>
  database.answers.get(answerId(exampleEvaluation, number));

async function started(): Promise<RettesnorDatabase> {
  const database = await connect();
  await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Først' })], writer());
  return database;
}

describe('a draft', () => {
  test('is taken up through the log, under the name of whoever wrote it, and then let go of', async () => {
    const database = await started();
    leaveDraft([
      typed(1, { justification: 'Først dette' }),
      typed(2, { target: { level: 2, reason: 'Få' } }),
    ]);
    await takeUpDrafts(database);
    expect(await answerOf(database, 1)).toMatchObject({ justification: 'Først dette', conflicts: [] });
    expect(await answerOf(database, 2)).toMatchObject({ target: { level: 2, reason: 'Få' } });
    expect(readDrafts()).toEqual([]);
    const before = await contentOf(database);
    await takeUpDrafts(database);
    expect(await contentOf(database)).toEqual(before);
  });

  test('never overrules what was written since, and brings what was not', async () => {
    const database = await started();
    leaveDraft([typed(1, { justification: 'Gammel', strengths: 'Bare her' })]);
    const later = writer();
    later.pass(120);
    await recordEdits(database, [answerEdit(1, { justification: 'Nyere' })], later);
    await takeUpDrafts(database);
    expect(await answerOf(database, 1)).toMatchObject({ justification: 'Nyere', strengths: 'Bare her' });
  });

  test('stands beside what a colleague has written meanwhile: neither is lost', async () => {
    const database = await started();
    leaveDraft([typed(1, { justification: 'Min siste setning' })]);
    const colleague = writer(people.veileder);
    colleague.pass(120);
    await recordEdits(database, [answerEdit(1, { justification: 'Kollegaens' })], colleague);
    await takeUpDrafts(database);
    const answer = await answerOf(database, 1);
    expect(answer?.conflicts).toMatchObject([{ field: 'justification' }]);
    expect(answer?.conflicts[0]?.changes).toHaveLength(2);
  });

  test('of an erased evaluation brings nothing back, and goes', async () => {
    const database = await started();
    leaveDraft([typed(1, { justification: 'Slettet' })]);
    await eraseEvaluation(database, exampleEvaluation);
    await takeUpDrafts(database);
    expect(JSON.stringify(await contentOf(database))).not.toContain('Slettet');
    expect(readDrafts()).toEqual([]);
  });

  test('is erased with its evaluation, and of another evaluation stays', () => {
    const other = typed(1, { strengths: 'En annen' }, 'nav-eksempelvika_2025_eksempelstandard_1');
    leaveDraft([typed(1, { justification: 'Hemmelig' }), other]);
    eraseFromDrafts(exampleEvaluation);
    expect(JSON.stringify({ ...localStorage })).not.toContain('Hemmelig');
    expect(readDrafts().flatMap(({ edits }) => edits)).toEqual([other]);
  });

  test('of the words of a paper is taken up too, unless they were written anew', async () => {
    const database = await started();
    const setting = (value: string) => ({ setting: 'report', evaluation: exampleEvaluation, value });
    leaveDraft([setting('Fra utkastet')]);
    await takeUpDrafts(database);
    expect(await readSetting(database, 'report')).toBe('Fra utkastet');
    leaveDraft([setting('For gammel')]);
    await recordSetting(database, setting('Nyere'), new Date(left.getTime() + 1000));
    await takeUpDrafts(database);
    expect(await readSetting(database, 'report')).toBe('Nyere');
  });

  test('that was written on from a text erased for everybody since brings nothing of it back', async () => {
    const database = await connect();
    const own = writer();
    const edits = [startEdit(), answerEdit(1, { justification: 'Kari Nord', strengths: 'God' })];
    const slipped = (await recordEdits(database, edits, own)).at(-1)?.id ?? '';
    const knew = { justification: [slipped], strengths: [slipped] };
    leaveDraft([{ ...typed(1, { justification: 'Kari Nordmann', strengths: 'Godt' }), knew }]);
    const colleague = writer(people.veileder);
    colleague.pass(120);
    await recordEdits(database, [answerEdit(1, { justification: 'En deltaker' })], colleague);
    const texts = [{ change: slipped, fields: ['justification'] }];
    await eraseTexts(database, exampleEvaluation, texts, colleague);
    await takeUpDrafts(database);
    expect(await answerOf(database, 1)).toMatchObject({ justification: 'En deltaker', strengths: 'Godt' });
    expect(JSON.stringify([await contentOf(database), { ...localStorage }])).not.toContain('Kari');
  });

  test('of a figure that another tab has written meanwhile is kept beside it', async () => {
    const database = await started();
    const setting = (value: string, seen: unknown) => ({
      setting: 'figure',
      evaluation: null,
      value,
      seen: { value: seen, settles: false },
    });
    leaveDraft([setting('93', undefined)]);
    await recordSetting(database, setting('70', undefined), new Date(left.getTime() + 1000));
    await takeUpDrafts(database);
    expect(await readSettingRow(database, 'figure')).toMatchObject({ value: '70', beside: ['93'] });
  });

  test('waits for another start when the disk does not take it', async () => {
    const database = await started();
    leaveDraft([typed(1, { justification: 'Venter' })]);
    database.close();
    await takeUpDrafts(database);
    expect(readDrafts()).toHaveLength(1);
  });

  test('that is damaged harms nobody', async () => {
    const database = await started();
    const before = await contentOf(database);
    localStorage.setItem('rettesnor-draft-x', '{"edits":7');
    localStorage.setItem('rettesnor-draft-y', '{"at":"i går","edits":[{}]}');
    await takeUpDrafts(database);
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('a text that is erased for everybody goes from what other tabs have left', () => {
  const word = 'Kari Nordmann';
  const row = answerId(exampleEvaluation, 1);
  const erased = [{ change: 'erased', row, field: 'justification', words: [word] }];

  /** What is left in drafts of edits of one answer after another machine has erased the word. */
  const leftOf = (...edits: Pending[]) => {
    localStorage.clear();
    leaveDraft(edits);
    eraseTextsFromDrafts(erased);
    return readDrafts().flatMap((draft) =>
      draft.edits.map((edit) => ('setting' in edit ? edit.value : edit.patch)),
    );
  };

  test('where it was written on from it, and not where somebody has written something else', () => {
    const sawIt: Pending = { ...answerEdit(1, {}), entity: 'answer', knew: { justification: ['erased'] } };
    const own = { justification: 'En deltaker er bosatt.' };
    expect(leftOf({ ...sawIt, patch: own })).toEqual([]);
    expect(leftOf(typed(1, own))).toEqual([own]);
    expect(leftOf({ ...sawIt, entityId: answerId(exampleEvaluation, 2), patch: own })).toEqual([own]);
  });

  test('as words, and not where another word ends like them', () => {
    expect(leftOf(typed(2, { strengths: `${word}s sak` }))).toEqual([]);
    const others = { strengths: `Ung${word}` };
    expect(leftOf(typed(2, others))).toEqual([others]);
  });

  test('where there is no room for what is left, with all of it', () => {
    leaveDraft([typed(1, { justification: word, strengths: 'Rutinen' })]);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    onTestFinished(() => full.mockRestore());
    eraseTextsFromDrafts(erased);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('in its own field, as far as it had been written there, and wherever the words are', () => {
    const left = leftOf(
      typed(1, { justification: 'Kari N', strengths: 'Rutinen' }),
      typed(2, { target: { level: 2, reason: `Spør ${word}` }, score: 2 }),
      typed(3, { justification: word }),
      { setting: 'utkast', evaluation: exampleEvaluation, value: { text: word } },
      { setting: 'annet', evaluation: exampleEvaluation, value: 'Rutinen' },
    );
    expect(left).toEqual([{ strengths: 'Rutinen' }, { score: 2 }, 'Rutinen']);
    expect(JSON.stringify({ ...localStorage })).not.toContain('Kari');
  });

  test('and a draft of nothing else is let go of', () => {
    leaveDraft([typed(1, { justification: `${word} venter` })]);
    eraseTextsFromDrafts(erased);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('when it is erased in this tab', async () => {
    const database = await started();
    useSession.setState({ database: { status: 'open', database }, identity: author, device });
    onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
    await followErasures(database);
    const [said] = (await readForMerge(database, exampleEvaluation)).changes.filter(
      ({ patch }) => patch['justification'] === 'Først',
    );
    leaveDraft([typed(1, { justification: 'Først og' }), typed(2, { strengths: 'Rutinen' })]);
    const texts = [{ change: said?.id ?? '', fields: ['justification'] }];
    expect(await eraseOldTexts(exampleEvaluation, texts)).toBe('erased');
    const kept = readDrafts().flatMap(({ edits }) => edits);
    expect(kept).toHaveLength(1);
    await takeUpDrafts(database);
    expect((await answerOf(database, 1))?.justification).toBe('');
    expect((await answerOf(database, 2))?.strengths).toBe('Rutinen');
  });

  for (const [by, comeIn] of [
    [
      'as they meet',
      async (here: RettesnorDatabase, log: Change[]) => takeInChanges(here, exampleEvaluation, log),
    ],
    ['in a file', commitFile],
  ] as const)
    test(`when a colleague has erased it, and that comes ${by}`, async () => {
      const there = await started();
      const here = await connect();
      const logOf = async (database: RettesnorDatabase) =>
        (await readForMerge(database, exampleEvaluation)).changes;
      await takeInChanges(here, exampleEvaluation, await logOf(there));
      await followErasures(here);
      leaveDraft([typed(1, { justification: 'Først og' }), typed(2, { strengths: 'Rutinen' })]);
      const colleague = writer(people.veileder);
      colleague.pass(120);
      const said = (await logOf(there)).find(({ patch }) => patch['justification'] === 'Først');
      const texts = [{ change: said?.id ?? '', fields: ['justification'] }];
      await eraseTexts(there, exampleEvaluation, texts, colleague);
      await comeIn(here, await logOf(there));
      expect(JSON.stringify({ ...localStorage })).not.toContain('Først');
      expect(readDrafts().flatMap(({ edits }) => edits)).toHaveLength(1);
    });
});

/** Takes in a whole log of the example as it comes in a file. */
async function commitFile(here: RettesnorDatabase, log: Change[]): Promise<void> {
  const stored = await readForMerge(here, exampleEvaluation);
  const { added, continued } = planMerge(stored.changes, log);
  const prepared = {
    basis: new Map([[exampleEvaluation, stored.basis]]),
    added,
    rewritten: continued,
    rows: new Map(),
    settings: [],
    decisions: [],
    source: null,
  };
  await commitMerge(here, prepared, writer(people.veileder));
}
