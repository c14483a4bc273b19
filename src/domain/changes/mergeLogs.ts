import type { Change } from './Change.ts';

/**
 * The union of two logs by id, sorted by id: commutative, associative and idempotent. Where both have the same id with
 * different content (an edit that went on after it was handed out by other means), the later `at` holds, then the one
 * that says more (a copy of which something could not be read, or was left out, says less), then the greater text, so
 * that every machine keeps the same one.
 */
export function mergeLogs(left: readonly Change[], right: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of [...left, ...right]) {
    const other = merged.get(change.id);
    merged.set(change.id, other ? laterOf(other, change) : change);
  }
  return [...merged.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
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
  const filled = (texts: readonly (string | number)[]) => texts.filter((text) => text !== '').length;
  return [
    values.filter((value) => value !== null).length,
    values.length,
    filled(parts),
    filled([author.name, author.role]),
  ];
}
