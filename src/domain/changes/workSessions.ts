import type { Author } from '../evaluation/RowFrame.ts';
import type { Change } from './Change.ts';
import { newestFirst } from './heads.ts';

/** Work on an evaluation without a long pause. */
export type WorkSession = {
  /** When its first and its last change were made, ISO. */
  from: string;
  to: string;
  changes: number;
  /** Everybody who wrote in it, once each, in the order they began. */
  authors: Author[];
};

/** A pause longer than this, in milliseconds, ends a session. */
const longPause = 30 * 60 * 1000;

/**
 * The log as sessions of work, newest first: the points in time a person would remember. Knows no days, so that it is
 * the same in every time zone.
 * @param changes the log of one evaluation, in any order
 */
export function workSessions(changes: readonly Change[]): WorkSession[] {
  const sessions: WorkSession[] = [];
  for (const change of changes.toSorted((a, b) => newestFirst(b, a))) {
    const last = sessions.at(-1);
    if (!last || Date.parse(change.at) - Date.parse(last.to) > longPause) {
      sessions.push({ from: change.at, to: change.at, changes: 1, authors: [change.author] });
      continue;
    }
    last.to = change.at;
    last.changes += 1;
    const { name, role } = change.author;
    if (!last.authors.some((author) => author.name === name && author.role === role)) {
      last.authors.push(change.author);
    }
  }
  return sessions.toReversed();
}
