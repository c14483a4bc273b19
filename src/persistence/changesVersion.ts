/** Where the database keeps the version of its changes. */
const key = 'changesVersion';

/** The setting that tells the version of the changes in a database, apart from Dexie's number, which is of its stores. */
export function changesVersionSetting(version: number): { key: string; value: number } {
  return { key, value: version };
}

/** The version that a database tells. The first ones did not tell: their changes are of version 1. */
export function readChangesVersion(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;
}
