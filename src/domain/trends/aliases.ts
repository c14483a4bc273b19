import { fnv } from '../input/fnv.ts';

/**
 * Names to show offices under in a meeting where it is not to be seen who is who. The same office has the same alias as
 * long as the set of known offices is the same; the order says nothing about the offices, as it follows a hash of the id.
 * @param ids every office that is known, in any order
 * @returns id → place, from 1
 */
export function officeAliases(ids: readonly string[]): Map<string, number> {
  const ordered = [...new Set(ids)].toSorted((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  return new Map(ordered.map((id, index) => [id, index + 1]));
}

/** Spreads similar ids far apart. Hides nothing from someone who wants to know; it only shuffles. */
function hash(id: string): number {
  return fnv(id) >>> 0;
}
