import {
  drawnShare,
  labelledMarks,
  type IndicatorMark,
  type DrawnYear,
} from '#src/domain/indicators/indicatorOverYears.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import type { LinePoint } from '#src/ui/charts/lineRuns.ts';
import { shareText } from '#src/text/describeIndicator.ts';

/** The share of each year as points. A year with few people is a gap that says so. */
export function sharePoints(years: readonly DrawnYear[]): LinePoint[] {
  return years.map(({ reported }) => {
    const y = reported ? drawnShare(reported.share) : null;
    const said = reported ? shareText(reported) : pageText.indicators.years.nothing;
    return { y, text: said, ...(y === null ? { mark: said } : {}) };
  });
}

/** The fulfilment of the requirements behind it. The line is broken where the edition of the standard changes. */
export function fulfilmentPoints(years: readonly DrawnYear[]): LinePoint[] {
  return years.map(({ reported }, index) => {
    const y = reported?.fulfilment?.share ?? null;
    const breakBefore = years[index - 1]?.reported?.edition !== reported?.edition;
    return { y, text: inHundred(y), breakBefore, ...(y === null ? { mark: inHundred(y) } : {}) };
  });
}

/** The own goal and the figure to compare with, as lines with their words. */
export function markLines(marks: readonly IndicatorMark[]): { id: string; y: number; label: string }[] {
  const words = pageText.indicators.chart;
  return labelledMarks(marks).map(({ share, names }, index) => ({
    id: String(index),
    y: share,
    label: names.map(({ id, percent: value }) => words[id](value)).join(' · '),
  }));
}
