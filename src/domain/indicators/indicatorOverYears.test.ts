import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
import type { Indicator, Standard } from '../standard/Standard.ts';
import type { OfficeYear } from '../trends/OfficeYear.ts';
import { blankIndicatorValue } from '../../../tests/support/projections.ts';
import {
  calendarYears,
  drawnShare,
  indicatorMarks,
  indicatorOverYears,
  labelledMarks,
  pointsToGoal,
} from './indicatorOverYears.ts';
import type { IndicatorValue } from './IndicatorValue.ts';

const [one = 0, two = 0] = buildStandard()
  .requirements.filter((_, index) => index < 2)
  .map(({ number }) => number);

function standardWith(bearsOn: number[] | null, edition = '1'): Standard {
  const indicator: Indicator = {
    id: 'bosatt',
    name: 'Bosatt',
    numerator: 'Antall bosatt i tide',
    denominator: 'Antall bosatt',
    unit: 'percent',
    quote: 'andel som bosettes',
    bearsOn: bearsOn ?? [],
  };
  return { ...buildStandard(), edition, indicators: bearsOn ? [indicator] : [] };
}

function yearOf(year: number, standard: Standard, scores: Record<number, number> = {}): OfficeYear {
  const answers = Object.entries(scores).map(([number, score]) =>
    buildAnswer(Number(number), { score, included: true }),
  );
  return {
    evaluation: idOf(year),
    year,
    standard,
    items: assessRequirements(standard, 'nav-kontor', answers),
  };
}

function idOf(year: number): string {
  return `nav-eksempelvika_${year}_eksempelstandard_1`;
}

function valueOf(year: number, overrides: Partial<IndicatorValue>): IndicatorValue {
  return { ...blankIndicatorValue(idOf(year), 'bosatt'), ...overrides };
}

describe('an indicator over the years', () => {
  test('each year has its own figures, and what is not reported is missing, not 0', () => {
    const standard = standardWith([one]);
    const years = indicatorOverYears(
      [yearOf(2024, standard), yearOf(2025, standard), yearOf(2026, standard)],
      [
        valueOf(2026, { numerator: 30, denominator: 40 }),
        valueOf(2024, { numerator: 3, denominator: 40 }),
        { ...valueOf(2025, { numerator: 9, denominator: 10 }), indicator: 'annen' },
      ],
      'bosatt',
    );
    expect(years.map(({ year, share }) => [year, share.kind])).toEqual([
      [2024, 'small'],
      [2025, 'missing'],
      [2026, 'share'],
    ]);
    expect(years.map(({ share }) => drawnShare(share))).toEqual([null, null, 0.75]);
    expect(years[1]?.value).toBeNull();
  });

  test('the fulfilment is that of the requirements that bear on it, in the edition of the year', () => {
    const years = indicatorOverYears(
      [
        yearOf(2025, standardWith([one]), { [one]: 2, [two]: 4 }),
        yearOf(2026, standardWith([one, two], '2'), { [one]: 2, [two]: 4 }),
      ],
      [],
      'bosatt',
    );
    expect(years.map(({ edition, fulfilment }) => [edition, fulfilment?.sum, fulfilment?.scored])).toEqual([
      ['1', 2, 1],
      ['2', 6, 2],
    ]);
  });

  test('another indicator of the edition is another matter', () => {
    const [only] = standardWith([one]).indicators;
    if (!only) throw new Error('There is an indicator');
    const standard = { ...standardWith([one]), indicators: [{ ...only, id: 'annen', bearsOn: [two] }, only] };
    const years = indicatorOverYears([yearOf(2026, standard, { [one]: 1, [two]: 4 })], [], 'bosatt');
    expect(years.map(({ fulfilment }) => fulfilment?.sum)).toEqual([1]);
    expect(indicatorOverYears([yearOf(2026, standard)], [], 'ukjent')).toEqual([]);
  });

  test('a year without an evaluation is a gap on the axis', () => {
    const standard = standardWith([one]);
    const history = indicatorOverYears([yearOf(2023, standard), yearOf(2026, standard)], [], 'bosatt');
    expect(calendarYears(history).map(({ year, reported }) => [year, reported?.year])).toEqual([
      [2023, 2023],
      [2024, undefined],
      [2025, undefined],
      [2026, 2026],
    ]);
    expect(calendarYears([])).toEqual([]);
  });

  test('there is no fulfilment where nothing that bears on it applies, and no year where it does not exist', () => {
    const years = indicatorOverYears(
      [yearOf(2025, standardWith(null)), yearOf(2026, standardWith([]))],
      [],
      'bosatt',
    );
    expect(years.map(({ year, fulfilment }) => [year, fulfilment])).toEqual([[2026, null]]);
  });
});

test('the goal and the figure to compare with are marks, lowest first', () => {
  expect(indicatorMarks(null)).toEqual([]);
  expect(indicatorMarks(valueOf(2026, { goal: 0 }))).toEqual([{ id: 'goal', percent: 0, share: 0 }]);
  expect(
    indicatorMarks(valueOf(2026, { goal: 80, comparison: { percent: 62.5, source: 'IMDi' } })).map(
      ({ id, share }) => [id, share],
    ),
  ).toEqual([
    ['comparison', 0.625],
    ['goal', 0.8],
  ]);
});

test('the goal of the city stands beside the own one, and where several lie close the highest has the words of all', () => {
  const value = valueOf(2026, {
    goal: 80,
    comparison: { percent: 30, source: '' },
    cityGoal: { percent: 85, source: 'Budsjett 2026' },
    cityComparison: { percent: 72, source: '', year: 2025 },
  });
  expect(
    labelledMarks(indicatorMarks(value)).map(({ share, names }) => [share, names.map(({ id }) => id)]),
  ).toEqual([
    [0.3, ['comparison']],
    [0.72, []],
    [0.8, []],
    [0.85, ['cityComparison', 'goal', 'cityGoal']],
  ]);
});

test('marks that lie close share the words of the upper one', () => {
  const marks = (goal: number | null, percent: number) =>
    labelledMarks(indicatorMarks(valueOf(2026, { goal, comparison: { percent, source: '' } }))).map(
      ({ share, names }) => [share, names.map(({ id }) => id)],
    );
  expect(marks(80, 62.5)).toEqual([
    [0.625, ['comparison']],
    [0.8, ['goal']],
  ]);
  expect(marks(60, 62)).toEqual([
    [0.6, []],
    [0.62, ['goal', 'comparison']],
  ]);
  // Just far enough apart for words of their own.
  expect(marks(14, 0)).toEqual([
    [0, ['comparison']],
    [0.14, ['goal']],
  ]);
  expect(marks(null, 62)).toEqual([[0.62, ['comparison']]]);
});

test('the way to the goal is told in percentage points with one decimal', () => {
  expect(pointsToGoal(0.75, 80)).toBe(-5);
  expect(pointsToGoal(2 / 3, 62.5)).toBe(4.5);
  expect(pointsToGoal(0.756, 80)).toBe(-4);
  expect(pointsToGoal(0.8, 80)).toBe(0);
});
