import { describe, expect, test } from 'vitest';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildChange } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { logOf } from '../../../tests/support/logSource.ts';
import { scoreArbitrary } from '../../../tests/support/scoreArbitrary.ts';
import { projectedEffect } from '../actions/projectedEffect.ts';
import { mergeLogs } from '../changes/mergeLogs.ts';
import { rankGaps } from '../gaps/rankGaps.ts';
import { compareYears } from '../trends/compareYears.ts';
import { sameEdition } from '../trends/lineage.ts';
import { scopeIn } from '../trends/scopeIn.ts';
import { assessRequirements } from './assessedRequirements.ts';
import { distribution } from './distribution.ts';
import { fulfilment } from './fulfilment.ts';
import { withinScope } from './withinScope.ts';

const standard = buildStandard();
const numbers = standard.requirements.map(({ number }) => number);

const anyAnswers = fc
  .array(fc.record({ score: scoreArbitrary, included: fc.boolean() }), { minLength: 6, maxLength: 6 })
  .map((said) => said.map((each, index) => buildAnswer(index + 1, each)));

const anyPart = fc.subarray(numbers);

describe('a part of the standard', () => {
  test('every number of it is that of its requirements alone, and it and the rest are the whole together', () => {
    fc.assert(
      fc.property(anyAnswers, anyPart, (answers, requirements) => {
        const whole = assessRequirements(standard, 'nav-kontor', answers);
        const part = withinScope(whole, { requirements });
        const rest = withinScope(whole, {
          requirements: numbers.filter((each) => !requirements.includes(each)),
        });
        const alone = whole.filter(({ requirement }) => requirements.includes(requirement.number));
        expect(fulfilment(standard, part)).toEqual(fulfilment(standard, alone));
        expect(distribution(standard, part)).toEqual(distribution(standard, alone));
        const inAll = fulfilment(standard, whole);
        const [one, other] = [fulfilment(standard, part), fulfilment(standard, rest)];
        for (const count of ['applicable', 'scored', 'reached', 'sum', 'remaining'] as const)
          expect(one[count] + other[count]).toBe(inAll[count]);
        const gaps = (items: typeof whole) =>
          rankGaps(standard, items, { yearsOpen: new Map(), withAction: new Set() })
            .map(({ item }) => item.requirement.number)
            .toSorted((a, b) => a - b);
        expect(gaps(part as typeof whole)).toEqual(gaps(alone));
      }),
    );
  });

  test('an answer in it is the very answer of the whole: there is one truth', () => {
    fc.assert(
      fc.property(anyAnswers, anyPart, (answers, requirements) => {
        const whole = assessRequirements(standard, 'nav-kontor', answers);
        const part = withinScope(whole, { requirements });
        expect(part.map(({ answer }) => answer)).toEqual(whole.map(({ answer }) => answer));
        expect(part.filter(({ inScope }) => inScope).map((item) => whole.includes(item))).toEqual(
          requirements.map(() => true),
        );
      }),
    );
  });

  test('two who went through different parts and merge have what both said, and each part counts the same as before', () => {
    const first = [buildChange({ score: 4 }, { requirement: 1 })];
    const second = [buildChange({ score: 1 }, { requirement: 2, minutes: 2 })];
    const part = (requirements: number[], ...changes: typeof first) =>
      fulfilment(
        standard,
        withinScope(assessRequirements(standard, 'nav-kontor', logOf(...changes).answers), { requirements }),
      );
    const merged = mergeLogs(first, second);
    expect(part([1], ...merged)).toEqual(part([1], ...first));
    expect(part([2, 4], ...merged)).toEqual(part([2, 4], ...second));
    expect(part([1, 2, 4], ...merged)).toMatchObject({ scored: 2, sum: 5 });
  });

  test('the plan and a comparison of years go by it, and what left it is no requirement that no longer applies', () => {
    const before = assessRequirements(standard, 'nav-kontor', [
      buildAnswer(1, { score: 1 }),
      buildAnswer(2, { score: 2 }),
    ]);
    const now = [buildAnswer(1, { score: 3 }), buildAnswer(2, { score: 2 })];
    const scope = { requirements: [1] };
    const same = sameEdition(standard);
    const inScope = withinScope(assessRequirements(standard, 'nav-kontor', now), scope);
    const compared = compareYears(withinScope(before, scopeIn(scope, same)), inScope, same);
    expect(compared.compared.map(({ after }) => after.requirement.number)).toEqual([1]);
    expect(compared.notCompared).toEqual([]);
    const [today, ...later] = projectedEffect(
      {
        standard,
        officeKind: 'nav-kontor',
        answers: now,
        actions: [buildAction(1, { expected: { 1: 4, 2: 4 } })],
        scope,
      },
      new Date(2026, 5, 1),
    );
    expect(today?.total).toMatchObject({ scored: 1, sum: 3 });
    expect(later.find(({ at }) => at === 'plan')?.total).toMatchObject({ scored: 1, sum: 4 });
  });
});
