import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import type { Stretch } from '../input/seenText.ts';
import { walkAlong } from './walkAlong.ts';

const stretches = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Stretch => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

/** How often one of `count` taken stretches is looked at while as many are asked about. */
function looksFor(count: number): number {
  let looks = 0;
  const taken = Array.from({ length: count }, (_, index) => ({
    start: index * 10,
    get end() {
      looks++;
      return index * 10 + 5;
    },
  }));
  const touches = walkAlong(taken);
  for (let index = 0; index < count; index++) touches({ start: index * 10 + 6, end: index * 10 + 8 });
  return looks;
}

describe('walking along what is taken', () => {
  test('says the same as looking at each of them', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 6 }))),
        (taken, asked) => {
          const inOrder = asked
            .map(([start, length]): Stretch => ({ start, end: start + length }))
            .toSorted((a, b) => a.start - b.start);
          const touches = walkAlong(taken);
          expect(inOrder.map(touches)).toEqual(
            inOrder.map(({ start, end }) => taken.some((one) => start < one.end && one.start < end)),
          );
        },
      ),
    );
  });

  test('the work grows with the number of stretches and no faster', () => {
    expect(looksFor(4_000)).toBeLessThan(looksFor(1_000) * 5);
  });
});
