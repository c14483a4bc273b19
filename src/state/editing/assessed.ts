import { requirementsWithAction } from '#src/domain/actions/openActions.ts';
import { checkQuality, type QualityFinding } from '#src/domain/gaps/qualityChecks.ts';
import { countYearsOpen } from '#src/domain/gaps/yearsOpen.ts';
import { rankGaps, type Gap } from '#src/domain/gaps/rankGaps.ts';
import { assessRequirements, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { withinScope } from '#src/domain/scoring/withinScope.ts';
import type { OpenEvaluation } from './openEvaluation.ts';

type Assessed = {
  standard: OpenEvaluation['standard'];
  kind: string;
  items: readonly AssessedRequirement[];
};

/** What was made of answers already: a dozen places of a page ask for the same on every press. */
const assessed = new WeakMap<OpenEvaluation['answers'], Assessed>();

type Limited = { scope: OpenEvaluation['scope']; items: readonly AssessedRequirement[] };

/** The same, limited to what is gone through. */
const limited = new WeakMap<readonly AssessedRequirement[], Limited>();

/**
 * Every requirement of the open evaluation, seen from its office, with the part of the standard that is gone through. The same
 * list until an answer or the part has changed.
 */
export function assessOpen(open: OpenEvaluation): readonly AssessedRequirement[] {
  const whole = assessWhole(open);
  const { scope } = open;
  if (scope === null) return whole;
  const known = limited.get(whole);
  if (known?.scope === scope) return known.items;
  const items = withinScope(whole, scope);
  limited.set(whole, { scope, items });
  return items;
}

/** The same, whatever part is gone through: for what is of the evaluation as a whole, as a signature is. */
export function assessWhole({ standard, office, answers }: OpenEvaluation): readonly AssessedRequirement[] {
  const known = assessed.get(answers);
  if (known?.standard === standard && known.kind === office.kind) return known.items;
  const items = assessRequirements(standard, office.kind, Object.values(answers));
  assessed.set(answers, { standard, kind: office.kind, items });
  return items;
}

/** The gaps of the open evaluation in order of priority, with the years they have been open, whatever the editions. */
export function gapsOf(open: OpenEvaluation): Gap[] {
  const { standard, evaluation, earlier, actions } = open;
  const items = assessOpen(open);
  const yearsOpen = countYearsOpen([{ year: evaluation.year, items }, ...earlier]);
  return rankGaps(standard, items, { yearsOpen, withAction: requirementsWithAction(Object.values(actions)) });
}

/** What a careful reader would ask about the answers of the open evaluation. One definition, on every page that tells of it. */
export function qualityOf(open: OpenEvaluation): QualityFinding[] {
  const before = new Map<number, number>();
  for (const { requirement, score } of open.earlier[0]?.items ?? []) {
    if (typeof score === 'number') before.set(requirement.number, score);
  }
  return checkQuality(open.standard, assessOpen(open), before);
}

/** The open evaluation with all of the standard gone through: for pages that are of the evaluation as a whole. */
export function wholeOf(open: OpenEvaluation): OpenEvaluation {
  return open.scope === null ? open : { ...open, scope: null };
}

/** Every requirement as the office saw it the calendar year before. `null`: it did not evaluate itself then. */
export function assessedLastYear(open: OpenEvaluation): readonly AssessedRequirement[] | null {
  return open.earlier.find(({ year }) => year === open.evaluation.year - 1)?.items ?? null;
}
