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

/** What of a requirement is counted. */
export type Counted = Pick<AssessedRequirement, 'applicable' | 'score' | 'target'>;

/**
 * Fulfilment = sum of scores / sum of highest scores, over applicable requirements with a score.
 * «Ikke relevant», «vet ikke» and unanswered count in neither sum.
 * @param items requirements of any selection: the whole standard, a chapter, a theme
 */
export function fulfilment(standard: Standard, items: readonly Counted[]): Fulfilment {
  // Counted in one go: what a plan brings asks this thousands of times.
  let [applicable, scored, reached, sum, unanswered, unknown] = [0, 0, 0, 0, 0, 0];
  for (const { applicable: applies, score, target } of items) {
    if (!applies) continue;
    applicable += 1;
    if (typeof score === 'number') {
      scored += 1;
      sum += score;
      if (score >= target) reached += 1;
    } else if (score === null) unanswered += 1;
    else if (score === 'unknown') unknown += 1;
  }
  const highestSum = scored * highestLevel(standard);
  const remaining = unanswered + unknown;
  const toScore = scored + remaining;
  return {
    reached,
    share: scored === 0 ? null : sum / highestSum,
    sum,
    highestSum,
    applicable,
    scored,
    answered: applicable - unanswered,
    unanswered,
    unknown,
    notRelevant: applicable - scored - remaining,
    remaining,
    coverage: toScore === 0 ? null : scored / toScore,
  };
}

export type FulfilmentGroup = { id: string; fulfilment: Fulfilment };

/** Fulfilment per theme, in the standard's order. */
export function fulfilmentPerTheme(
  standard: Standard,
  items: readonly AssessedRequirement[],
): FulfilmentGroup[] {
  const members = new Map<string, AssessedRequirement[]>(standard.themes.map(({ id }) => [id, []]));
  for (const item of items) members.get(item.requirement.theme)?.push(item);
  return standard.themes.map(({ id }) => ({ id, fulfilment: fulfilment(standard, members.get(id) ?? []) }));
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
