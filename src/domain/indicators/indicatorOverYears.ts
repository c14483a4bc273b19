import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import type { Indicator } from '../standard/Standard.ts';
import type { OfficeYear } from '../trends/OfficeYear.ts';
import { indicatorShare, type IndicatorShare } from './indicatorShare.ts';
import type { IndicatorValue } from './IndicatorValue.ts';

/** One indicator of one office in one year. */
export type IndicatorYear = {
  year: number;
  evaluation: string;
  /** Edition of the standard that year. */
  edition: string;
  /** `null`: nothing has been reported. */
  value: IndicatorValue | null;
  share: IndicatorShare;
  /** Of the requirements that bear on the indicator, on the requirements of that year. `null`: none of them applied. */
  fulfilment: Fulfilment | null;
};

/**
 * What an office has reported on an indicator, year by year, beside the fulfilment of the requirements that bear on it.
 * Indicators of different editions are the same when they have the same id; a year whose edition does not have it is
 * left out.
 * @param years oldest first
 * @param values of any indicators and years
 */
export function indicatorOverYears(
  years: readonly OfficeYear[],
  values: Iterable<IndicatorValue>,
  indicator: string,
): IndicatorYear[] {
  const byEvaluation = new Map<string, IndicatorValue>();
  for (const value of values) if (value.indicator === indicator) byEvaluation.set(value.evaluation, value);
  return years.flatMap((each) => {
    const own = each.standard.indicators.find(({ id }) => id === indicator);
    if (!own) return [];
    const value = byEvaluation.get(each.evaluation) ?? null;
    return {
      year: each.year,
      evaluation: each.evaluation,
      edition: each.standard.edition,
      value,
      share: value ? indicatorShare(value) : { kind: 'missing' },
      fulfilment: fulfilmentBehind(each, own),
    };
  });
}

function fulfilmentBehind({ standard, items }: OfficeYear, indicator: Indicator): Fulfilment | null {
  const bearing = fulfilment(
    standard,
    items.filter(({ requirement }) => indicator.bearsOn.includes(requirement.number)),
  );
  return bearing.applicable === 0 ? null : bearing;
}

/** A year on the axis of a drawing. `null`: the office did not evaluate itself that year, which is a gap. */
export type DrawnYear = { year: number; reported: IndicatorYear | null };

/** Every calendar year from the first to the last, oldest first: a year that is missing takes its place too. */
export function calendarYears(history: readonly IndicatorYear[]): DrawnYear[] {
  const byYear = new Map(history.map((each) => [each.year, each]));
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return Array.from({ length: byYear.size === 0 ? 0 : last - first + 1 }, (_, index) => ({
    year: first + index,
    reported: byYear.get(first + index) ?? null,
  }));
}

/** The share to draw, 0–1. `null` is a gap: nothing to draw, or too few people to be drawn. */
export function drawnShare(share: IndicatorShare): number | null {
  return share.kind === 'share' ? share.share : null;
}

/** A figure a share is held against, in the places of a drawing: 0–1. */
export type IndicatorMark = { id: MarkId; percent: number; share: number };

type MarkId = 'goal' | 'comparison' | 'cityGoal' | 'cityComparison';

/** The office's own goal and figure to compare with, and the city's, lowest first. */
export function indicatorMarks(
  value: Pick<IndicatorValue, 'goal' | 'comparison' | 'cityGoal' | 'cityComparison'> | null,
): IndicatorMark[] {
  const marks: [MarkId, number | null | undefined][] = [
    ['goal', value?.goal],
    ['comparison', value?.comparison?.percent],
    ['cityGoal', value?.cityGoal?.percent],
    ['cityComparison', value?.cityComparison?.percent],
  ];
  return marks
    .flatMap(([id, percent]): IndicatorMark[] =>
      percent === null || percent === undefined ? [] : [{ id, percent, share: percent / 100 }],
    )
    .toSorted((a, b) => a.percent - b.percent);
}

/** Marks closer to each other than this, as a part of the scale, would have their words on top of each other. */
const closestLabels = 0.14;

/** The marks with what is to be written at each: where several lie close, the highest of them carries the words of all. */
export function labelledMarks(marks: readonly IndicatorMark[]): { share: number; names: IndicatorMark[] }[] {
  const labelled: { share: number; names: IndicatorMark[] }[] = [];
  for (const mark of marks) {
    const below = labelled.at(-1);
    const isClose = below !== undefined && mark.share - below.share < closestLabels;
    labelled.push({ share: mark.share, names: isClose ? [...below.names, mark] : [mark] });
    if (isClose) below.names = [];
  }
  return labelled;
}

/**
 * Percentage points above (or, below 0, under) the own goal, between the figures as they are shown: the share in whole
 * percent, the goal with at most one decimal. 76 % against 80 % is 4.
 */
export function pointsToGoal(share: number, goal: number): number {
  return Math.round((Math.round(share * 100) - goal) * 10) / 10;
}
