/** What has been told of changes while servers were treated badly. Times are milliseconds since the process began. */
export type Record = {
  written: Map<string, number>;
  /** When the server first said that it has a change. */
  taken: Map<string, number>;
  /** Peer → change → when it first stood in the log of the peer as it came from the server. */
  seen: Map<string, Map<string, number>>;
};

/** A time in which too few servers ran to decide anything. */
export type Outage = { from: number; until: number };

/**
 * The longest time in which no change was taken, in milliseconds; what of it lies in an outage does not count.
 * @param from when people began to write
 */
export function longestPause(taken: Iterable<number>, from: number, outages: readonly Outage[]): number {
  let last = from;
  let longest = 0;
  for (const at of [...taken].toSorted((a, b) => a - b)) {
    const begun = outages.reduce(
      (start, outage) => (outage.from < at && outage.until > start ? outage.until : start),
      last,
    );
    longest = Math.max(longest, at - begun);
    last = at;
  }
  return longest;
}

/** How long it took from when the server said that it has a change until each of the others had it, in milliseconds. */
export function delays({ taken, seen }: Record, isFor: (peer: string, id: string) => boolean): number[] {
  return [...seen].flatMap(([peer, changes]) =>
    [...changes].flatMap(([id, at]) => {
      const since = taken.get(id);
      return since !== undefined && isFor(peer, id) ? [Math.max(0, at - since)] : [];
    }),
  );
}

/** The value that so large a part (0–1) of the numbers does not exceed; 0 of none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** So many milliseconds, as a figure that is printed. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
