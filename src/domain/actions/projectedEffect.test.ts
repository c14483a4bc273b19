import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildAction, dayArbitrary, due } from '../../../tests/support/buildAction.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { idAt } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { scoreArbitrary } from '../../../tests/support/scoreArbitrary.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
import { fulfilment, fulfilmentPerTheme } from '../scoring/fulfilment.ts';
import type { Heads } from '../evaluation/RowFrame.ts';
import type { Answer, Score } from '../evaluation/Answer.ts';
import { actionStatuses, type Action } from '../evaluation/Action.ts';
import {
  effectInAll,
  effectOnThemes,
  fewerSteps,
  projectedEffect,
  spansYears,
  type EffectStep,
} from './projectedEffect.ts';

const standard = buildStandard();
const today = new Date(2026, 2, 10, 12);

function project(
  scores: Record<number, Score>,
  actions: readonly Action[],
  headsOf: (number: number) => Heads = () => ({}),
): EffectStep[] {
  const answers = Object.entries(scores).map(([number, score]) =>
    buildAnswer(Number(number), { score, heads: headsOf(Number(number)) }),
  );
  return projectedEffect({ standard, officeKind: 'nav-kontor', answers, actions }, today);
}

function nameOf({ at }: EffectStep): string {
  return typeof at === 'string' ? at : at.day;
}

/** Step → requirements at their target, and points. */
function sums(steps: readonly EffectStep[]) {
  return steps.map((step) => [nameOf(step), step.total.reached, step.total.sum]);
}

describe('what a plan is expected to bring', () => {
  test('comes with each deadline, and in all', () => {
    const actions = [
      buildAction(1, { ...due('2026-05-01'), expected: { 1: 4 } }),
      buildAction(2, { ...due('2026-04-01'), expected: { 2: 3 } }),
      buildAction(3, { expected: { 4: 2 } }),
    ];
    expect(sums(project({ 1: 1, 2: 1, 4: 1 }, actions))).toEqual([
      ['today', 0, 3],
      ['2026-04-01', 1, 5],
      ['2026-05-01', 2, 8],
      ['plan', 2, 9],
      ['target', 3, 11],
    ]);
  });

  test('the highest of several on one requirement holds, and nothing is lowered', () => {
    const actions = [
      buildAction(1, { ...due('2026-04-01'), expected: { 1: 3 } }),
      buildAction(2, { ...due('2026-05-01'), expected: { 1: 2, 2: 0 } }),
    ];
    expect(sums(project({ 1: 1, 2: 3 }, actions))).toEqual([
      ['today', 1, 4],
      ['2026-04-01', 1, 6],
      ['2026-05-01', 1, 6],
      ['plan', 1, 6],
      ['target', 2, 7],
    ]);
  });

  test('dropped and removed actions bring nothing', () => {
    const actions = [
      buildAction(1, { ...due('2026-04-01'), expected: { 1: 4 }, status: 'dropped' }),
      buildAction(2, { ...due('2026-04-01'), expected: { 1: 4 }, removed: true }),
    ];
    expect(sums(project({ 1: 1 }, actions))).toEqual([
      ['today', 0, 1],
      ['plan', 0, 1],
      ['target', 1, 4],
    ]);
  });

  test('a done action has brought its level when the next deadline comes, and changes nothing today', () => {
    const actions = [
      buildAction(1, { ...due('2026-01-01'), expected: { 1: 3 }, status: 'done' }),
      buildAction(2, { ...due('2026-04-01'), expected: { 2: 3 } }),
    ];
    expect(sums(project({ 1: 1, 2: 1 }, actions)).slice(0, 2)).toEqual([
      ['today', 0, 2],
      ['2026-04-01', 1, 6],
    ]);
  });

  describe('that the office has answered since an action was done', () => {
    const done = (minutes: number) =>
      buildAction(1, { expected: { 1: 4 }, status: 'done', heads: { status: [idAt(minutes)] } });
    const planned = (answer: Partial<Answer>, actions: readonly Action[]) => {
      const answers = [buildAnswer(1, answer)];
      const steps = projectedEffect({ standard, officeKind: 'nav-kontor', answers, actions }, today);
      return effectInAll(steps).plan;
    };

    test.each<[string, Partial<Answer>, number, number]>([
      ['a lower level counts as it is', { score: 2, heads: { score: [idAt(5)] } }, 2, 1],
      ['a level from before is raised', { score: 2, heads: { score: [idAt(3)] } }, 4, 1],
      [
        'last year’s that still holds counts as it is',
        { score: 2, heads: { score: [idAt(1)], unchangedSince: [idAt(5)] } },
        2,
        1,
      ],
      ['«vet ikke» counts as it is', { score: 'unknown', heads: { score: [idAt(5)] } }, 0, 0],
      ['one that was taken back is none', { score: null, heads: { score: [idAt(5)] } }, 4, 1],
      [
        'of two that were set apart the newest tells',
        { score: 2, heads: { score: [idAt(1), idAt(5)] } },
        2,
        1,
      ],
      ['a row that does not tell when is from before', { score: 2 }, 4, 1],
    ])('%s', (_what, answer, sum, scored) => {
      expect(planned(answer, [done(4)])).toMatchObject({ sum, scored });
    });

    test('what another action is expected to bring still comes', () => {
      const answer: Partial<Answer> = { score: 2, heads: { score: [idAt(5)] } };
      const open = buildAction(2, { ...due('2026-04-01'), expected: { 1: 3 }, heads: { status: [idAt(1)] } });
      expect(planned(answer, [done(4), open])).toMatchObject({ sum: 3 });
      expect(planned(answer, [done(4), { ...done(6), expected: { 1: 3 } }])).toMatchObject({ sum: 3 });
    });
  });

  test('an open action past its deadline comes when all is carried out: nobody knows when', () => {
    const actions = [
      buildAction(1, { ...due('2026-03-09'), expected: { 1: 3 } }),
      buildAction(2, { ...due('2026-03-10'), expected: { 2: 3 } }),
    ];
    expect(sums(project({ 1: 1, 2: 1 }, actions))).toEqual([
      ['today', 0, 2],
      ['2026-03-10', 1, 4],
      ['plan', 1, 6],
      ['target', 2, 7],
    ]);
  });

  test('what is not assessed gets the level, what does not concern the office does not', () => {
    const actions = [buildAction(1, { expected: { 1: 2, 2: 2, 4: 2, 5: 2, 99: 4 } })];
    const plan = project({ 2: 'unknown', 4: 'notRelevant' }, actions).find(({ at }) => at === 'plan');
    expect(plan?.total).toMatchObject({ sum: 4, scored: 2, notRelevant: 1, unanswered: 0, unknown: 0 });
  });

  test('a level that the scale does not have is none', () => {
    const plan = project({ 1: 2 }, [buildAction(1, { expected: { 1: 5 } })]).find(({ at }) => at === 'plan');
    expect(plan?.total).toMatchObject({ sum: 2, scored: 1 });
  });

  test('the target is no lower than what is reached, and nothing without a level has one', () => {
    const target = project({ 1: 2, 2: 4, 4: null }, []).at(-1);
    expect(target).toMatchObject({ at: 'target', total: { reached: 2, sum: 8, scored: 2 } });
  });
});

describe('with room for few days', () => {
  const steps = (days: number) => [
    { at: 'today' as const },
    ...Array.from({ length: days }, (_, index) => ({ at: { day: `2026-03-${String(11 + index)}` } })),
    { at: 'plan' as const },
    { at: 'target' as const },
  ];

  test('as many as there is room for stand as they are', () => {
    expect(fewerSteps(steps(4), 4)).toEqual(steps(4));
    expect(fewerSteps(steps(0), 4)).toEqual(steps(0));
  });

  test('of more the last of several together is kept, and always the very last', () => {
    expect(fewerSteps(steps(10), 4).map(({ at }) => (typeof at === 'string' ? at : at.day))).toEqual([
      'today',
      '2026-03-13',
      '2026-03-16',
      '2026-03-19',
      '2026-03-20',
      'plan',
      'target',
    ]);
  });
});

describe('an answer of a level that the scale does not have', () => {
  const steps = project({ 1: 99, 2: 3 }, [buildAction(1, { expected: { 1: 2 } })]);

  test('has none today, gets the level that is expected, and has no target to come to', () => {
    expect(steps.map(({ at, total: { sum, scored } }) => [at, sum, scored])).toEqual([
      ['today', 3, 1],
      ['plan', 5, 2],
      ['target', 3, 1],
    ]);
  });
});

test('steps span years where one day ahead is of another year than today', () => {
  const spans = (...days: string[]) =>
    spansYears([{ at: 'today' }, ...days.map((day) => ({ at: { day } })), { at: 'plan' }], '2026-03-10');
  expect(spans()).toBe(false);
  expect(spans('2026-04-01', '2026-12-31')).toBe(false);
  expect(spans('2026-04-01', '2027-01-01')).toBe(true);
});

describe('the plan in all', () => {
  const inAll = (scores: Record<number, Score>, expected: Record<number, number>) =>
    effectInAll(project(scores, [buildAction(1, { ...due('2026-04-01'), expected })]));

  test('is the result of today beside all of it carried out', () => {
    const { now, plan, brings } = inAll({ 1: 1, 2: 1 }, { 1: 4 });
    expect([now.sum, now.reached, plan.sum, plan.reached, brings]).toEqual([2, 0, 5, 1, true]);
  });

  test.each<[string, Record<number, number>, boolean]>([
    ['nothing', {}, false],
    ['a level that is there', { 1: 1 }, false],
    ['a lower level', { 1: 0 }, false],
    ['a higher level', { 1: 2 }, true],
    ['a first level', { 2: 3 }, true],
    ['a first level of 0, that adds nothing to the sum', { 2: 0 }, true],
  ])('that expects %s brings something: %j → %s', (_what, expected, brings) => {
    expect(inAll({ 1: 1 }, expected).brings).toBe(brings);
  });

  test('is not made of steps without today or without the plan carried out', () => {
    const [now, plan] = [project({}, [])[0], project({}, [])[1]].flatMap((step) => step ?? []);
    if (!now || !plan) throw new Error('there are always two');
    const problem = new RangeError('an effect has today and the plan carried out');
    for (const steps of [[], [now], [plan]]) expect(() => effectInAll(steps)).toThrow(problem);
    expect(effectInAll([plan, now])).toMatchObject({ now: now.total, plan: plan.total, brings: false });
  });
});

test('the plan theme by theme leaves out themes in which nothing ever has a level', () => {
  const actions = [buildAction(1, { ...due('2026-04-01'), expected: { 1: 4, 4: 2 } })];
  const steps = project({ 1: 1, 2: 3 }, actions);
  expect(steps.map(nameOf)).toEqual(['today', '2026-04-01', 'plan', 'target']);
  const counts = effectOnThemes(standard, steps).map((theme) => ({
    ...theme,
    counts: theme.counts.map(({ reached, scored }) => [reached, scored]),
  }));
  expect(counts).toEqual([
    {
      id: 'start',
      title: 'Start',
      counts: [
        [1, 2],
        [2, 2],
        [2, 2],
        [2, 2],
      ],
    },
    {
      id: 'midt',
      title: 'Midt',
      counts: [
        [0, 0],
        [0, 1],
        [0, 1],
        [0, 0],
      ],
    },
  ]);
  const other = { themes: [{ id: 'annet', chapter: 'forst', title: 'Annet', light: '' }] };
  expect(effectOnThemes(other, steps)).toEqual([]);
  const elsewhere = steps.map((step, index) => (index === 0 ? { ...step, themes: [] } : step));
  expect(effectOnThemes(standard, elsewhere)[0]?.counts[0]).toEqual({ reached: 0, scored: 0 });
});

/** When a field was last set, now and then: few enough moments to meet. */
const minuteArbitrary = fc.integer({ min: 0, max: 4 });
const headsArbitrary = (field: string) =>
  fc.oneof(
    fc.constant({}),
    minuteArbitrary.map((minutes) => ({ [field]: [idAt(minutes)] })),
  );

const actionsArbitrary = fc
  .array(
    fc.record({
      deadline: fc.option(
        dayArbitrary.map((day) => ({ day, reason: '' })),
        { nil: null },
      ),
      status: fc.constantFrom(...actionStatuses),
      removed: fc.boolean(),
      expected: fc.dictionary(fc.constantFrom('1', '2', '4', '5'), fc.integer({ min: 0, max: 6 })),
      heads: headsArbitrary('status'),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((overrides, index) => buildAction(index, overrides)));

const scoresArbitrary = fc.dictionary(fc.constantFrom('1', '2', '4', '5'), scoreArbitrary);
const whenArbitrary = fc.dictionary(fc.constantFrom('1', '2', '4', '5'), minuteArbitrary);

test('each step is what scoring says of the answers once the actions finished by then have raised them', () => {
  fc.assert(
    fc.property(scoresArbitrary, whenArbitrary, actionsArbitrary, (scores, when, actions) => {
      const headsOf = (number: number | string) => {
        const minutes = when[String(number)];
        return minutes === undefined ? {} : { score: [idAt(minutes)] };
      };
      for (const step of project(scores, actions, headsOf)) {
        if (step.at === 'target') continue;
        // By hand: one action after another is finished, and a person sets its levels where they are higher, but for
        // those that somebody has answered since it was done.
        const raised: Record<string, Score> = { ...scores };
        for (const action of actions) {
          if (!isFinished(action, step.at)) continue;
          for (const [number, level] of Object.entries(action.expected)) {
            const score = raised[number] ?? null;
            const isHigher = typeof score === 'number' ? level > score : score !== 'notRelevant';
            const isAnswered =
              action.status === 'done' &&
              (scores[number] ?? null) !== null &&
              (headsOf(number).score?.[0] ?? '') > (action.heads['status']?.[0] ?? '');
            if (level <= 4 && isHigher && !isAnswered) raised[number] = level;
          }
        }
        const answers = Object.entries(raised).map(([number, score]) =>
          buildAnswer(Number(number), { score }),
        );
        const items = assessRequirements(standard, 'nav-kontor', answers);
        expect(step.total).toEqual(fulfilment(standard, items));
        expect(step.themes).toEqual(fulfilmentPerTheme(standard, items));
      }
    }),
    { numRuns: 500 },
  );
});

function isFinished({ status, removed, deadline }: Action, at: EffectStep['at']): boolean {
  if (removed || status === 'dropped' || at === 'today') return false;
  if (status === 'done' || at === 'plan') return true;
  const day = deadline?.day ?? '';
  return typeof at === 'object' && day >= '2026-03-10' && day <= at.day;
}

test('no step is below the one before it, and the days are in order', () => {
  fc.assert(
    fc.property(scoresArbitrary, actionsArbitrary, (scores, actions) => {
      const steps = project(scores, actions);
      expect(nameOf(steps[0] ?? steps[1] ?? never())).toBe('today');
      expect(steps.slice(-2).map(nameOf)).toEqual(['plan', 'target']);
      const days = steps.slice(1, -2).map(nameOf);
      expect(days).toEqual([...new Set(days)].toSorted());
      const reached = steps.slice(0, -1).map(({ total }) => total.reached);
      expect(reached).toEqual(reached.toSorted((a, b) => a - b));
    }),
  );
});

function never(): never {
  throw new Error('there is always a first step');
}
