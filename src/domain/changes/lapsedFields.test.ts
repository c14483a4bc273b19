import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  exampleEvaluation,
  idAt,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import { patchArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { blankAnswer, projectAnswer } from '../../../tests/support/projections.ts';
import type { Change, Patch } from './Change.ts';
import { entities } from './entities/entities.ts';
import { lapsedBetween, lapsedFields } from './lapsedFields.ts';
import { headsByField } from './heads.ts';
import { editsOfReturn, planReturn } from './logAt.ts';
import { mergeLogs } from './mergeLogs.ts';
import { recordEdit } from './recordEdit.ts';
import { applyPatch } from './rowFields.ts';
import { shareLog } from './shareLog.ts';

const carried = {
  unchangedSince: 2025,
  score: 3,
  justification: 'Rutinen er i bruk.',
  'checkpoint:1a': 'met',
  'evidence:e1': { kind: 'note', text: 'Perm 4' },
} as const satisfies Patch;

const press = buildChange(carried);

/** The log after one more edit by someone who saw all of it. */
function after(log: readonly Change[], patch: Patch, minutes: number, own = false): Change[] {
  const recorded = recordEdit(
    {
      evaluation: exampleEvaluation,
      entity: 'answer',
      entityId: press.entityId,
      patch,
      knew: projectAnswer(log)?.heads ?? {},
    },
    log,
    new Set(),
    {
      ...people.leder,
      now: new Date(startTime + minutes * 60_000),
      newId: idAt(minutes),
      own: new Set(own ? log.map(({ id }) => id) : []),
    },
  );
  if (recorded.kind === 'nothing') return [...log];
  return [...log.filter(({ id }) => id !== recorded.change.id), recorded.change];
}

function markOf(log: readonly Change[]): number | null | undefined {
  return projectAnswer(log)?.unchangedSince;
}

describe('«uendret siden»', () => {
  test('holds while the answer is what the press said', () => {
    expect(projectAnswer([press])).toMatchObject({ unchangedSince: 2025, score: 3, conflicts: [] });
  });

  test.each<[string, Patch]>([
    ['the level', { score: 2 }],
    ['the level taken away', { score: null }],
    ['a text that came along', { justification: 'Rutinen er lagt ned.' }],
    ['a text where there was none', { strengths: 'Fast team' }],
    ['a checkpoint', { 'checkpoint:1a': 'notMet' }],
    ['a checkpoint that was not answered', { 'checkpoint:1b': 'met' }],
  ])('goes with an edit of %s', (_what, patch) => {
    const edited = after([press], patch, 5);
    expect(markOf(edited)).toBeNull();
    expect(applyPatch(entities.answer, projectAnswer([press]) ?? blank, patch).unchangedSince).toBeNull();
  });

  test.each<[string, Patch]>([
    ['an own target', { target: { level: 4, reason: 'Nå får vi det til.' } }],
    ['one more piece of evidence', { 'evidence:e2': { kind: 'note', text: 'Ny perm' } }],
    ['evidence taken away', { 'evidence:e1': null }],
    ['the requirement taken in', { included: true }],
    ['the same said again', { score: 3, justification: 'Rutinen er i bruk.' }],
  ])('stays with %s', (_what, patch) => {
    expect(markOf(after([press], patch, 5))).toBe(2025);
    expect(applyPatch(entities.answer, projectAnswer([press]) ?? blank, patch).unchangedSince).toBe(2025);
  });

  test('comes back when an edit is taken back, and goes with the press itself', () => {
    const edited = after([press], { justification: 'Feil felt' }, 5);
    const undone = after(edited, { justification: carried.justification }, 6);
    expect(undone).toHaveLength(3);
    expect(markOf(undone)).toBe(2025);
    const nothing = Object.fromEntries(Object.keys(carried).map((field) => [field, null]));
    const taken = after(undone, nothing, 7);
    expect(projectAnswer(taken)).toMatchObject({
      score: null,
      justification: '',
      checkpoints: {},
      evidence: [],
      unchangedSince: null,
    });
    expect(markOf(after(taken, carried, 8))).toBe(2025);
  });

  test('what is typed on afterwards begins a change of its own', () => {
    const typed = after([press], { justification: 'Rutinen er i bruk. Også på kveld.' }, 1, true);
    expect(typed).toHaveLength(2);
    expect(typed[0]?.patch).toEqual(carried);
    const further = after(typed, { justification: 'Rutinen er i bruk. Også på kvelder.' }, 2, true);
    expect(further).toHaveLength(2);
  });

  test('a colleague who says otherwise without knowing makes it a disagreement, and it holds when that ends so', () => {
    const other = buildChange({ score: 1 }, { minutes: 2, by: people.veileder });
    const merged = mergeLogs([press], [other]);
    expect(projectAnswer(merged)?.conflicts.map(({ field }) => field)).toEqual(['score']);
    expect(markOf(merged)).toBeNull();
    expect(markOf(after(merged, { score: 1 }, 9))).toBeNull();
    expect(markOf(after(merged, { score: 3 }, 9))).toBe(2025);
  });

  test('one who says the same by hand, or has pressed too, does not disturb it', () => {
    const byHand = buildChange({ score: 3 }, { minutes: 2, by: people.veileder });
    expect(projectAnswer(mergeLogs([press], [byHand]))).toMatchObject({
      unchangedSince: 2025,
      conflicts: [],
    });
    const pressedToo = buildChange(carried, { minutes: 3, by: people.laerer });
    expect(projectAnswer(mergeLogs([press], [pressedToo]))).toMatchObject({
      unchangedSince: 2025,
      conflicts: [],
    });
  });

  test('two who carried from different years disagree on that, and it does not hold', () => {
    const older = buildChange({ ...carried, unchangedSince: 2024 }, { minutes: 2, by: people.veileder });
    const merged = mergeLogs([press], [older]);
    expect(projectAnswer(merged)?.conflicts.map(({ field }) => field)).toEqual(['unchangedSince']);
    expect(markOf(merged)).toBeNull();
  });

  test('goes out in a part without texts, where the texts stay behind', () => {
    const { changes } = shareLog(
      { id: exampleEvaluation, changes: [press] },
      { requirements: null, without: new Set(), texts: false, names: false, alias: null },
    );
    expect(changes.map(({ patch }) => patch)).toEqual([
      { unchangedSince: 2025, score: 3, 'checkpoint:1a': 'met' },
    ]);
    expect(projectAnswer(changes)).toMatchObject({ unchangedSince: 2025, justification: '' });
  });

  test('comes back with the point it stood at', () => {
    const edited = after([press], { score: 1, strengths: 'Nytt' }, 5);
    const [edit] = editsOfReturn(exampleEvaluation, planReturn(edited, press.at));
    expect(markOf(after(edited, edit?.patch ?? {}, 9))).toBe(2025);
  });

  test('never holds beside another level, text or checkpoint than the press said, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(patchArbitrary, { maxLength: 5 }), (patches) => {
        const log = patches.reduce((known, patch, index) => after(known, patch, index + 1), [press]);
        const row = projectAnswer(log);
        if (row?.unchangedSince !== 2025 || row.heads['unchangedSince']?.[0] !== press.id) return;
        const { score, justification, checkpoints } = row;
        expect({ score, justification, checkpoints }).toEqual({
          score: 3,
          justification: 'Rutinen er i bruk.',
          checkpoints: { '1a': 'met' },
        });
        expect([row.strengths, row.improvements]).toEqual(['', '']);
      }),
    );
  });
});

test('the fields that hold no more are those that were said of others, and no others', () => {
  const lapsed = (log: readonly Change[]) =>
    lapsedFields(entities.answer, headsByField(log, entities.answer));
  expect(lapsed([])).toEqual([]);
  expect(lapsed([press])).toEqual([]);
  expect(lapsed([buildChange({ score: 2, justification: 'Fritt' })])).toEqual([]);
  expect(lapsed(after([press], { score: 2 }, 5))).toEqual(['unchangedSince']);
});

const blank = blankAnswer(exampleEvaluation, 1);

describe('a press and an edit that reach the disk together', () => {
  const between = (then: Patch) => lapsedBetween(entities.answer, carried, then);

  test('are not one word: the edit takes the mark away', () => {
    expect(between({ justification: 'Ny' })).toEqual({ unchangedSince: null });
    expect(between({ 'checkpoint:1b': 'notMet' })).toEqual({ unchangedSince: null });
  });

  test('unless the edit says the same, is about something else, or says it anew', () => {
    expect(between({ score: 3 })).toEqual({});
    expect(between({ included: true, 'evidence:e1': null })).toEqual({});
    expect(between({ ...carried, score: 4 })).toEqual({});
    expect(lapsedBetween(entities.answer, { unchangedSince: null, score: 3 }, { score: 2 })).toEqual({});
    expect(lapsedBetween(null, carried, { score: 2 })).toEqual({});
  });

  test('also beside what only a newer app knows', () => {
    expect(lapsedBetween(entities.answer, { ...carried, novelty: 1 }, { score: 2 })).toEqual({
      unchangedSince: null,
    });
  });
});
