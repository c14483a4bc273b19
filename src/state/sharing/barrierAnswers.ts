import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { barrierLog, writeBarrierFile } from '#src/exchange/evaluations/shareFile.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { lockBytes } from '../files/lockedFile.ts';
import { findPersonalDataIn, type PersonalDataPlace } from '../files/personalData.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

/** Looks through what would leave with the answers: see `placesInAnswers`. */
export async function findPlacesInAnswers(evaluation: string): Promise<PersonalDataPlace[]> {
  await saveQueue.flush();
  const read = await readEvaluationLog(await openedDatabase(), evaluation);
  return read?.ok ? placesInAnswers(read.log) : [];
}

/** Where what would leave seems to single out a person: also in barriers that are removed, which no page shows. */
export function placesInAnswers(log: EvaluationLog): PersonalDataPlace[] {
  const leaving = readEvaluation({ app: 'rettesnor', schemaVersion, ...barrierLog(log) });
  return leaving.ok ? findPersonalDataIn(leaving.log) : [];
}

/**
 * Writes the barriers of one evaluation to a file for the office they came from, with the answers that have come. What
 * waits to be saved is written first, and the changes are sealed: what is typed afterwards becomes a new change.
 * @param password what the file is locked with; `null`: it is not
 */
export async function saveBarrierAnswers(
  evaluation: string,
  naming: FileNaming,
  password: string | null,
): Promise<FileOutcome> {
  await saveQueue.flush();
  const [taken] = await takeOutLogs(await openedDatabase(), evaluation);
  const read = taken && readEvaluation({ app: 'rettesnor', schemaVersion, ...taken });
  const written = read?.ok ? writeBarrierFile(read.log, new Date()) : null;
  if (!written) return 'damaged';
  const bytes = password === null ? written : await lockBytes(written, password);
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}
