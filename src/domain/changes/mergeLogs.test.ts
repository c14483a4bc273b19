import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildChange, idAt, minutesIn, people } from '../../../tests/support/buildChange.ts';
import { shuffled, wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play, unionOf } from '../../../tests/support/offlineHistory.ts';
import type { Change } from './Change.ts';
import { mergeLogs } from './mergeLogs.ts';

/** A log as it stands on a machine: every id once. */
const log = wildLogArbitrary.map((changes) => mergeLogs(changes, []));

describe('merging two logs', () => {
  test('it does not matter whose log comes first', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  test('it does not matter which two of three are merged first', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
      }),
    );
  });

  test('merging the same log once more changes nothing', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const merged = mergeLogs(a, b);
        expect(mergeLogs(a, a)).toEqual(a);
        expect(mergeLogs(merged, b)).toEqual(merged);
        expect(mergeLogs(merged, a)).toEqual(merged);
      }),
    );
  });

  test('the order in which the changes stand does not matter', () => {
    fc.assert(
      fc.property(
        wildLogArbitrary.chain((changes) => fc.tuple(fc.constant(changes), shuffled(changes))),
        ([changes, other]) => {
          expect(mergeLogs(changes, [])).toEqual(mergeLogs([], other));
        },
      ),
    );
  });

  test('every id of either log stands in the result, once, in order', () => {
    fc.assert(
      fc.property(wildLogArbitrary, wildLogArbitrary, (a, b) => {
        const ids = mergeLogs(a, b).map((change) => change.id);
        expect(ids).toEqual([...new Set([...a, ...b].map((change) => change.id))].toSorted());
      }),
    );
  });

  test('neither log is altered', () => {
    const a = Object.freeze([buildChange({ score: 1 }, { minutes: 1 }), buildChange({ score: 2 })]);
    const b = Object.freeze([buildChange({ score: 3 }, { minutes: 2 })]);
    expect(mergeLogs(a, b).map((change) => change.patch)).toEqual([{ score: 2 }, { score: 1 }, { score: 3 }]);
  });

  test('no change that anybody appended is missing when the logs of people offline are merged', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const { logs, appended } = play(history);
        expect(unionOf(logs).map((change) => change.id)).toEqual(appended.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the same id with different content', () => {
  const early = buildChange({ justification: 'Rutinen er' }, { id: idAt(0) });
  const late = { ...early, patch: { justification: 'Rutinen er skrevet' }, at: minutesIn(2) };

  test('the later one holds', () => {
    expect(mergeLogs([early], [late])).toEqual([late]);
    expect(mergeLogs([late], [early])).toEqual([late]);
  });

  test('at the same moment every machine keeps the same one', () => {
    const other = { ...early, patch: { justification: 'Rutinen finnes' } };
    expect(mergeLogs([early], [other])).toEqual([other]);
    expect(mergeLogs([other], [early])).toEqual([other]);
  });

  test('what is no object has no words to count: as much is said in both, and the greater text decides', () => {
    const torn = buildChange({ target: 7 });
    const wordless = buildChange({ target: { reason: '' } });
    for (const [a, b] of [
      [torn, wordless],
      [wordless, torn],
    ] as const)
      expect(mergeLogs([a], [b])).toEqual([wordless]);
  });

  test('a value that was unreadable in one copy does not replace the one that was readable', () => {
    const whole = buildChange({ score: 3, justification: 'Rutine' });
    const damaged = { ...whole, patch: { score: null, justification: 'Rutine' } };
    const shortened = { ...whole, patch: { score: 3 } };
    for (const poorer of [damaged, shortened]) {
      expect(mergeLogs([poorer], [whole])).toEqual([whole]);
      expect(mergeLogs([whole], [poorer])).toEqual([whole]);
    }
  });

  test.each<[string, Change, Change]>([
    [
      'a word beside a number outweighs that it was emptied',
      buildChange({ target: { level: 3, reason: 'Etter møtet' } }),
      buildChange({ target: { reason: '', level: 3 } }),
    ],
    [
      'a value in parts says more than one in none, however long',
      buildChange({ later: { level: 3 } }),
      buildChange({ later: 'et langt ord' }),
    ],
    [
      'a name outweighs that it was left out',
      buildChange({ score: 3 }, { by: { ...people.leder, author: { name: '!', role: '' } } }),
      buildChange({ score: 3 }, { by: { ...people.leder, author: { name: '', role: '' } } }),
    ],
    [
      'one value more outweighs a field that says nothing',
      buildChange({ included: true, score: null }),
      buildChange({ justification: null, strengths: null, score: null }),
    ],
    [
      'a field that was taken back outweighs that nothing was said of it',
      buildChange({ score: 3, justification: null }),
      buildChange({ score: 4 }),
    ],
    [
      'of two that say as much, the greater text holds, however long the other is',
      buildChange({ justification: 'Rutinen er' }),
      buildChange({ justification: 'En rutine som er lang' }),
    ],
    [
      'a value that is a list counts with what is in it',
      buildChange({ later: ['a', 'b'] }),
      buildChange({ later: ['c', ''] }),
    ],
  ])('%s', (_what, fuller, poorer) => {
    expect(mergeLogs([poorer], [fuller])).toEqual([fuller]);
    expect(mergeLogs([fuller], [poorer])).toEqual([fuller]);
  });
});
