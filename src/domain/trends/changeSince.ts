import type { Fulfilment } from '../scoring/fulfilment.ts';
import { compareYears, comparedFulfilment, countChanges, type ChangeCounts } from './compareYears.ts';
import { lineageBetween, type EditionChain } from './EditionChain.ts';
import type { OfficeYear } from './OfficeYear.ts';

/** What became of an office from one year to the next, counted. */
export type ChangeSince = {
  counts: ChangeCounts;
  /** How many requirements the counts rest on, and how many apply in the later year. */
  compared: number;
  applicable: number;
  /** On exactly the compared requirements. */
  before: Fulfilment;
  after: Fulfilment;
};

/** Counts what has changed in an office between two of its years, on the requirements that can be compared. */
export function changeSince(before: OfficeYear, after: OfficeYear, chain: EditionChain): ChangeSince {
  const lineage = lineageBetween(chain, before.standard, after.standard);
  const { compared } = compareYears(before.items, after.items, lineage);
  return {
    counts: countChanges(compared),
    compared: compared.length,
    applicable: after.items.filter(({ applicable }) => applicable).length,
    ...comparedFulfilment(compared, before.standard, after.standard),
  };
}
