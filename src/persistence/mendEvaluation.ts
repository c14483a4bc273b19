import { migrations, schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import type { RettesnorDatabase } from './database.ts';
import type { LogRow } from './LogRow.ts';
import { mendProjection } from './mendProjection.ts';
import { readSignatures } from './signatureLock.ts';

/**
 * Computes every row of an evaluation anew, in the transaction that is under way: what a signature holds back, or lets
 * go of when it is opened again, are rows that nobody has written in.
 */
export async function mendEvaluation(database: RettesnorDatabase, id: string): Promise<void> {
  const rows = await database.log.where('evaluation').equals(id).toArray();
  const read = readEvaluation(logEnvelope(id, rows), migrations, database.kinds);
  if (read.ok) await mendProjection(database, read.log, database.kinds);
}

/** The stored log of an evaluation in the form that `readEvaluation` reads. */
export function logEnvelope(id: string, rows: readonly LogRow[]): unknown {
  return { app: 'rettesnor', schemaVersion, id, changes: rows.map((row) => row.change) };
}

/** Of what has come into evaluations that are signed, nothing moves what was signed: in the transaction that wrote it. */
export async function holdBack(database: RettesnorDatabase, evaluations: readonly string[]): Promise<void> {
  for (const evaluation of evaluations) {
    if ((await readSignatures(database, evaluation)).length > 0) await mendEvaluation(database, evaluation);
  }
}
