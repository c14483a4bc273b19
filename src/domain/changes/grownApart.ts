import type { Change } from './Change.ts';
import { derivedId } from './derivedId.ts';
import { entities, type Entities } from './entities/entities.ts';
import { kinshipOf } from './sameEdit.ts';

/** Texts that one side has written on while the other answered them as they were before. */
export type GrownApart = {
  /** Those that grew here, and were answered in the incoming log. */
  here: Change[];
  /** Those that grew in the incoming log, and were answered here. */
  incoming: Change[];
};

/**
 * A change names what it replaces, not in which wording. Where a text has grown on one side, whoever answered it on the
 * other side answered the shorter wording: what was added would be gone without anybody having seen it. So the grown
 * text becomes a change of its own, which the answer does not replace, and the two stand against each other until a
 * person decides. Its id follows from the first, so that every machine makes the same one, whoever merges first and
 * however often. A log that knows the grown text never has an answer that does not, so nothing is said twice.
 */
export function grownApart(
  existing: readonly Change[],
  incoming: readonly Change[],
  kinds: Entities = entities,
): GrownApart {
  const own = new Map(existing.map((change) => [change.id, change]));
  const apart: GrownApart = { here: [], incoming: [] };
  for (const change of incoming) {
    const other = own.get(change.id);
    if (!other) continue;
    const kinship = kinshipOf(other, change, kinds);
    if (kinship === 'further' && isAnswered(change, existing)) apart.incoming.push(onItsOwn(change));
    if (kinship === 'earlier' && isAnswered(change, incoming)) apart.here.push(onItsOwn(other));
  }
  return apart;
}

function isAnswered({ id, patch }: Change, log: readonly Change[]): boolean {
  const [field = ''] = Object.keys(patch);
  return log.some((change) => change.parents.includes(id) && Object.hasOwn(change.patch, field));
}

function onItsOwn(grown: Change): Change {
  return { ...grown, id: derivedId(grown.id, 'grown') };
}
