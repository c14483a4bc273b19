import type { Change } from '#src/domain/changes/Change.ts';
import { intakeIn, type Intake, type IntakeSource } from '#src/domain/changes/Intake.ts';
import { blankErased, type Erasures } from '#src/domain/changes/erasures.ts';
import { takenIn } from '#src/domain/changes/planTakeOut.ts';
import type { RettesnorDatabase } from './database.ts';
import { readableChanges } from './recordEdits.ts';
import type { LogRow } from './LogRow.ts';

const prefix = 'intake:';

/** So many can be taken out again; an older one goes when a newer comes. */
const mostIntakes = 20;

/**
 * Remembers how things stood before something was taken in. Call in the transaction that writes it: there is no moment
 * at which it is in and cannot be taken out. What came whole, with nothing here before it, is no point to go back to.
 * @param before rows of the log as they stood, by evaluation
 */
export async function rememberIntake(
  database: RettesnorDatabase,
  source: IntakeSource,
  before: ReadonlyMap<string, readonly LogRow[]>,
  written: readonly Change[],
): Promise<void> {
  const evaluations: Intake['evaluations'] = {};
  for (const [evaluation, rows] of before) {
    const own = written.filter((change) => change.evaluation === evaluation);
    const touched = new Set(own.map(({ entityId }) => entityId));
    const existing = readableChanges(
      rows.filter(({ entityId }) => touched.has(entityId)),
      database.kinds,
    );
    const taken = takenIn(existing, own, database.kinds);
    if (rows.length > 0 && taken.rows.length > 0) evaluations[evaluation] = taken;
  }
  if (Object.keys(evaluations).length === 0) return;
  await keepIntake(database, { ...source, evaluations });
  const kept = await database.settings.where('key').startsWith(prefix).primaryKeys();
  await database.settings.bulkDelete(kept.toSorted().slice(0, -mostIntakes));
}

/** Stores what was taken in, in place of what stood there. */
export async function keepIntake(database: RettesnorDatabase, intake: Intake): Promise<void> {
  await database.settings.put({ key: prefix + intake.id, value: intake });
}

/** What was taken in; `null` when there is nothing to take out, or it can no longer be told. */
export async function readIntake(database: RettesnorDatabase, id: string): Promise<Intake | null> {
  return intakeIn((await database.settings.get(prefix + id))?.value);
}

/** All that was taken into an evaluation and can be taken out again, the newest first. */
export async function listIntakes(database: RettesnorDatabase, evaluation: string): Promise<Intake[]> {
  const rows = await database.settings.where('key').startsWith(prefix).toArray();
  return rows
    .flatMap(({ value }) => intakeIn(value) ?? [])
    .filter(({ evaluations }) => Object.hasOwn(evaluations, evaluation))
    .toReversed();
}

/** Removes what has been erased in an evaluation from all that was taken in: some was kept as it stood before. */
export async function blankIntakes(
  database: RettesnorDatabase,
  evaluation: string,
  erasures: Erasures,
): Promise<void> {
  for (const intake of await listIntakes(database, evaluation)) {
    const taken = intake.evaluations[evaluation];
    if (!taken) continue;
    const versions = blankErased(taken.versions, erasures, database.kinds);
    if (versions.every((change, index) => change === taken.versions[index])) continue;
    await keepIntake(database, {
      ...intake,
      evaluations: { ...intake.evaluations, [evaluation]: { ...taken, versions } },
    });
  }
}

/** Forgets an erased evaluation in all that was taken in. */
export async function forgetIntakes(database: RettesnorDatabase, evaluation: string): Promise<void> {
  for (const intake of await listIntakes(database, evaluation)) {
    const { [evaluation]: _erased, ...evaluations } = intake.evaluations;
    if (Object.keys(evaluations).length > 0) await keepIntake(database, { ...intake, evaluations });
    else await database.settings.delete(prefix + intake.id);
  }
}
