import type { ReportSource } from './ReportSource.ts';

/** Whether the office evaluated itself the calendar year before: where it did not, nothing is said of what was open then. */
export function hasYearBefore({ years, evaluation }: Pick<ReportSource, 'years' | 'evaluation'>): boolean {
  return years.some(({ year }) => year === evaluation.year - 1);
}
