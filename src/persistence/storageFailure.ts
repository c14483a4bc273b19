import { Dexie } from 'dexie';

/** Why something could not be stored or read, as far as a person needs to know to do something about it. */
export type StorageFailure = 'quota' | 'closed' | 'forbidden' | 'unavailable' | 'unknown';

/** The person or whoever runs the machine has said no: cookies and site data are blocked. */
const forbidden: ReadonlySet<string> = new Set(['SecurityError']);

/** Sorts what IndexedDB and Dexie throw into what a person can act on. */
export function storageFailure(cause: unknown): StorageFailure {
  const names = namesOf(cause);
  if (names.includes(Dexie.errnames.QuotaExceeded)) return 'quota';
  if (names.some((name) => forbidden.has(name))) return 'forbidden';
  if (names.some((name) => name === Dexie.errnames.DatabaseClosed || name === Dexie.errnames.InvalidState))
    return 'closed';
  if (names.some((name) => name === Dexie.errnames.MissingAPI || name === Dexie.errnames.OpenFailed))
    return 'unavailable';
  return 'unknown';
}

function namesOf(cause: unknown): string[] {
  if (typeof cause !== 'object' || cause === null) return [];
  const name = 'name' in cause && typeof cause.name === 'string' ? [cause.name] : [];
  const inner = 'inner' in cause ? namesOf(cause.inner) : [];
  return [...name, ...inner];
}
