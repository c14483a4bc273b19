import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { writeBarrierFile } from '#src/exchange/evaluations/shareFile.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { placesInRow, type PersonalDataPlace } from '../files/personalData.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

/** Where what is written of barriers seems to single out a person. */
export function findPlacesInBarriers(barriers: readonly Barrier[]): PersonalDataPlace[] {
  return barriers.flatMap((barrier) => placesInRow(entities.barrier, barrier));
}

/**
 * Writes the barriers of one evaluation to a file for the office they came from, with the answers that have come. What it
 * holds is written first and sealed: what has been handed to somebody is written on as a change of its own.
 */
export async function saveBarrierAnswers(evaluation: string, naming: FileNaming): Promise<FileOutcome> {
  await saveQueue.flush();
  const [taken] = await takeOutLogs(await openedDatabase(), evaluation);
  const read = taken && readEvaluation({ app: 'rettesnor', schemaVersion, ...taken });
  const bytes = read?.ok ? writeBarrierFile(read.log, new Date()) : null;
  if (!bytes) return 'damaged';
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}
