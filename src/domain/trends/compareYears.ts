import { gapSize } from '../gaps/rankGaps.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import type { Standard } from '../standard/Standard.ts';
import type { Break, Lineage } from './lineage.ts';

/** Which way the level of a requirement went between two years: opp, uendret, ned. Every compared one is in exactly one. */
export type Direction = 'up' | 'unchanged' | 'down';

/** In the order they are told. */
export const directions: readonly Direction[] = ['up', 'unchanged', 'down'];

export type ComparedRequirement = {
  before: AssessedRequirement;
  after: AssessedRequirement;
  direction: Direction;
  /** Of those that went up: was below the target, and is no more. */
  reachedTarget: boolean;
  /** Of those that went down: had reached the target, and is below it now. */
  fellBelowTarget: boolean;
  /** Levels gained since the earlier year; negative when lost. */
  difference: number;
};

/**
 * A requirement that is not compared, and why: its text has moved on, one of the years has no score for it, or it is no
 * longer the office's.
 */
export type NotCompared = {
  item: AssessedRequirement;
  side: 'before' | 'after';
  reason: Break | 'unscoredBefore' | 'unscoredAfter' | 'notApplicableAfter';
};

export type YearComparison = {
  compared: ComparedRequirement[];
  notCompared: NotCompared[];
};

/**
 * Compares two years of one office on the requirements that both have scored and that descend from each other.
 *
 * The level alone decides the direction. Reaching the target is told of those that went up, and falling below it of
 * those that went down, so that no count hides another. The target is that of each year's own edition. Order: that of
 * the newer edition; then what only the older has.
 */
export function compareYears(
  before: readonly AssessedRequirement[],
  after: readonly AssessedRequirement[],
  lineage: Lineage,
): YearComparison {
  const earlier = new Map(
    before.filter((item) => item.applicable).map((item) => [item.requirement.number, item]),
  );
  const compared: ComparedRequirement[] = [];
  const notCompared: NotCompared[] = [];
  for (const item of after.filter((candidate) => candidate.applicable)) {
    const broken = lineage.brokenAfter.get(item.requirement.number);
    const from = lineage.pairs.get(item.requirement.number);
    const old = from === undefined ? undefined : earlier.get(from);
    if (from === undefined) notCompared.push({ item, side: 'after', reason: broken ?? 'unmapped' });
    else if (typeof item.score !== 'number')
      notCompared.push({ item, side: 'after', reason: 'unscoredAfter' });
    else if (!old || typeof old.score !== 'number')
      notCompared.push({ item, side: 'after', reason: 'unscoredBefore' });
    else
      compared.push({
        before: old,
        after: item,
        ...movement(old, item),
      });
  }
  const stillApplies = new Set(
    after
      .filter(({ applicable }) => applicable)
      .map(({ requirement }) => lineage.pairs.get(requirement.number)),
  );
  for (const item of earlier.values()) {
    const { number } = item.requirement;
    const broken = lineage.brokenBefore.get(number);
    const reason = broken ?? (stillApplies.has(number) ? undefined : 'notApplicableAfter');
    if (reason !== undefined) notCompared.push({ item, side: 'before', reason });
  }
  return { compared, notCompared };
}

/**
 * Fulfilment of the two years on exactly the requirements that are compared: what has changed when nothing but the
 * levels has.
 */
export function comparedFulfilment(
  compared: readonly ComparedRequirement[],
  before: Standard,
  after: Standard,
): { before: Fulfilment; after: Fulfilment } {
  return {
    before: fulfilment(
      before,
      compared.map((each) => each.before),
    ),
    after: fulfilment(
      after,
      compared.map((each) => each.after),
    ),
  };
}

function movement(
  before: AssessedRequirement,
  after: AssessedRequirement,
): Omit<ComparedRequirement, 'before' | 'after'> {
  const difference = Number(after.score) - Number(before.score);
  const was = (gapSize(before) ?? 0) > 0;
  const is = (gapSize(after) ?? 0) > 0;
  return {
    difference,
    direction: difference === 0 ? 'unchanged' : difference > 0 ? 'up' : 'down',
    reachedTarget: difference > 0 && was && !is,
    fellBelowTarget: difference < 0 && !was && is,
  };
}

/** How many went which way; together the three directions are all that is compared. */
export type ChangeCounts = Record<Direction, number> & {
  /** Of those that went up. */
  reachedTarget: number;
  /** Of those that went down. */
  fellBelowTarget: number;
};

/** Counts the directions, every one named, and of them those that reached the target or fell below it. */
export function countChanges(compared: readonly ComparedRequirement[]): ChangeCounts {
  const counts = { up: 0, unchanged: 0, down: 0, reachedTarget: 0, fellBelowTarget: 0 };
  for (const { direction, reachedTarget, fellBelowTarget } of compared) {
    counts[direction] += 1;
    counts.reachedTarget += Number(reachedTarget);
    counts.fellBelowTarget += Number(fellBelowTarget);
  }
  return counts;
}

/** Those that rose the most, at most `count`: most levels first, then number. */
export function mostImproved(compared: readonly ComparedRequirement[], count = 5): ComparedRequirement[] {
  return compared
    .filter(({ difference }) => difference > 0)
    .toSorted(
      (a, b) => b.difference - a.difference || a.after.requirement.number - b.after.requirement.number,
    )
    .slice(0, count);
}

/** Those that fell the most, at most `count`: most levels first; then the largest gap now; then number. */
export function mostFallen(compared: readonly ComparedRequirement[], count = 5): ComparedRequirement[] {
  return compared
    .filter(({ difference }) => difference < 0)
    .toSorted(
      (a, b) =>
        a.difference - b.difference ||
        (gapSize(b.after) ?? 0) - (gapSize(a.after) ?? 0) ||
        a.after.requirement.number - b.after.requirement.number,
    )
    .slice(0, count);
}
