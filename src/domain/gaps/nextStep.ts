import type { Signature } from '../evaluation/Signature.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { lacksJustification } from '../scoring/justificationDemand.ts';

/** What an office does next in its year. Counts are of requirements that apply to the office. */
export type NextStep =
  /** No requirement is addressed to the office, and it has taken none in. */
  | { kind: 'nothingApplies' }
  /** Some are unanswered. `remaining`: not assessed, «vet ikke» too. `begun`: something has been answered. */
  | { kind: 'assess'; begun: boolean; remaining: number; applicable: number }
  /** All are answered, and people have answered differently: so many requirements, and so many indicators. */
  | { kind: 'agree'; requirements: number; indicators: number }
  /** All are answered, so many of them with «vet ikke». */
  | { kind: 'findOut'; unknown: number; applicable: number }
  /** All are answered, and so many lack a justification that is expected. */
  | { kind: 'justify'; unjustified: number; applicable: number }
  /** It is signed and locked: what goes on is the plan. Of the signature: the role, and when, ISO. */
  | { kind: 'signed'; role: string; signedAt: string }
  /** All are answered, and nothing of the above is left: what remains is to look it over and hand it on. */
  | { kind: 'ready'; applicable: number };

/**
 * The one next thing for an office: the first that is left of assessing, agreeing, finding out, justifying and handing on.
 * @param items every requirement of the standard, as the office sees it
 * @param differentIndicators indicators that people have answered differently
 * @param signed the signature it stands under; `null`: it is open
 */
export function nextStep(
  items: readonly AssessedRequirement[],
  differentIndicators: number,
  signed: Pick<Signature, 'role' | 'signedAt'> | null = null,
): NextStep {
  if (signed !== null) return { kind: 'signed', role: signed.role, signedAt: signed.signedAt ?? '' };
  const own = items.filter((item) => item.applicable);
  const applicable = own.length;
  if (applicable === 0) return { kind: 'nothingApplies' };
  const count = (test: (item: AssessedRequirement) => boolean) => own.filter(test).length;
  const unanswered = count(({ score }) => score === null);
  const unknown = count(({ score }) => score === 'unknown');
  if (unanswered > 0) {
    return { kind: 'assess', begun: unanswered < applicable, remaining: unanswered + unknown, applicable };
  }
  const different = count(({ answer }) => (answer?.conflicts.length ?? 0) > 0);
  if (different + differentIndicators > 0) {
    return { kind: 'agree', requirements: different, indicators: differentIndicators };
  }
  if (unknown > 0) return { kind: 'findOut', unknown, applicable };
  const unjustified = count(lacksJustification);
  return unjustified > 0 ? { kind: 'justify', unjustified, applicable } : { kind: 'ready', applicable };
}
