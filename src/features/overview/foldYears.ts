import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';

/**
 * The years of an office that are in sight on the overview, and those that are folded away: all but its newest.
 * @param summaries of one office, without the current year
 * @param current the year one is in, which stands by itself; it may be of another office
 */
export function foldYears(
  summaries: readonly EvaluationSummary[],
  current: EvaluationSummary | undefined,
): { shown: EvaluationSummary[]; folded: EvaluationSummary[] } {
  const yearOf = ({ evaluation }: EvaluationSummary) => evaluation.year;
  const isSame = ({ office, isExample }: EvaluationSummary) =>
    office.id === current?.office.id && isExample === current.isExample;
  const newest = Math.max(...summaries.map(yearOf), current && summaries.some(isSame) ? yearOf(current) : 0);
  return {
    shown: summaries.filter((summary) => yearOf(summary) === newest),
    folded: summaries.filter((summary) => yearOf(summary) !== newest),
  };
}
