import { useMemo } from 'react';
import { countYearsOpen } from '#src/domain/gaps/yearsOpen.ts';
import { rankGaps, type Gap } from '#src/domain/gaps/rankGaps.ts';
import { assessRequirements, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { OpenEvaluation } from './openEvaluation.ts';

/** Every requirement of the open evaluation, seen from its office. */
export function assessOpen({ standard, office, answers }: OpenEvaluation): AssessedRequirement[] {
  return assessRequirements(standard, office.kind, Object.values(answers));
}

/** The gaps of the open evaluation in order of priority, with the years they have been open. */
export function gapsOf(open: OpenEvaluation): Gap[] {
  const { standard, office, evaluation, earlier } = open;
  const items = assessOpen(open);
  const years = [
    { year: evaluation.year, items },
    ...earlier.map(({ year, answers }) => ({
      year,
      items: assessRequirements(standard, office.kind, answers.values()),
    })),
  ];
  return rankGaps(standard, items, { yearsOpen: countYearsOpen(years), withAction: new Set() });
}

/** `assessOpen`, computed again only when an answer has changed. */
export function useAssessed(open: OpenEvaluation): AssessedRequirement[] {
  const { standard, office, answers } = open;
  return useMemo(
    () => assessRequirements(standard, office.kind, Object.values(answers)),
    [standard, office.kind, answers],
  );
}
