import { loadStandard } from '#src/catalogue/standards.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { AcceptedFinding, Signature } from '#src/domain/evaluation/Signature.ts';
import { disputedRows } from '#src/domain/signing/disputedRows.ts';
import { sealContent } from '#src/domain/signing/sealContent.ts';
import { currentForm, signedForm } from '#src/domain/changes/signedForm.ts';
import { isSigned, standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readForMerge } from '#src/persistence/mergeRepository.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { reopenSignatures, writeSignature } from '#src/persistence/writeSignature.ts';
import { newId } from '../session/newId.ts';
import { currentRecorder } from '../session/recorder.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase, type Identity } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';
import { readYearBefore } from '../years/officeEvaluations.ts';
import { digest } from './digest.ts';

/**
 * `disputed`: people disagree on something that would be signed. `changed`: something was written meanwhile, here or in another tab, so there is something new to look at first.
 * `signed`: somebody has signed it already. `unsaved`: something that was written is not on disk yet. `failed`: the
 * database could not be written to.
 */
export type SignOutcome = 'written' | 'changed' | 'signed' | 'disputed' | 'unsaved' | 'failed';

/**
 * Signs an evaluation as it stands on disk, and locks it. All of it is sealed first, so that no keystroke is added to
 * what has been signed; then it is written only if nothing has come since. Never throws.
 */
export async function signEvaluation(
  evaluation: Evaluation,
  { name, role }: Identity,
  accepted: readonly Omit<AcceptedFinding, 'id'>[],
): Promise<SignOutcome> {
  try {
    await saveQueue.flush();
    if (saveQueue.pending().length > 0) return 'unsaved';
    const database = await openedDatabase();
    await takeOutLogs(database, evaluation.id);
    const { changes, basis } = await readForMerge(database, evaluation.id);
    if (disputedRows(changes, signedForm(currentForm) ?? {}) > 0) return 'disputed';
    const statement = {
      name,
      role,
      signedAt: new Date().toISOString(),
      previous: await readPrevious(database, evaluation.id),
      accepted: accepted.map((finding) => ({ id: newId(), ...finding })),
    };
    const standard = await loadStandard(evaluation);
    const patch = await sealContent({ id: evaluation.id, changes }, statement, standard, digest);
    const edit = {
      evaluation: evaluation.id,
      entity: 'signature',
      entityId: signatureId.make(evaluation.id, newId()),
      patch,
      knew: 'all',
    } as const;
    const written = await writeSignature(database, basis, edit, currentRecorder());
    // Undo would be refused from now on.
    if (written === 'written') forgetAllSteps();
    return written;
  } catch {
    return 'failed';
  }
}

/** What the office signed last before this year, where that still stands. */
async function readPrevious(database: RettesnorDatabase, id: string): Promise<Signature['previous']> {
  const before = evaluationKey(id) && (await readYearBefore(database, id));
  const signature = before && standingSignature(await readSignatures(database, before.id));
  return signature && isSigned(signature) ? { evaluation: before.id, hash: signature.hash } : null;
}

/**
 * Opens an evaluation again: every signature that stands under it, since two may have signed without knowing of each
 * other. It is a change that everyone sees. Rejects when it could not be written.
 * @returns false: somebody else has opened it meanwhile, for a reason of their own, and nothing was written
 */
export async function reopenEvaluation(
  evaluation: string,
  { name, role }: Identity,
  reason: string,
): Promise<boolean> {
  await saveQueue.flush();
  const database = await openedDatabase();
  const reopened = { at: new Date().toISOString(), name, role, reason };
  return (await reopenSignatures(database, evaluation, reopened, currentRecorder())) > 0;
}
