import type { Change } from './Change.ts';
import { entities, type Entities } from './entities/entities.ts';
import { planMerge } from './planMerge.ts';
import { kinshipOf } from './sameEdit.ts';

/** What comes of the changes that another log hands over of one row. */
export type RowTakenIn = {
  /** What is to be written: new changes, and those that are here and are told more of. */
  written: Change[];
  /** Every change of the row afterwards. */
  row: Change[];
  /** Ids of the incoming changes that stand here exactly as they came: whoever handed them over has them. */
  shown: string[];
  /** Changes with an id that stands for another edit here. */
  refused: Change[];
  /** Changes that would give the row more fields than can be read. */
  overfull: Change[];
};

/**
 * Takes in changes of one row as a merge of files would (`planMerge`), without doing it. Any number of times and in any
 * order, it comes to the same.
 * @param existing every readable change of the row that is here
 * @param incoming changes of the same row, of the current version
 */
export function takeInRow(
  existing: readonly Change[],
  incoming: readonly Change[],
  kinds: Entities = entities,
): RowTakenIn {
  const { added, continued, refused, overfull } = planMerge(existing, incoming, kinds);
  const row = new Map([...existing, ...added, ...continued].map((change) => [change.id, change]));
  const shown = incoming.filter((change) => {
    const here = row.get(change.id);
    return here !== undefined && kinshipOf(here, change, kinds) === 'equal';
  });
  return {
    written: [...added, ...continued],
    row: [...row.values()],
    shown: [...new Set(shown.map(({ id }) => id))],
    refused,
    overfull,
  };
}
