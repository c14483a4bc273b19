import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { shuffled } from '../../../tests/support/changeArbitraries.ts';
import { scoreArbitrary } from '../../../tests/support/scoreArbitrary.ts';
import type { Score } from '../evaluation/Answer.ts';
import { assessRequirements, type AssessedRequirement } from './assessedRequirements.ts';
import { fulfilment, fulfilmentPerChapter, fulfilmentPerTheme } from './fulfilment.ts';

const standard = buildStandard();

/** The six requirements as a NAV-kontor sees them (1, 2 and 4 apply), with scores by number. */
function items(scores: Record<number, Score>, kind = 'nav-kontor'): AssessedRequirement[] {
  const answers = Object.entries(scores).map(([number, score]) => buildAnswer(Number(number), { score }));
  return assessRequirements(standard, kind, answers);
}

const anyItems = fc
  .record({
    scores: fc.array(fc.oneof(scoreArbitrary, fc.integer({ min: 5, max: 100 })), {
      minLength: 6,
      maxLength: 6,
    }),
    included: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    kind: fc.constantFrom('nav-kontor', 'bydel', 'oslo-vo', 'ukjent'),
  })
  .map(({ scores, included, kind }) =>
    assessRequirements(
      standard,
      kind,
      scores.map((score, index) => buildAnswer(index + 1, { score, included: included[index] ?? false })),
    ),
  );

describe('fulfilment', () => {
  test('it is the sum of scores over the sum of highest scores', () => {
    expect(fulfilment(standard, items({ 1: 4, 2: 1, 4: 2 }))).toEqual({
      share: 7 / 12,
      sum: 7,
      highestSum: 12,
      applicable: 3,
      reached: 1,
      answered: 3,
      scored: 3,
      unanswered: 0,
      unknown: 0,
      notRelevant: 0,
      remaining: 0,
      coverage: 1,
    });
  });

  test('nothing answered is no fulfilment, not 0', () => {
    expect(fulfilment(standard, items({}))).toMatchObject({
      share: null,
      scored: 0,
      remaining: 3,
      coverage: 0,
    });
  });

  test('0 on everything is 0, and is fully covered', () => {
    expect(fulfilment(standard, items({ 1: 0, 2: 0, 4: 0 }))).toMatchObject({
      share: 0,
      reached: 0,
      answered: 3,
      scored: 3,
      coverage: 1,
    });
  });

  test('unanswered and vet ikke reach no target, even one of 0', () => {
    const easy = buildStandard({
      obligations: standard.obligations.map((obligation) => ({ ...obligation, target: 0 })),
    });
    const answers = [buildAnswer(1, { score: 0 }), buildAnswer(2, { score: 'unknown' })];
    const result = fulfilment(easy, assessRequirements(easy, 'nav-kontor', answers));
    expect(result).toMatchObject({ applicable: 3, reached: 1, answered: 2, unanswered: 1 });
  });

  test('the highest on everything is 1', () => {
    expect(fulfilment(standard, items({ 1: 4, 2: 4, 4: 4 }))).toMatchObject({ share: 1, coverage: 1 });
  });

  test('unanswered, vet ikke and ikke relevant count in neither sum and are told apart', () => {
    const one = { share: 3 / 4, sum: 3, highestSum: 4, applicable: 3, scored: 1 };
    expect(fulfilment(standard, items({ 1: 3 }))).toMatchObject({
      ...one,
      unanswered: 2,
      unknown: 0,
      notRelevant: 0,
    });
    expect(fulfilment(standard, items({ 1: 3, 2: 'unknown', 4: 'notRelevant' }))).toMatchObject({
      ...one,
      unanswered: 0,
      unknown: 1,
      notRelevant: 1,
    });
  });

  test('vet ikke keeps the picture from being whole, ikke relevant does not', () => {
    expect(fulfilment(standard, items({ 1: 3, 2: 3, 4: 'unknown' }))).toMatchObject({
      remaining: 1,
      coverage: 2 / 3,
    });
    expect(fulfilment(standard, items({ 1: 3, 2: 3, 4: 'notRelevant' }))).toMatchObject({
      remaining: 0,
      coverage: 1,
    });
  });

  test('when everything is ikke relevant there is neither fulfilment nor coverage', () => {
    const none = { 1: 'notRelevant', 2: 'notRelevant', 4: 'notRelevant' } as const;
    expect(fulfilment(standard, items(none))).toMatchObject({ share: null, coverage: null, notRelevant: 3 });
  });

  test('when nothing applies there is neither fulfilment nor coverage', () => {
    for (const selection of [[], items({ 1: 4 }, 'ukjent')]) {
      expect(fulfilment(standard, selection)).toMatchObject({ applicable: 0, share: null, coverage: null });
    }
  });

  test('requirements that do not apply count nowhere, however they are scored', () => {
    expect(fulfilment(standard, items({ 1: 2, 3: 4, 5: 0, 6: 'unknown' }))).toEqual(
      fulfilment(standard, items({ 1: 2 })),
    );
  });

  test('a score above the scale counts as unanswered', () => {
    expect(fulfilment(standard, items({ 1: 5, 2: 2 }))).toMatchObject({
      scored: 1,
      unanswered: 2,
      share: 2 / 4,
    });
  });

  test('whatever the answers, the counts add up and the shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyItems, (selection) => {
        const all = fulfilment(standard, selection);
        expect(all.scored + all.unanswered + all.unknown + all.notRelevant).toBe(all.applicable);
        expect(all.unanswered + all.unknown).toBe(all.remaining);
        expect(all.applicable).toBe(selection.filter((item) => item.applicable).length);
        expect(all.highestSum).toBe(all.scored * 4);
        expect(all.share === null).toBe(all.scored === 0);
        expect(all.coverage === null).toBe(all.scored + all.remaining === 0);
        for (const share of [all.share ?? 0, all.coverage ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the order of the requirements does not matter', () => {
    fc.assert(
      fc.property(
        anyItems.chain((selection) => fc.tuple(fc.constant(selection), shuffled(selection))),
        ([selection, other]) => {
          expect(fulfilment(standard, other)).toEqual(fulfilment(standard, selection));
        },
      ),
    );
  });
});

describe('fulfilment of the parts', () => {
  test('themes and chapters stand in the order of the standard, also those in which nothing applies', () => {
    const seen = items({ 1: 4, 2: 0, 4: 3 });
    expect(
      fulfilmentPerTheme(standard, seen).map(({ id, fulfilment: f }) => [id, f.share, f.applicable]),
    ).toEqual([
      ['start', 0.5, 2],
      ['midt', 0.75, 1],
      ['slutt', null, 0],
    ]);
    expect(
      fulfilmentPerChapter(standard, seen).map(({ id, fulfilment: f }) => [id, f.share, f.applicable]),
    ).toEqual([
      ['forst', 7 / 12, 3],
      ['siden', null, 0],
    ]);
  });

  test('the parts add up to the whole', () => {
    fc.assert(
      fc.property(anyItems, (selection) => {
        const whole = fulfilment(standard, selection);
        for (const parts of [
          fulfilmentPerTheme(standard, selection),
          fulfilmentPerChapter(standard, selection),
        ]) {
          for (const count of [
            'sum',
            'highestSum',
            'applicable',
            'scored',
            'unanswered',
            'unknown',
            'notRelevant',
          ] as const) {
            expect(parts.reduce((total, part) => total + part.fulfilment[count], 0)).toBe(whole[count]);
          }
        }
      }),
    );
  });
});
