/** How far a folder has been read. */
export type FolderCursor = {
  /** Another one where something that was read is gone, and nobody has joined it into something else. */
  epoch: string;
  /** Names of what is there and has been read whole. */
  read: readonly string[];
  /** Name → the names that it holds the content of. */
  joins: Readonly<Record<string, readonly string[]>>;
};

/** A cursor as it was kept; `null` at the beginning. */
export function cursorOf(kept: unknown): FolderCursor | null {
  return typeof kept === 'object' && kept !== null && 'read' in kept && Array.isArray(kept.read)
    ? (kept as FolderCursor)
    : null;
}

/**
 * How far it has been read once more of it has. What has gone away without having been joined into something that is
 * there is a loss: then the epoch is another.
 * @param there names of all that may be segments now
 * @param news what has been read since, by name
 * @param newEpoch makes an epoch that has not been
 * @returns the same cursor where nothing has changed
 */
export function moveCursor(
  before: FolderCursor,
  there: readonly string[],
  news: ReadonlyMap<string, readonly string[]>,
  newEpoch: () => string,
): FolderCursor {
  const present = new Set(there);
  const gone = before.read.filter((name) => !present.has(name));
  if (gone.length === 0 && news.size === 0) return before;
  const joins = Object.fromEntries(
    [...Object.entries(before.joins), ...news].filter(([name, held]) => held.length > 0 && present.has(name)),
  );
  const joined = new Set(Object.values(joins).flat());
  const isLost = gone.some((name) => !joined.has(name));
  return {
    epoch: isLost ? newEpoch() : before.epoch,
    read: [...new Set([...before.read, ...news.keys()])].filter((name) => present.has(name)),
    joins,
  };
}
