import type { Change } from './Change.ts';

/** Tells a row from every other: rows of different kinds may have ids that look alike. */
export function rowKey({ entity, entityId }: Pick<Change, 'entity' | 'entityId'>): string {
  return `${entity} ${entityId}`;
}

/** The changes of each row, in the order they were given, by `rowKey`. */
export function groupByRow<Item extends Pick<Change, 'entity' | 'entityId'>>(
  changes: readonly Item[],
): Map<string, Item[]> {
  const rows = new Map<string, Item[]>();
  for (const change of changes) {
    const key = rowKey(change);
    const row = rows.get(key);
    if (row) row.push(change);
    else rows.set(key, [change]);
  }
  return rows;
}
