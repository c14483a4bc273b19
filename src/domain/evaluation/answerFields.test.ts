import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildChange, exampleEvaluation, idAt } from '../../../tests/support/buildChange.ts';
import { answerFields, patchArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { projectAnswer } from '../changes/project.ts';
import type { Answer } from './Answer.ts';
import { applyPatch, blankAnswer, fieldValue } from './answerFields.ts';

/** The answer without who, when and what is disputed: what a screen may show before the disk has answered. */
function said(answer: Answer | null) {
  if (!answer) return null;
  const { changedAt: _at, changedBy: _by, revision: _revision, conflicts: _conflicts, ...rest } = answer;
  return rest;
}

test('a blank answer says nothing, as one that nobody has touched', () => {
  expect(said(blankAnswer(exampleEvaluation, 1))).toEqual(said(buildAnswer(1)));
});

describe('an answer shown before it is on disk', () => {
  test('it is the same as the one computed from the log afterwards', () => {
    fc.assert(
      fc.property(fc.array(patchArbitrary, { minLength: 1, maxLength: 6 }), (patches) => {
        const ids = patches.map((_, index) => idAt(index));
        const log = patches.map((patch, index) =>
          buildChange(patch, { minutes: index, parents: ids.slice(0, index) }),
        );
        const shown = patches.reduce(applyPatch, blankAnswer(exampleEvaluation, 1));
        expect(said(shown)).toEqual(said(projectAnswer(log)));
      }),
      { numRuns: 500 },
    );
  });

  test('the answer it was made from is not altered', () => {
    const before = buildAnswer(1, {
      checkpoints: { '1a': 'met' },
      evidence: [{ id: 'e1', kind: 'note', text: 'A' }],
    });
    const copy = structuredClone(before);
    applyPatch(before, { 'checkpoint:1a': null, 'evidence:e1': null, score: 3 });
    expect(before).toEqual(copy);
  });

  test('a field that answers do not have changes nothing', () => {
    expect(applyPatch(buildAnswer(1), { year: 2026, constructor: 1 })).toEqual(buildAnswer(1));
  });
});

describe('the value of a field as a change would say it', () => {
  test('setting it again changes nothing: that is how undo puts back what was', () => {
    fc.assert(
      fc.property(patchArbitrary, patchArbitrary, (before, edit) => {
        const first = applyPatch(blankAnswer(exampleEvaluation, 1), before);
        const old = Object.fromEntries(Object.keys(edit).map((field) => [field, fieldValue(first, field)]));
        expect(applyPatch(applyPatch(first, edit), old)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test('it is null for every field of which nothing has been said', () => {
    for (const field of answerFields)
      expect(fieldValue(blankAnswer(exampleEvaluation, 1), field), field).toBeNull();
  });

  test('0 and vet ikke are something said', () => {
    expect(fieldValue(buildAnswer(1, { score: 0 }), 'score')).toBe(0);
    expect(fieldValue(buildAnswer(1, { score: 'unknown' }), 'score')).toBe('unknown');
  });
});
