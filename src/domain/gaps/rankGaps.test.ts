import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { shuffled } from '../../../tests/support/changeArbitraries.ts';
import { scoreArbitrary } from '../../../tests/support/scoreArbitrary.ts';
import type { Score } from '../evaluation/Answer.ts';
import { assessRequirements, type AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Obligation } from '../standard/Standard.ts';
import { gapSize, rankGaps } from './rankGaps.ts';

type Row = { obligation?: Obligation; score: Score; own?: number };

/** Requirements 1, 2, 3 … of a NAV-kontor. */
function assess(...rows: Row[]): AssessedRequirement[] {
  const requirements = rows.map(({ obligation = 'skal' }, index) =>
    buildRequirement({ number: index + 1, obligation }),
  );
  const answers = rows.map(({ score, own }, index) =>
    buildAnswer(index + 1, {
      score,
      target: own === undefined ? null : { level: own, reason: 'Vi tar ett steg i år.' },
    }),
  );
  return assessRequirements(buildStandard({ requirements }), 'nav-kontor', answers);
}

const standard = buildStandard();

function ranked(
  items: readonly AssessedRequirement[],
  open: [number, number][] = [],
  withAction: number[] = [],
): number[] {
  const history = { yearsOpen: new Map(open), withAction: new Set(withAction) };
  return rankGaps(standard, items, history).map((gap) => gap.item.requirement.number);
}

describe('the size of a gap', () => {
  test('it is how far the score is below the target', () => {
    const sizes = assess({ score: 0 }, { score: 3 }, { score: 4 }, { score: 1, obligation: 'bor' }).map(
      gapSize,
    );
    expect(sizes).toEqual([4, 1, 0, 2]);
  });

  test('a score above the target is no gap and no surplus', () => {
    expect(assess({ score: 4, obligation: 'bor' }).map(gapSize)).toEqual([0]);
  });

  test('an own target never makes a gap go away, nor smaller', () => {
    const items = assess({ score: 1, own: 1 }, { score: 1, own: 3 }, { score: 3, own: 4, obligation: 'bor' });
    expect(items.map(gapSize)).toEqual([3, 3, 0]);
    expect(rankGaps(standard, items).map(({ size }) => size)).toEqual([3, 3]);
  });

  test('there is none to tell without a score: unanswered, vet ikke and ikke relevant are not 0', () => {
    expect(assess({ score: null }, { score: 'unknown' }, { score: 'notRelevant' }).map(gapSize)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the gaps, the most pressing first', () => {
  test('each tells what its rank rests on', () => {
    const items = assess({ score: 1, obligation: 'bor' });
    const history = { yearsOpen: new Map([[1, 3]]), withAction: new Set([1]) };
    expect(rankGaps(standard, items, history)).toEqual([
      {
        item: items[0],
        score: 1,
        size: 2,
        weight: 1,
        priority: 2,
        group: 'next',
        yearsOpen: 3,
        hasAction: true,
      },
    ]);
  });

  test('without history every gap is new and has no action', () => {
    expect(rankGaps(standard, assess({ score: 2 }))).toMatchObject([{ yearsOpen: 1, hasAction: false }]);
  });

  test('a target that is reached, and a requirement without a score, are no gaps', () => {
    const items = assess(
      { score: 4 },
      { score: null },
      { score: 'unknown' },
      { score: 'notRelevant' },
      { score: 0 },
    );
    expect(ranked(items)).toEqual([5]);
  });

  test('an obligation that the standard gives no weight weighs 1, and asks for the highest level', () => {
    expect(
      rankGaps(buildStandard({ obligations: [] }), assess({ score: 1 })).map(({ weight, size }) => [
        weight,
        size,
      ]),
    ).toEqual([[1, 3]]);
  });

  test('what does not apply to the office is no gap', () => {
    const answers = [
      buildAnswer(1, { score: 0 }),
      buildAnswer(3, { score: 0 }),
      buildAnswer(5, { score: 0, included: true }),
    ];
    const items = assessRequirements(standard, 'nav-kontor', answers);
    expect(ranked(items)).toEqual([1, 5]);
  });

  test('first by the weight of the obligation times the size', () => {
    // bør 0 → 3 × 1; skal 2 → 2 × 2; skal 3 → 1 × 2; skal 0 → 4 × 2
    expect(ranked(assess({ score: 0, obligation: 'bor' }, { score: 2 }, { score: 3 }, { score: 0 }))).toEqual(
      [4, 2, 1, 3],
    );
  });

  test('the weights are those of the standard', () => {
    const items = assess({ score: 2 }, { score: 0, obligation: 'bor' });
    const [skal, bor] = standard.obligations;
    const heavy = buildStandard({ obligations: skal && bor ? [skal, { ...bor, weight: 10 }] : [] });
    expect(rankGaps(heavy, items).map((gap) => [gap.item.requirement.number, gap.priority])).toEqual([
      [2, 30],
      [1, 4],
    ]);
  });

  test('then by years open, the longest first', () => {
    const items = assess({ score: 2 }, { score: 2 }, { score: 2 });
    expect(
      ranked(items, [
        [1, 2],
        [3, 5],
      ]),
    ).toEqual([3, 1, 2]);
  });

  test('then those without an action', () => {
    const items = assess({ score: 2 }, { score: 2 }, { score: 2 });
    expect(ranked(items, [], [1])).toEqual([2, 3, 1]);
  });

  test('then by number', () => {
    const items = assess({ score: 2 }, { score: 2 }, { score: 2 });
    expect(ranked(items.toReversed())).toEqual([1, 2, 3]);
  });

  test('each tie-breaker gives way to the one before it', () => {
    const items = assess({ score: 3 }, { score: 2 }, { score: 2 }, { score: 2 });
    // 1 is small but oldest and without an action; 2 is older than 3 and 4 but has an action; 3 has an action, 4 none.
    expect(
      ranked(
        items,
        [
          [1, 9],
          [2, 4],
          [3, 2],
          [4, 2],
        ],
        [2, 3],
      ),
    ).toEqual([2, 4, 3, 1]);
  });

  test('whatever the scores, the order is the stated one and does not rest on the order of the requirements', () => {
    const rows = fc.array(
      fc.record({ obligation: fc.constantFrom<Obligation>('skal', 'bor'), score: scoreArbitrary }),
      { minLength: 1, maxLength: 12 },
    );
    const assessed = rows
      .map((list) => assess(...list))
      .chain((items) => fc.tuple(fc.constant(items), shuffled(items)));
    const open = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 })));
    const actions = fc.array(fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(assessed, open, actions, ([items, other], years, withAction) => {
        const history = { yearsOpen: new Map(years), withAction: new Set(withAction) };
        const gaps = rankGaps(standard, items, history);
        expect(rankGaps(standard, other, history)).toEqual(gaps);
        expect(gaps).toHaveLength(items.filter((item) => (gapSize(item) ?? 0) > 0).length);
        const keys = gaps.map((gap) => [
          -gap.priority,
          -gap.yearsOpen,
          gap.hasAction ? 1 : 0,
          gap.item.requirement.number,
        ]);
        const inOrder = keys.every((key, index) => {
          const before = keys[index - 1];
          const differs = key.findIndex((part, place) => part !== before?.[place]);
          return !before || (key[differs] ?? 0) > (before[differs] ?? 0);
        });
        expect(inOrder).toBe(true);
      }),
    );
  });
});
