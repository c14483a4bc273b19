import { gapSize } from '../gaps/rankGaps.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import type { Standard } from '../standard/Standard.ts';
import type { Break, Lineage } from './lineage.ts';

/** What became of a requirement between two years: lukket, forbedret, uendret, svakere, nytt avvik. */
export type ChangeKind = 'closed' | 'improved' | 'unchanged' | 'weaker' | 'newGap';

export type ComparedRequirement = {
  before: AssessedRequirement;
  after: AssessedRequirement;
  kind: ChangeKind;
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
 * Was a gap and is none: closed. Was none and is one: new gap. Otherwise the score decides: higher is improved, lower
 * is weaker. A gap is below the target of its own year. Order: that of the newer edition; then what only the older has.
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
        kind: changeKind(old, item),
        difference: item.score - old.score,
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

function changeKind(before: AssessedRequirement, after: AssessedRequirement): ChangeKind {
  const was = gapSize(before) ?? 0;
  const is = gapSize(after) ?? 0;
  if (was > 0 && is === 0) return 'closed';
  if (was === 0 && is > 0) return 'newGap';
  const difference = Number(after.score) - Number(before.score);
  return difference === 0 ? 'unchanged' : difference > 0 ? 'improved' : 'weaker';
}

/** How many of each kind, every kind named. */
export function countKinds(compared: readonly ComparedRequirement[]): Record<ChangeKind, number> {
  const counts: Record<ChangeKind, number> = { closed: 0, improved: 0, unchanged: 0, weaker: 0, newGap: 0 };
  for (const { kind } of compared) counts[kind] += 1;
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

/** Those to worry about, at most `count`: fell the most first; then the largest gap now; then number. */
export function mostWorrying(compared: readonly ComparedRequirement[], count = 5): ComparedRequirement[] {
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
