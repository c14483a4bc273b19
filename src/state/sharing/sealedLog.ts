import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

/**
 * The log of an evaluation as it leaves in a file. What has left is sealed: the next letter is a change of its own, and
 * makes an entry newer than the one that is out. `null` where it cannot be read.
 */
export async function sealedLog(evaluation: string): Promise<EvaluationLog | null> {
  await saveQueue.flush();
  const [taken] = await takeOutLogs(await openedDatabase(), evaluation);
  const read = taken && readEvaluation({ app: 'rettesnor', schemaVersion, ...taken });
  return read?.ok ? read.log : null;
}
