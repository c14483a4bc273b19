import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildChange, idAt, minutesIn } from '../../../tests/support/buildChange.ts';
import { shuffled, wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { fieldsOf } from '../../../tests/support/fieldsOf.ts';
import { madeUp } from '../../../tests/support/madeUpKind.ts';
import type { Change } from './Change.ts';
import type { Kind } from './entities/entity.ts';
import { headsByField, headsOf, newestFirst, sameValue, valueOf } from './heads.ts';

describe('the newest changes of a field', () => {
  const first = buildChange({ score: 1 }, { minutes: 0 });
  const second = buildChange({ score: 2 }, { minutes: 1, parents: [first.id] });

  test('there are none when nobody has set the field', () => {
    expect(headsOf([], 'score')).toEqual([]);
    expect(headsOf([first], 'justification')).toEqual([]);
    expect(valueOf([first], 'justification')).toBeUndefined();
  });

  test('a change takes the place of its parents', () => {
    expect(headsOf([second, first], 'score')).toEqual([second]);
    expect(valueOf([first, second], 'score')).toBe(2);
  });

  test('a change holds over its parent even when its clock was behind', () => {
    const behind = { ...second, at: minutesIn(-90) };
    expect(headsOf([first, behind], 'score')).toEqual([behind]);
  });

  test('two changes on top of the same one both stand, the latest first', () => {
    const other = buildChange({ score: 3 }, { minutes: 2, parents: [first.id] });
    expect(headsOf([first, second, other], 'score')).toEqual([other, second]);
  });

  test('what counts is when it was last added to, not when it was begun', () => {
    const begunFirst = buildChange({ justification: 'Rutinen er skrevet' }, { minutes: 0, at: minutesIn(4) });
    const begunLast = buildChange({ justification: 'Rutine?' }, { minutes: 2 });
    expect(headsOf([begunFirst, begunLast], 'justification')).toEqual([begunFirst, begunLast]);
    expect(headsOf([begunLast, begunFirst], 'justification')).toEqual([begunFirst, begunLast]);
  });

  test('at the same moment the greatest id comes first', () => {
    const left = buildChange({ score: 1 }, { salt: 1 });
    const right = buildChange({ score: 2 }, { salt: 2 });
    expect(headsOf([left, right], 'score')).toEqual([right, left]);
    expect(headsOf([right, left], 'score')).toEqual([right, left]);
  });

  test('a change of another field with the same parent takes no place', () => {
    const text = buildChange({ justification: 'Ny rutine' }, { minutes: 1, parents: [first.id] });
    expect(headsOf([first, text], 'score')).toEqual([first]);
  });

  test('a parent that is missing hides nothing', () => {
    const orphan = buildChange({ score: 4 }, { minutes: 3, parents: [idAt(2)] });
    expect(headsOf([first, orphan], 'score')).toEqual([orphan, first]);
  });

  test('a change that goes back to «nothing said» is a change like any other', () => {
    const undone = buildChange({ score: null }, { minutes: 1, parents: [first.id] });
    expect(valueOf([first, undone], 'score')).toBeNull();
  });

  test('parents in a circle leave every change of the circle standing', () => {
    const [left, right] = [idAt(0), idAt(1)];
    const circle = [
      buildChange({ score: 1 }, { id: left, parents: [right] }),
      buildChange({ score: 2 }, { id: right, parents: [left], minutes: 1 }),
    ];
    expect(headsOf(circle, 'score').map((change) => change.id)).toEqual([right, left]);
  });

  test('there is always one when somebody has set the field, and the order of the log does not matter', () => {
    fc.assert(
      fc.property(
        wildLogArbitrary.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
        ([log, other]) => {
          for (const field of fieldsOf(log)) {
            const heads = headsOf(log, field);
            expect(heads.length).toBeGreaterThan(0);
            expect(heads.toSorted(newestFirst)).toEqual(heads);
            expect(headsOf(other, field).map((head) => head.id)).toEqual(heads.map((head) => head.id));
          }
        },
      ),
    );
  });
});

describe('the fields that have been set', () => {
  test('they stand once each, by name', () => {
    const log = [
      buildChange({ score: 1, 'evidence:b': null }),
      buildChange({ 'evidence:a': null, score: null }, { minutes: 1 }),
    ];
    expect(fieldsOf(log)).toEqual(['evidence:a', 'evidence:b', 'score']);
  });
});

describe('whether two values are the same', () => {
  test('the order of the keys in an object does not matter', () => {
    expect(sameValue({ level: 2, reason: 'Ny' }, { reason: 'Ny', level: 2 })).toBe(true);
    expect(sameValue({ level: 2, reason: 'Ny' }, { level: 3, reason: 'Ny' })).toBe(false);
  });

  test('unanswered, vet ikke, ikke relevant and 0 are four different values', () => {
    const values = [null, 'unknown', 'notRelevant', 0] as const;
    for (const [i, left] of values.entries()) {
      for (const [j, right] of values.entries()) expect(sameValue(left, right)).toBe(i === j);
    }
  });

  test('nothing said, an emptied text and a requirement taken out again are the same', () => {
    for (const nothing of [undefined, null, '', false]) expect(sameValue(nothing, null)).toBe(true);
    for (const said of [0, true, ' ', '0', { level: 0, reason: '' }])
      expect(sameValue(said, null)).toBe(false);
  });

  test('a number and its text differ', () => {
    expect(sameValue(3, '3')).toBe(false);
  });
});

describe('a row that was removed by some and edited by others', () => {
  const made = buildChange({ title: 'Funn' });
  const after = (...parents: Change[]) => ({ parents: parents.map(({ id }) => id) });
  const removal = buildChange({ removed: true }, { minutes: 5, ...after(made) });
  const saidOfRemoved = (...changes: Change[]) =>
    (headsByField(changes, madeUp as Kind).get('removed') ?? []).map(({ id }) => id);

  test('an edit that the removal knew of says nothing against it', () => {
    expect(saidOfRemoved(made, removal)).toEqual([removal.id]);
    const kept = buildChange({ removed: false }, { minutes: 6 });
    expect(saidOfRemoved(made, removal, kept)).toEqual([kept.id, removal.id]);
  });

  test('an edit that one of two removals did not know of says that the row is there', () => {
    const edit = buildChange({ title: 'Mer' }, { minutes: 7, ...after(made) });
    const knowing = buildChange({ removed: true }, { minutes: 8, ...after(made, edit) });
    expect(saidOfRemoved(made, removal, edit, knowing)).toEqual([knowing.id, edit.id, removal.id]);
    expect(saidOfRemoved(made, edit, knowing)).toEqual([knowing.id]);
  });

  test('parents that form a circle come to an end', () => {
    const [one, two] = [1, 2].map((minutes) => buildChange({ title: 'Ring' }, { minutes }));
    if (!one || !two) throw new Error('there are two');
    const ring = [
      { ...one, ...after(two) },
      { ...two, ...after(one) },
    ];
    expect(saidOfRemoved(...ring, removal)).toEqual([removal.id, two.id, one.id]);
  });
});
