import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import type { Score } from '../evaluation/Answer.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
import { countYearsOpen, type AssessedYear } from './yearsOpen.ts';

const standard = buildStandard();

/** One year of a NAV-kontor, to which 1, 2 and 4 are addressed. */
function yearOf(year: number, scores: Record<number, Score>, included = false): AssessedYear {
  const answers = Object.entries(scores).map(([number, score]) =>
    buildAnswer(Number(number), { score, included }),
  );
  return { year, items: assessRequirements(standard, 'nav-kontor', answers) };
}

describe('how many years in a row a gap has been open', () => {
  test('nothing is open when there are no years', () => {
    expect(countYearsOpen([])).toEqual(new Map());
  });

  test('a gap in the only year is one year old', () => {
    expect(countYearsOpen([yearOf(2026, { 1: 0, 2: 3, 4: 4 })])).toEqual(new Map([[1, 1]]));
  });

  test('consecutive years are counted back from the latest, in whatever order they come', () => {
    const years = [yearOf(2024, { 1: 1 }), yearOf(2026, { 1: 2 }), yearOf(2025, { 1: 3 })];
    expect(countYearsOpen(years)).toEqual(new Map([[1, 3]]));
    expect(countYearsOpen(years.toReversed())).toEqual(new Map([[1, 3]]));
  });

  test('a gap that was closed last year is new again', () => {
    const years = [yearOf(2026, { 1: 1 }), yearOf(2025, { 1: 4 }), yearOf(2024, { 1: 0 })];
    expect(countYearsOpen(years)).toEqual(new Map([[1, 1]]));
  });

  test('a gap that is closed now is not open, however old it was', () => {
    expect(countYearsOpen([yearOf(2026, { 1: 4 }), yearOf(2025, { 1: 0 })])).toEqual(new Map());
  });

  test('a calendar year without an evaluation ends the count', () => {
    expect(countYearsOpen([yearOf(2026, { 1: 1 }), yearOf(2024, { 1: 1 })])).toEqual(new Map([[1, 1]]));
    const years = [
      yearOf(2026, { 1: 1 }),
      yearOf(2025, { 1: 1 }),
      yearOf(2023, { 1: 1 }),
      yearOf(2022, { 1: 1 }),
    ];
    expect(countYearsOpen(years)).toEqual(new Map([[1, 2]]));
  });

  test('a year in which nobody could score it ends the count: what nobody said is not guessed', () => {
    const silences: Score[] = [null, 'unknown', 'notRelevant'];
    for (const score of silences) {
      const years = [yearOf(2026, { 1: 1 }), yearOf(2025, { 1: score }), yearOf(2024, { 1: 1 })];
      expect(countYearsOpen(years)).toEqual(new Map([[1, 1]]));
    }
  });

  test('a year in which it did not apply ends the count', () => {
    const years = [yearOf(2026, { 3: 1 }, true), yearOf(2025, { 3: 1 }, false), yearOf(2024, { 3: 1 }, true)];
    expect(countYearsOpen(years)).toEqual(new Map([[3, 1]]));
  });

  test('each requirement has its own count', () => {
    const years = [
      yearOf(2026, { 1: 1, 2: 1, 4: 1 }),
      yearOf(2025, { 1: 1, 2: 3, 4: 2 }),
      yearOf(2024, { 1: 1, 2: 1, 4: 4 }),
    ];
    expect(countYearsOpen(years)).toEqual(
      new Map([
        [1, 3],
        [2, 1],
        [4, 2],
      ]),
    );
  });
});
