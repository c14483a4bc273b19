import type { AssessedYear } from '../gaps/yearsOpen.ts';
import { lineageBetween, type EditionChain } from './EditionChain.ts';
import type { OfficeYear } from './OfficeYear.ts';

/**
 * A year with its requirements under the numbers they have in another edition, as far as they can be followed there:
 * what was merged, split or dropped is left out. Scores and targets stay those of the year itself.
 */
export function seenFrom(
  other: OfficeYear,
  edition: OfficeYear['standard'],
  chain: EditionChain,
): AssessedYear {
  if (other.standard.edition === edition.edition) return other;
  const { pairs } = lineageBetween(chain, other.standard, edition);
  const items = new Map(other.items.map((item) => [item.requirement.number, item]));
  return {
    year: other.year,
    items: edition.requirements.flatMap((requirement) => {
      const item = items.get(pairs.get(requirement.number) ?? Number.NaN);
      return item ? [{ ...item, requirement }] : [];
    }),
  };
}
