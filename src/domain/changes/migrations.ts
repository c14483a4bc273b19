/**
 * Steps that bring a change written by an older version of Rettesnor to the shape of this one.
 *
 * Step n takes version n + 1 to n + 2. A step is pure, is never altered once it has shipped, and has a frozen
 * evaluation in `tests/fixtures/evaluations/v<version>.json` of the version it starts from. The same list serves the
 * database and files. Rows that screens read have no steps: they are computed anew from the changes.
 */
export type Migration = (change: Record<string, unknown>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [];

/** The version of changes, in the database and in files. One source: the number of steps, plus one. */
export const schemaVersion = migrations.length + 1;

/**
 * Brings one change from an older version to the current one.
 * @param steps the shipped list, or another in tests
 * @throws whatever a step throws: the caller turns it into `migration-failed`
 */
export function migrateChange(
  change: Record<string, unknown>,
  fromVersion: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  return steps.slice(fromVersion - 1).reduce((migrated, step) => step(migrated), change);
}
