import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

/**
 * The log of an evaluation as it leaves in a file. Its changes are sealed: what is typed afterwards becomes a new change, so
 * that no change says one thing here and another in the file. `null` where it cannot be read.
 */
export async function sealedLog(evaluation: string): Promise<EvaluationLog | null> {
  await saveQueue.flush();
  const [taken] = await takeOutLogs(await openedDatabase(), evaluation);
  const read = taken && readEvaluation({ app: 'rettesnor', schemaVersion, ...taken });
  return read?.ok ? read.log : null;
}
