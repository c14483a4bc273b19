import type { Standard } from '../standard/Standard.ts';
import { highestLevel, type AssessedRequirement } from './assessedRequirements.ts';

/**
 * How a selection of requirements stands. The count that reaches the target leads; the overall score is second, and is
 * never shown without what it rests on: so they are one value.
 */
export type Fulfilment = {
  /** Scored requirements at their target or above it. The rest of the scored are gaps. */
  reached: number;
  /** «Samlet skår», 0–1; shown as whole points of 100. `null`, shown as «–» and never as 0: nothing applicable has a score. */
  share: number | null;
  sum: number;
  highestSum: number;
  /** Applicable requirements: scored + unanswered + unknown + notRelevant. */
  applicable: number;
  /** Applicable requirements with a level: «vurdert». */
  scored: number;
  /** Applicable requirements about which something has been said, «vet ikke» and «ikke relevant» too: «besvart». */
  answered: number;
  unanswered: number;
  unknown: number;
  notRelevant: number;
  /** Unanswered and «vet ikke»: «ikke vurdert». */
  remaining: number;
  /** Scored / (scored + remaining), 0–1, or `null` when there is nothing to score: all is «ikke relevant», or nothing applies. */
  coverage: number | null;
};

/**
 * Fulfilment = sum of scores / sum of highest scores, over applicable requirements with a score.
 * «Ikke relevant», «vet ikke» and unanswered count in neither sum.
 * @param items requirements of any selection: the whole standard, a chapter, a theme
 */
export function fulfilment(standard: Standard, items: readonly AssessedRequirement[]): Fulfilment {
  const applicable = items.filter((item) => item.applicable);
  const levels = applicable.flatMap((item) => (typeof item.score === 'number' ? [item.score] : []));
  const reached = applicable.filter(
    ({ score, target }) => typeof score === 'number' && score >= target,
  ).length;
  const sum = levels.reduce((total, level) => total + level, 0);
  const highestSum = levels.length * highestLevel(standard);
  const unanswered = applicable.filter((item) => item.score === null).length;
  const unknown = applicable.filter((item) => item.score === 'unknown').length;
  const remaining = unanswered + unknown;
  const toScore = levels.length + remaining;
  return {
    reached,
    share: levels.length === 0 ? null : sum / highestSum,
    sum,
    highestSum,
    applicable: applicable.length,
    scored: levels.length,
    answered: applicable.length - unanswered,
    unanswered,
    unknown,
    notRelevant: applicable.filter((item) => item.score === 'notRelevant').length,
    remaining,
    coverage: toScore === 0 ? null : levels.length / toScore,
  };
}

export type FulfilmentGroup = { id: string; fulfilment: Fulfilment };

/** Fulfilment per theme, in the standard's order. */
export function fulfilmentPerTheme(
  standard: Standard,
  items: readonly AssessedRequirement[],
): FulfilmentGroup[] {
  return standard.themes.map((theme) => ({
    id: theme.id,
    fulfilment: fulfilment(
      standard,
      items.filter((item) => item.requirement.theme === theme.id),
    ),
  }));
}

/** Fulfilment per chapter, in the standard's order. */
export function fulfilmentPerChapter(
  standard: Standard,
  items: readonly AssessedRequirement[],
): FulfilmentGroup[] {
  return standard.chapters.map((chapter) => {
    const themes = new Set(
      standard.themes.filter((theme) => theme.chapter === chapter.id).map((theme) => theme.id),
    );
    return {
      id: chapter.id,
      fulfilment: fulfilment(
        standard,
        items.filter((item) => themes.has(item.requirement.theme)),
      ),
    };
  });
}
