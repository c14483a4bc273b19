import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { changeSlide, trendSlide } from './changeSlides.ts';
import { decisionsSlide, gapsSlide } from './gapSlides.ts';
import { indicatorSlide } from './indicatorSlide.ts';
import { methodSlide } from './methodSlide.ts';
import { profileSlides } from './profileSlides.ts';
import { coverSlide, standingSlide } from './resultSlides.ts';
import type { Slide } from './Slide.ts';

/**
 * The slides of one evaluation, six to ten. Left out: change in the first year, trend with fewer than two years,
 * indicators when none is reported.
 */
export function slideDeck(source: ReportSource, facts: ReportFacts): Slide[] {
  const indicators = indicatorSlide(source, facts);
  return [
    coverSlide(source, facts),
    standingSlide(source, facts),
    ...profileSlides(source, facts),
    ...(facts.previous ? [changeSlide(source, facts.previous)] : []),
    ...(facts.years.length > 1 ? [trendSlide(source, facts)] : []),
    gapsSlide(source, facts),
    decisionsSlide(source, facts),
    ...(indicators ? [indicators] : []),
    methodSlide(source),
  ];
}
