import type { Change, FieldValue } from './Change.ts';
import { entities, type Entities } from './entities/entities.ts';
import { blankErased, erasuresIn } from './erasures.ts';

/**
 * The union of two logs by id, sorted by id: commutative, associative and idempotent. Where both have the same id with
 * different content, the later `at` holds (a text that was written on), then the one that says more (a copy of which
 * something could not be read, or was left out, says less), then the greater text, so that every machine keeps the same
 * one. A union knows no «here», so it cannot tell an edit from a forged copy of it: whoever takes in what others have
 * handed them goes by `planMerge`, which holds every copy against the one that is here and refuses what is not the same
 * edit. What either says is erased is erased in both, so that no older copy brings it back.
 */
export function mergeLogs(
  left: readonly Change[],
  right: readonly Change[],
  kinds: Entities = entities,
): Change[] {
  const merged = new Map<string, Change>();
  const all = [...left, ...right];
  // Before one copy is held against another: a copy with the text would say more than one without it.
  for (const change of blankErased(all, erasuresIn(all, kinds), kinds)) {
    const other = merged.get(change.id);
    merged.set(change.id, other ? laterOf(other, change) : change);
  }
  return [...merged.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function laterOf(left: Change, right: Change): Change {
  if (left.at !== right.at) return left.at > right.at ? left : right;
  const more = saidIn(left);
  for (const [index, said] of saidIn(right).entries()) {
    if (said !== more[index]) return said < (more[index] ?? 0) ? left : right;
  }
  return JSON.stringify(left) >= JSON.stringify(right) ? left : right;
}

/**
 * How much a copy of a change says, what weighs most first: fields with a value, fields at all, words within values,
 * who said it. A copy of which something was left out, or could not be read, never says as much as the whole.
 */
function saidIn({ patch, author }: Change): number[] {
  const values = Object.values(patch);
  const parts = values.flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.values(value) : [],
  );
  const filled = (texts: readonly FieldValue[]) => texts.filter((text) => text !== '').length;
  return [
    values.filter((value) => value !== null).length,
    values.length,
    filled(parts),
    filled([author.name, author.role]),
  ];
}
