import { groupFindings, type QualityCheck } from '#src/domain/gaps/qualityChecks.ts';
import type { AcceptedFinding } from '#src/domain/evaluation/Signature.ts';
import { assessWhole, qualityOf, wholeOf } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';

/** What there is to look at before signing, of one kind: put right, or accepted with one reason for all of them. */
export type FindingGroup = { check: QualityCheck | 'unanswered' | 'unknown'; requirements: Requirement[] };

/** Everything of the whole open evaluation that is to be put right or accepted, what nobody has answered first. */
export function signFindings(open: OpenEvaluation): FindingGroup[] {
  const applicable = assessWhole(open).filter((item) => item.applicable);
  const without = (score: null | 'unknown') =>
    applicable.filter((item) => item.score === score).map(({ requirement }) => requirement);
  const asked = groupFindings(qualityOf(wholeOf(open))).map(({ check, findings }) => ({
    check,
    requirements: findings.map(({ item }) => item.requirement),
  }));
  const groups: FindingGroup[] = [
    { check: 'unanswered', requirements: without(null) },
    { check: 'unknown', requirements: without('unknown') },
    ...asked,
  ];
  return groups.filter(({ requirements }) => requirements.length > 0);
}

/** What is accepted as it is, as a signature holds it: each requirement by itself, with the reason of its group. */
export function acceptedOf(
  groups: readonly FindingGroup[],
  reasonOf: (check: string) => string,
): Omit<AcceptedFinding, 'id'>[] {
  return groups.flatMap(({ check, requirements }) =>
    requirements.map(({ number }) => ({ check, requirement: number, reason: reasonOf(check).trim() })),
  );
}
