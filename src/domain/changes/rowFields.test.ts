import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildChange, exampleEvaluation, idAt } from '../../../tests/support/buildChange.ts';
import { everyKind, fieldNamesOf, patchOf, rowIdsOf } from '../../../tests/support/changeArbitraries.ts';
import { blankAnswer, blankIndicatorValue } from '../../../tests/support/projections.ts';
import type { Patch } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { project } from './project.ts';
import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { DeclaredField, Kind } from './entities/entity.ts';
import { madeUp, madeUpId, type MadeUp } from '../../../tests/support/madeUpKind.ts';
import { entities } from './entities/entities.ts';
import { sameValue } from './heads.ts';
import { applyPatch, blankRow, fieldValue, wordsOfRow } from './rowFields.ts';

const { answer: kind, indicatorValue } = entities;

/** The row without who and when, and without the fields that only the log can tell. */
function withoutTrace(row: RowFrame, kind: Kind): object {
  const settled = Object.keys(kind.fields).filter(
    (name) => kind.fields[name]?.settledBy === 'earliest' || isSaidOfOthers(kind, name),
  );
  return Object.fromEntries(Object.entries(said(row) ?? {}).filter(([name]) => !settled.includes(name)));
}

/** Whether the field may hold again once what it was said of is as it was, which the screen is told by the disk. */
function isSaidOfOthers(kind: Kind, field: string): boolean {
  return declaredField(kind, field)?.declared.whileAsSaid !== undefined;
}

/** The answer without who, when and what is disputed: what a screen may show before the disk has answered. */
function said<Row extends RowFrame>(row: Row | null) {
  if (!row) return null;
  const {
    changedAt: _at,
    changedBy: _by,
    revision: _revision,
    conflicts: _conflicts,
    heads: _heads,
    ...rest
  } = row;
  return rest;
}

test('a blank answer says nothing, as one that nobody has touched', () => {
  expect(said(blankAnswer(exampleEvaluation, 1))).toEqual(said(buildAnswer(1)));
});

describe('an answer shown before it is on disk', () => {
  test('the answer it was made from is not altered', () => {
    const before = buildAnswer(1, {
      checkpoints: { '1a': 'met' },
      evidence: [{ id: 'e1', kind: 'note', text: 'A' }],
    });
    const copy = structuredClone(before);
    applyPatch(kind, before, { 'checkpoint:1a': null, 'evidence:e1': null, score: 3 });
    expect(before).toEqual(copy);
  });

  test('a field that answers do not have changes nothing', () => {
    expect(applyPatch(kind, buildAnswer(1), { year: 2026, constructor: 1 })).toEqual(buildAnswer(1));
  });
});

describe('the value of a field as a change would say it', () => {
  test('0 and vet ikke are something said', () => {
    expect(fieldValue(kind, buildAnswer(1, { score: 0 }), 'score')).toBe(0);
    expect(fieldValue(kind, buildAnswer(1, { score: 'unknown' }), 'score')).toBe('unknown');
  });
});

/** What is reported on an indicator. */
const blank = blankIndicatorValue(exampleEvaluation, 'bosatt');

describe.each(everyKind)('a row of the kind $name', (kind) => {
  const [id = ''] = rowIdsOf(kind);
  const empty = blankRow(kind, id) as RowFrame;
  const isSettledByWords = (field: string) => declaredField(kind, field)?.declared.settledBy === undefined;
  const patches = patchOf(kind).map((patch) =>
    Object.fromEntries(Object.entries(patch).filter(([field]) => isSettledByWords(field))),
  );
  const shownAfter = (row: RowFrame, patch: Patch) => applyPatch(kind, row, patch) as RowFrame;

  test('shown before it is on disk, it is the same as the one computed from the log afterwards', () => {
    fc.assert(
      fc.property(fc.array(patches, { minLength: 1, maxLength: 6 }), (said) => {
        const ids = said.map((_, index) => idAt(index));
        const log = said.map((patch, index) =>
          buildChange(patch, {
            entity: kind.name,
            entityId: id,
            minutes: index,
            parents: ids.slice(0, index),
          }),
        );
        const shown = said.reduce(shownAfter, empty);
        const projected = project(kind, log) as RowFrame;
        expect(withoutTrace(shown, kind)).toEqual(withoutTrace(projected, kind));
        for (const field of fieldNamesOf(kind).filter((name) => isSaidOfOthers(kind, name))) {
          const value = fieldValue(kind, shown, field);
          if (value !== null) expect(fieldValue(kind, projected, field), field).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a field is put back by saying again what it held: that is how undo does', () => {
    fc.assert(
      fc.property(patches, patches, (before, edit) => {
        const first = shownAfter(empty, before);
        const old = Object.fromEntries(
          Object.keys(edit).map((field) => [field, fieldValue(kind, first, field)]),
        );
        expect(withoutTrace(shownAfter(shownAfter(first, edit), old), kind)).toEqual(
          withoutTrace(first, kind),
        );
        for (const [field, value] of Object.entries(edit).filter(([name]) => !isSaidOfOthers(kind, name)))
          expect(sameValue(fieldValue(kind, shownAfter(first, edit), field), value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('of which nothing has been said holds nothing in any field', () => {
    for (const field of fieldNamesOf(kind).filter(isSettledByWords))
      expect(fieldValue(kind, empty, field), field).toBeNull();
  });
});

test('a field that does not exist holds nothing and changes nothing', () => {
  expect(fieldValue(indicatorValue, blank, 'score')).toBeNull();
  expect(applyPatch(indicatorValue, blank, { score: 2 })).toEqual(blank);
});

test('a row has no blank under an id of another kind', () => {
  const id = `${exampleEvaluation}_bosatt`;
  expect(() => blankRow(kind, id)).toThrow(new RangeError(`${id} is not the id of a row of the kind answer`));
});

test('a blank row has been written by nobody, never', () => {
  expect(blankRow(kind, `${exampleEvaluation}_7`)).toMatchObject({
    conflicts: [],
    heads: {},
    changedAt: '',
    changedBy: { name: '', role: '' },
    revision: '',
  });
});

test('what was said of a list holds while every item in it says what was said with it', () => {
  const noted: Kind<MadeUp> = {
    ...madeUp,
    fields: { ...madeUp.fields, state: { ...madeUp.fields.state, whileAsSaid: ['note'] } },
  };
  const id = madeUpId.make(exampleEvaluation, '00000000-0000-4000-8000-0000000000f1');
  const row = applyPatch(noted, blankRow(noted, id), { 'note:a': { words: 'Ett' } });
  expect(applyPatch(noted, row, { state: 'done' }).state).toBeNull();
  const said = applyPatch(noted, row, { state: 'done', 'note:a': { words: 'Ett' } });
  expect(said.state).toBe('done');
  expect(applyPatch(noted, said, { 'note:b': { words: 'To' } }).state).toBeNull();
  expect(applyPatch(noted, said, { title: 'Nytt' }).state).toBe('done');
});

test('the words of a family are those of all its members, whether it is a list or a record', () => {
  const remark: DeclaredField = { ...madeUp.fields.note, keyed: { into: 'remarks', as: 'record' } };
  const remarked: Kind = { ...(madeUp as Kind), fields: { note: madeUp.fields.note, remark } };
  const notes = [
    { id: 'a', words: 'Ett' },
    { id: 'b', words: 'To' },
  ];
  expect(wordsOfRow(remarked, { notes, remarks: { c: { words: 'Tre' } } })).toEqual([
    { field: 'note', words: ['Ett', 'To'] },
    { field: 'remark', words: ['Tre'] },
  ]);
});
