import type { GapsOverYears, GapYear } from '#src/domain/trends/gapsOverYears.ts';
import type { GapFacts } from '../report/gapFacts.ts';
import type { Result } from './resultSchema.ts';

/** The gaps over the years, in all and per theme. */
export function gapYearsResult(facts: GapFacts): Result['gapsOverYears'] {
  return {
    assessedYears: [...facts.assessed],
    ...partOf(facts),
    themes: facts.themes.map(({ id, name, over }) => ({ id, name, ...partOf(over) })),
  };
}

function partOf({ sameCount, years }: GapsOverYears) {
  return { sameRequirements: sameCount, years: years.map(yearOf) };
}

function yearOf({ fresh, ...year }: GapYear) {
  return { ...year, new: fresh };
}
