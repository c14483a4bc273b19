import type { Standard } from '../standard/Standard.ts';
import { priorityBounds, priorityGroup, type PriorityGroup } from './priorityGroup.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';

/** A requirement whose score is below its target, with all that its rank rests on. */
export type Gap = {
  item: AssessedRequirement;
  score: number;
  /** How many levels the score is below the target. At least 1. */
  size: number;
  /** Weight of the obligation, from the standard's data. */
  weight: number;
  /** Weight × size. */
  priority: number;
  /** What its priority comes to: gaps of one group are not ranked against each other by a number. */
  group: PriorityGroup;
  /** Years in a row up to this one in which it has been a gap. 1: new this year, or nothing is known of last year. */
  yearsOpen: number;
  hasAction: boolean;
};

export type GapHistory = {
  /** Requirement number → years open. A missing number counts as 1. */
  yearsOpen: ReadonlyMap<number, number>;
  /** Numbers of requirements with an action planned. */
  withAction: ReadonlySet<number>;
};

const noHistory: GapHistory = { yearsOpen: new Map(), withAction: new Set() };

/** How far a score is below its target, in levels. 0: reached. `null`: there is no score to compare. */
export function gapSize(item: AssessedRequirement): number | null {
  return typeof item.score === 'number' ? Math.max(0, item.target - item.score) : null;
}

/**
 * The gaps of one evaluation, the most pressing first: weight of the obligation × size of the gap; then years open;
 * then those without an action; then number. Requirements without a score are no gaps: nothing is known of them.
 */
export function rankGaps(
  standard: Standard,
  items: readonly AssessedRequirement[],
  history: GapHistory = noHistory,
): Gap[] {
  const bounds = priorityBounds(standard);
  return items
    .filter((item) => item.applicable)
    .flatMap((item) => {
      const { score, target } = item;
      if (typeof score !== 'number' || score >= target) return [];
      const size = target - score;
      const { number, obligation } = item.requirement;
      const weight = standard.obligations.find((rule) => rule.id === obligation)?.weight ?? 1;
      return {
        item,
        score,
        size,
        weight,
        priority: weight * size,
        group: priorityGroup(weight * size, bounds),
        yearsOpen: history.yearsOpen.get(number) ?? 1,
        hasAction: history.withAction.has(number),
      };
    })
    .toSorted(
      (a, b) =>
        b.priority - a.priority ||
        b.yearsOpen - a.yearsOpen ||
        Number(a.hasAction) - Number(b.hasAction) ||
        a.item.requirement.number - b.item.requirement.number,
    );
}
