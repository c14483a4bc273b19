import { useLiveQuery } from 'dexie-react-hooks';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { locksWhenSigned } from '#src/domain/changes/heldChanges.ts';
import { divideAt } from '#src/domain/changes/logCut.ts';
import { signedForm } from '#src/domain/changes/signedForm.ts';
import { newestSignature, standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readForMerge } from '#src/persistence/mergeRepository.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
import { isOpenLocked, useEvaluationStore } from '../editing/openEvaluation.ts';
import { useSession } from '../session/session.ts';

/** What an evaluation stands under, or was last opened again from. */
export type Standing = {
  signature: Signature;
  /** Changes of answers and figures that came after the signature, and are held back while it stands. */
  late: number;
};

/** The newest signature under an evaluation, now, in this tab and in others. `null`: none, or not known yet. */
export function useStanding(evaluation: string): Standing | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    async () => (database ? readStanding(database, evaluation) : null),
    [database, evaluation],
  );
  return read ?? null;
}

async function readStanding(database: RettesnorDatabase, evaluation: string): Promise<Standing | null> {
  const signatures = await readSignatures(database, evaluation);
  const standing = standingSignature(signatures);
  if (!standing) {
    const signature = newestSignature(signatures);
    return signature && { signature, late: 0 };
  }
  const form = signedForm(standing.form ?? 0);
  if (!standing.covers || !form) return { signature: standing, late: 0 };
  const { changes } = await readForMerge(database, evaluation);
  const { outside } = divideAt(changes, standing.covers, form);
  const late = outside.filter(({ entity }) => locksWhenSigned(entity, database.kinds)).length;
  return { signature: standing, late };
}

/** Whether the answers of the open evaluation are locked. */
export function useIsLocked(): boolean {
  return useEvaluationStore(isOpenLocked);
}
