import { highestLevel, type AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { fulfilment, type Counted, type Fulfilment, type FulfilmentGroup } from '../scoring/fulfilment.ts';
import type { Standard } from '../standard/Standard.ts';

/** A result in which levels are raised one after another, counted whenever somebody asks. */
export type Raising = {
  /**
   * Raises a requirement to a level. One lower than what it has lowers nothing, and what does not concern the office («ikke
   * relevant») stays so. What nobody has assessed gets the level. One that the scale does not have is none.
   */
  raise: (requirement: number, level: number) => void;
  /** What scoring says of it now. */
  step: <At>(at: At) => { at: At; total: Fulfilment; themes: readonly FulfilmentGroup[] };
};

/** Begins with a result as it is, which is not touched. */
export function createRaising(standard: Standard, result: readonly AssessedRequirement[]): Raising {
  const highest = highestLevel(standard);
  const items = result.map(({ requirement, applicable, score, target }) => ({
    theme: requirement.theme,
    counted: { applicable, score, target },
  }));
  const byNumber = new Map(result.map(({ requirement: { number } }, index) => [number, items[index]]));
  const all: Counted[] = items.map(({ counted }) => counted);
  const members = new Map<string, Counted[]>(standard.themes.map(({ id }) => [id, []]));
  for (const { theme, counted } of items) members.get(theme)?.push(counted);
  let themes: readonly FulfilmentGroup[] = [];
  /** Themes in which something was raised since they were counted. */
  const stale = new Set(members.keys());
  return {
    raise: (requirement, level) => {
      const item = byNumber.get(requirement);
      if (!item || level > highest) return;
      const { score } = item.counted;
      if (score === 'notRelevant' || (typeof score === 'number' && score >= level)) return;
      item.counted.score = level;
      stale.add(item.theme);
    },
    step: (at) => {
      themes = standard.themes.map(({ id }, index) => {
        const known = themes[index];
        if (known && !stale.has(id)) return known;
        return { id, fulfilment: fulfilment(standard, members.get(id) ?? []) };
      });
      stale.clear();
      return { at, total: fulfilment(standard, all), themes };
    },
  };
}
