import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Requirement, Standard } from '../standard/Standard.ts';
import { compareEditions, lineageBetween, type EditionChain } from './EditionChain.ts';
import { oldestFirst } from './fulfilmentOverYears.ts';
import type { Break } from './lineage.ts';
import type { OfficeYear } from './OfficeYear.ts';

/**
 * What one year says of one requirement. Seven things that are never the same: a level, the three answers that are no
 * level, nothing said, a requirement that was not the office's, and one that cannot be followed to that year's edition.
 */
export type CellState = number | 'notRelevant' | 'unknown' | 'unanswered' | 'notApplicable' | 'notInEdition';

export type HistoryCell = {
  year: number;
  /** Id of the evaluation of that year. */
  evaluation: string;
  state: CellState;
  /** The requirement as it stood that year, under the number it had then. `null`: not in that edition. */
  item: AssessedRequirement | null;
  /** What its levels were called that year. */
  scale: Standard['scale'];
  /** Why it cannot be followed to that year, when it cannot. */
  broken: Break | null;
};

/** One requirement through the years. */
export type HistoryRow = {
  /** The newest edition it is found in, and its number there. */
  standard: Standard;
  requirement: Requirement;
  /** One for each year, oldest first. */
  cells: HistoryCell[];
};

/**
 * Every requirement that has been the office's in at least one year, through all its years. First those of the newest
 * edition in use, in its order; then those that only older editions have, newest first. Across editions a requirement
 * is followed only where scores can be compared: a merged one stands in the row of its own edition.
 */
export function historyMatrix(years: readonly OfficeYear[], chain: EditionChain): HistoryRow[] {
  const ordered = oldestFirst(years);
  const editions = new Map(ordered.map(({ standard }) => [standard.edition, standard]));
  const newestFirst = [...editions.values()].toSorted((a, b) => compareEditions(b.edition, a.edition));
  const byNumber = ordered.map(
    ({ items }) => new Map(items.map((item) => [item.requirement.number, item] as const)),
  );
  return newestFirst.flatMap((standard, position) => {
    const newer = newestFirst[position - 1];
    const wayOn = newer ? lineageBetween(chain, standard, newer) : null;
    const carriedOn = new Set(wayOn?.pairs.values());
    const lineages = new Map(
      newestFirst.map((edition) => [edition.edition, lineageBetween(chain, edition, standard)] as const),
    );
    return standard.requirements
      .filter(({ number }) => !carriedOn.has(number))
      .map((requirement) => ({
        standard,
        requirement,
        cells: ordered.map((year, index): HistoryCell => {
          const lineage = lineages.get(year.standard.edition);
          const number = lineage?.pairs.get(requirement.number);
          const item = number === undefined ? undefined : byNumber[index]?.get(number);
          return {
            year: year.year,
            evaluation: year.evaluation,
            state: item ? stateOf(item) : 'notInEdition',
            item: item ?? null,
            scale: year.standard.scale,
            broken: item ? null : (lineage?.brokenAfter.get(requirement.number) ?? 'unmapped'),
          };
        }),
      }))
      .filter(({ cells }) => cells.some(({ item }) => item?.applicable));
  });
}

function stateOf(item: AssessedRequirement): CellState {
  if (!item.applicable) return 'notApplicable';
  return item.score ?? 'unanswered';
}

/** The requirement of an edition through the years: its own row, or the row of the newer edition it lives on in. */
export function findRow(
  rows: readonly HistoryRow[],
  chain: EditionChain,
  edition: Standard,
  number: number,
): HistoryRow | null {
  return (
    rows.find(
      ({ standard, requirement }) =>
        lineageBetween(chain, edition, standard).pairs.get(requirement.number) === number,
    ) ?? null
  );
}
