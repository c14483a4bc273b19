import type { Change } from './Change.ts';

/** What a log held: «row author» → the number of changes. An id of a row holds no space, so the rest is the author's name. */
export type LogCount = Readonly<Record<string, number>>;

/** When somebody looked at an evaluation, and what its log held. */
type Look = { at: string; held: LogCount };

/** The looks at an evaluation on this machine. `before`: the last of the visit before this one; `null`: there was none. */
export type Visits = { latest: Look; before: Look | null };

/** What one person has added to a log. */
export type News = {
  /** Empty: whoever it was did not give a name. */
  author: string;
  changes: number;
  /** Ids of the rows they are about, in the order of the log. */
  rows: string[];
};

/** Away for longer than this, in milliseconds, is a new visit. */
const longAway = 30 * 60 * 1000;

/** Counts a log by row and author. */
export function countLog(changes: readonly Pick<Change, 'entityId' | 'author'>[]): LogCount {
  const counts: Record<string, number> = {};
  for (const { entityId, author } of changes) {
    const key = `${entityId} ${author.name.trim()}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/**
 * Looks at an evaluation once more. Within one visit what was new stays new, however often one comes back to the page.
 * @param visits the looks until now; `null`: this is the first
 */
export function lookAt(visits: Visits | null, held: LogCount, now: Date): Visits {
  const latest = { at: now.toISOString(), held };
  if (!visits) return { latest, before: null };
  // A clock that has been set back has been away as well.
  const away = Math.abs(now.getTime() - Date.parse(visits.latest.at));
  return { latest, before: away > longAway ? visits.latest : visits.before };
}

/** What a log holds that it did not hold before, by person, whoever has added most first. What is taken out again is no news. */
export function newsSince(before: LogCount, held: LogCount): News[] {
  const news = new Map<string, News>();
  for (const [key, count] of Object.entries(held)) {
    const added = count - (before[key] ?? 0);
    if (added <= 0) continue;
    const space = key.indexOf(' ');
    const author = key.slice(space + 1);
    const own = news.get(author) ?? { author, changes: 0, rows: [] };
    own.changes += added;
    own.rows.push(key.slice(0, space));
    news.set(author, own);
  }
  return [...news.values()].toSorted((a, b) => b.changes - a.changes || a.author.localeCompare(b.author));
}
