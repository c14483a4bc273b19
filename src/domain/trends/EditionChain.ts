import type { Standard } from '../standard/Standard.ts';
import type { EditionMap } from './EditionMap.ts';
import { acrossEditions, joinLineages, reverseLineage, sameEdition, type Lineage } from './lineage.ts';
import { newerNumbers, olderNumbers } from './readEditionMap.ts';

/** Editions of one standard, and how each leads to the next. */
export type EditionChain = {
  /** Oldest first. */
  editions: readonly Standard[];
  /** How `editions[n]` became `editions[n + 1]`. `null`: nobody has said, so nothing is followed. */
  maps: readonly (EditionMap | null)[];
};

/**
 * Puts editions of one standard in order of age and lays the maps between neighbours.
 * @param editions of one standard, in any order, each once; not empty
 * @param maps any maps of that standard; those between editions that are not neighbours here are not used
 */
export function linkEditions(editions: readonly Standard[], maps: readonly EditionMap[]): EditionChain {
  const ordered = editions.toSorted((a, b) => compareEditions(a.edition, b.edition));
  return {
    editions: ordered,
    maps: ordered
      .slice(1)
      .map(
        (newer, index) =>
          maps.find((map) => map.from === ordered[index]?.edition && map.to === newer.edition) ?? null,
      ),
  };
}

/** Older editions first: 2 before 10. */
export function compareEditions(a: string, b: string): number {
  return a.localeCompare(b, 'nb', { numeric: true });
}

/**
 * How requirements of one edition are found again in another, step by step through every edition between. Also
 * backwards, for an office that went back to an older edition. An edition that is not in the chain leads nowhere.
 */
export function lineageBetween(chain: EditionChain, from: Standard, to: Standard): Lineage {
  const start = chain.editions.findIndex(({ edition }) => edition === from.edition);
  const end = chain.editions.findIndex(({ edition }) => edition === to.edition);
  if (from.edition === to.edition) return sameEdition(to);
  if (start === -1 || end === -1) return acrossEditions(from, to, emptyMap(from, to));
  if (start > end) return reverseLineage(lineageBetween(chain, to, from));
  const steps = chain.editions.slice(start + 1, end + 1).map((newer, index) => {
    const older = chain.editions[start + index] ?? from;
    return acrossEditions(older, newer, chain.maps[start + index] ?? emptyMap(older, newer));
  });
  return steps.reduce(joinLineages);
}

function emptyMap(from: Standard, to: Standard): EditionMap {
  return { format: 1, standard: to.id, from: from.edition, to: to.edition, requirements: [] };
}

/** What a map says of one requirement: the line it stands in, and the edition on the other side. */
export type Descent = { edition: Standard; line: EditionMap['requirements'][number]; numbers: number[] };

/** Where a requirement comes from: its line in the map from the edition before. `null`: there is none. */
export function originOf(chain: EditionChain, edition: string, number: number): Descent | null {
  const index = chain.editions.findIndex((candidate) => candidate.edition === edition);
  const older = chain.editions[index - 1];
  const line = chain.maps[index - 1]?.requirements.find((each) => newerNumbers(each).includes(number));
  return older && line ? { edition: older, line, numbers: olderNumbers(line) } : null;
}

/** What became of a requirement: its line in the map to the edition after. `null`: there is none. */
export function fateOf(chain: EditionChain, edition: string, number: number): Descent | null {
  const index = chain.editions.findIndex((candidate) => candidate.edition === edition);
  const newer = chain.editions[index + 1];
  const line = chain.maps[index]?.requirements.find((each) => olderNumbers(each).includes(number));
  return newer && line ? { edition: newer, line, numbers: newerNumbers(line) } : null;
}
