import { gapSize } from '../gaps/rankGaps.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Requirement, Standard } from '../standard/Standard.ts';

/** One office in one year. */
export type AssessedOffice = { id: string; items: readonly AssessedRequirement[] };

/** How the offices stand on one requirement. Offices to which it does not apply, or without a score, are in no count. */
export type RequirementAcross = {
  requirement: Requirement;
  /** Offices with a score for it. */
  scored: number;
  /** Ids of those that reach the target, and of those that do not. */
  reached: string[];
  short: string[];
  /** Mean size of the gap over the scored, in levels. */
  meanGap: number;
};

/** Every requirement that at least one office has scored, in the standard's order. */
export function requirementsAcross(
  standard: Standard,
  offices: readonly AssessedOffice[],
): RequirementAcross[] {
  const byNumber = new Map<number, { office: string; gap: number }[]>();
  for (const { id, items } of offices) {
    for (const item of items) {
      const gap = item.applicable ? gapSize(item) : null;
      if (gap === null) continue;
      const entries = byNumber.get(item.requirement.number) ?? [];
      entries.push({ office: id, gap });
      byNumber.set(item.requirement.number, entries);
    }
  }
  return standard.requirements.flatMap((requirement) => {
    const entries = byNumber.get(requirement.number);
    if (!entries) return [];
    return {
      requirement,
      scored: entries.length,
      reached: entries.filter(({ gap }) => gap === 0).map(({ office }) => office),
      short: entries.filter(({ gap }) => gap > 0).map(({ office }) => office),
      meanGap: entries.reduce((sum, { gap }) => sum + gap, 0) / entries.length,
    };
  });
}

/** Requirements that at least two offices have scored and none reaches: largest mean gap first, then number. */
export function reachedByNobody(across: readonly RequirementAcross[]): RequirementAcross[] {
  return across
    .filter(({ scored, reached }) => scored >= 2 && reached.length === 0)
    .toSorted((a, b) => b.meanGap - a.meanGap || a.requirement.number - b.requirement.number);
}

/**
 * Requirements where somebody can teach the others: at least one office reaches the target and at least as many do not.
 * Those where most have something to learn come first; then largest mean gap; then number.
 */
export function taughtByFew(across: readonly RequirementAcross[]): RequirementAcross[] {
  return across
    .filter(({ reached, short }) => reached.length > 0 && short.length >= reached.length)
    .toSorted(
      (a, b) =>
        b.short.length - a.short.length ||
        b.meanGap - a.meanGap ||
        a.requirement.number - b.requirement.number,
    );
}
