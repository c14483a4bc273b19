import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { actionSlide } from './actionSlide.ts';
import { barrierSlide } from './barrierSlide.ts';
import { changeSlide, trendSlide } from './changeSlides.ts';
import { effectSlide } from './effectSlide.ts';
import { decisionsSlide, gapsSlide } from './gapSlides.ts';
import { gapYearsSlide } from './gapYearsSlide.ts';
import { indicatorSlide } from './indicatorSlide.ts';
import { meetingSlide } from './meetingSlide.ts';
import { methodSlide } from './methodSlide.ts';
import { profileSlides } from './profileSlides.ts';
import { coverSlide, standingSlide } from './resultSlides.ts';
import { signatureSlide } from './signatureSlide.ts';
import type { Slide } from './Slide.ts';
import { yearSlide } from './yearSlide.ts';

/**
 * The slides of one evaluation, six to fifteen. Left out: actions when none is open, what the plan brings when it raises nothing,
 * barriers when none stands in the way, the year when nothing comes, a meeting when none has decided anything, change in the first year, trend and gaps over the years with fewer than two,
 * indicators when none is reported, the signature when it stands under none.
 */
export function slideDeck(source: ReportSource, facts: ReportFacts): Slide[] {
  const indicators = indicatorSlide(source, facts);
  const actions = actionSlide(facts);
  const effect = effectSlide(source, facts);
  const barriers = barrierSlide(facts);
  const meeting = meetingSlide(facts);
  const signature = signatureSlide(source, facts);
  const year = yearSlide(facts);
  return [
    coverSlide(source, facts),
    standingSlide(source, facts),
    ...profileSlides(source, facts),
    ...(facts.previous ? [changeSlide(source, facts.previous)] : []),
    ...(facts.years.length > 1 ? [trendSlide(source, facts)] : []),
    ...(facts.gapYears.assessed.length > 1 ? [gapYearsSlide(source, facts)] : []),
    gapsSlide(source, facts),
    decisionsSlide(source, facts),
    ...(actions ? [actions] : []),
    ...(effect ? [effect] : []),
    ...(barriers ? [barriers] : []),
    ...(meeting ? [meeting] : []),
    ...(year ? [year] : []),
    ...(indicators ? [indicators] : []),
    ...(signature ? [signature] : []),
    methodSlide(source),
  ];
}
