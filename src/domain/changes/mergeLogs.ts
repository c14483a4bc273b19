import type { Change } from './Change.ts';

/**
 * The union of two logs by id, sorted by id: commutative, associative and idempotent. Where both have the same id with
 * different content (an edit that went on after it was handed out by other means), the later `at` holds, then the one
 * that says more (a copy of which something could not be read says less), then the greater text, so that every machine
 * keeps the same one.
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
  const more = saidIn(left) - saidIn(right);
  if (more !== 0) return more > 0 ? left : right;
  return JSON.stringify(left) >= JSON.stringify(right) ? left : right;
}

function saidIn(change: Change): number {
  return Object.values(change.patch).filter((value) => value !== null).length;
}
