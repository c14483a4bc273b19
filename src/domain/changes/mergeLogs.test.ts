import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChange, idAt, minutesIn } from '../../../tests/support/buildChange.ts';
import { shuffled, wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play, unionOf } from '../../../tests/support/offlineHistory.ts';
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

  test('a value that was unreadable in one copy does not replace the one that was readable', () => {
    const whole = buildChange({ score: 3, justification: 'Rutine' });
    const damaged = { ...whole, patch: { score: null, justification: 'Rutine' } };
    const shortened = { ...whole, patch: { score: 3 } };
    for (const poorer of [damaged, shortened]) {
      expect(mergeLogs([poorer], [whole])).toEqual([whole]);
      expect(mergeLogs([whole], [poorer])).toEqual([whole]);
    }
  });
});
