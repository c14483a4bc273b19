import { describe, expect, test } from 'vitest';
import { buildChange, exampleEvaluation, idAt, people } from '../../../tests/support/buildChange.ts';
import { everyKind, wildRowOf } from '../../../tests/support/changeArbitraries.ts';
import { fieldsOf } from '../../../tests/support/fieldsOf.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import type { Change } from './Change.ts';
import { mostFields } from './declaredField.ts';
import { entities } from './entities/entities.ts';
import { headsByField, headsOf } from './heads.ts';
import { planReturn } from './logAt.ts';
import { schemaVersion } from './migrations.ts';
import { project } from './project.ts';
import { readEvaluation } from './readEvaluation.ts';
import { recordEdit } from './recordEdit.ts';
import { buildEvaluationChange } from '../../../tests/support/buildChange.ts';

/** A row in which each change sets a field of its own, and how often anybody has looked at what a change sets. */
function wideRow(fields: number): { changes: Change[]; looks: () => number } {
  let looks = 0;
  const changes = Array.from({ length: fields }, (_, index) => {
    const { patch, ...frame } = buildChange({ [`checkpoint:${index}`]: 'met' }, { id: idAt(index) });
    return Object.defineProperty({ ...frame } as Change, 'patch', {
      enumerable: true,
      get: () => {
        looks += 1;
        return patch;
      },
    });
  });
  return { changes, looks: () => looks };
}

/** How many times more often the changes of a row four times as wide are looked at. */
function growth(work: (changes: readonly Change[]) => unknown): number {
  const [narrow, wide] = [wideRow(100), wideRow(400)];
  work(narrow.changes);
  work(wide.changes);
  return wide.looks() / narrow.looks();
}

test.each(everyKind)('the newest changes of every field of $name are those of each', (kind) => {
  fc.assert(
    fc.property(wildRowOf(kind), (row) => {
      const heads = headsByField(row, kind);
      for (const field of fieldsOf(row)) {
        // Against a removal stand edits of other fields too.
        const own = heads.get(field)?.filter(({ patch }) => Object.hasOwn(patch, field));
        expect(own).toEqual(headsOf(row, field));
      }
    }),
  );
});

describe('work grows with the number of changes, not with fields times changes', () => {
  test.each<[string, (changes: readonly Change[]) => unknown]>([
    ['projecting a row', (changes) => project(entities.answer, changes)],
    ['planning a return', (changes) => planReturn(changes, changes[50]?.at ?? '')],
  ])('%s', (_what, work) => {
    expect(growth(work)).toBeLessThan(5);
  });
});

describe('a row can have so many fields and no more', () => {
  const wide = (fields: number, from = 0) =>
    Object.fromEntries(Array.from({ length: fields }, (_, index) => [`checkpoint:${from + index}`, 'met']));
  const read = (...changes: Change[]) => {
    const result = readEvaluation({
      app: 'rettesnor',
      schemaVersion,
      id: exampleEvaluation,
      changes: [buildEvaluationChange(), ...changes],
    });
    if (!result.ok) throw new Error(result.error.what);
    return result;
  };

  test('what gives it more is left out at the door, with the reason, and the rest is read', () => {
    const full = buildChange(wide(mostFields), { minutes: 1 });
    const more = buildChange({ score: 2 }, { minutes: 2 });
    const again = buildChange({ 'checkpoint:0': 'notMet' }, { minutes: 3, parents: [full.id] });
    const elsewhere = buildChange({ score: 2 }, { minutes: 4, requirement: 2 });
    const result = read(full, more, again, elsewhere);
    expect(result.unreadable).toEqual([
      { where: 'changes.2', what: `the row has more than ${mostFields} fields`, raw: more },
    ]);
    expect(result.log.answers).toMatchObject([{ score: null, checkpoints: { '0': 'notMet' } }, { score: 2 }]);
  });

  test('an edit that would give it more is refused with the reason, others go through', () => {
    const full = buildChange(wide(mostFields));
    const edit = (patch: Change['patch']) =>
      recordEdit(
        {
          evaluation: exampleEvaluation,
          entity: 'answer',
          entityId: full.entityId,
          patch,
          knew: 'all',
        },
        [full],
        new Set(),
        { ...people.leder, now: new Date(full.at), newId: idAt(9), own: new Set() },
      );
    expect(() => edit({ score: 2 })).toThrow(`${mostFields} fields`);
    expect(edit({ 'checkpoint:7': 'notMet' }).kind).toBe('appended');
    expect(() => edit({ 'checkpoint:7': 'notMet', score: 2 })).toThrow(RangeError);
  });

  test('an edit of a row that has too many already goes through, and the last that has room does', () => {
    const context = { ...people.leder, now: new Date(), newId: idAt(9), own: new Set<string>() };
    const edit = (patch: Change['patch'], known: Change[]) =>
      recordEdit(
        {
          evaluation: exampleEvaluation,
          entity: 'answer',
          entityId: buildChange({}).entityId,
          patch,
          knew: 'all',
        },
        known,
        new Set(),
        context,
      ).kind;
    const [some, others] = [buildChange(wide(300)), buildChange(wide(300, 300), { minutes: 1 })];
    expect(edit({ 'checkpoint:7': 'notMet' }, [some, others])).toBe('appended');
    expect(() => edit({ score: 2 }, [some, others])).toThrow(RangeError);
    expect(edit({ score: 2 }, [buildChange(wide(mostFields - 1))])).toBe('appended');
  });
});
