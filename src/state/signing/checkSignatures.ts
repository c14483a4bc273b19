import { useEffect, useState } from 'react';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { checkLog, type CheckedSignature } from '#src/domain/signing/checkLog.ts';
import { findEvaluation } from '#src/persistence/evaluationRepository.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
import { openedDatabase } from '../session/session.ts';
import { digest } from './digest.ts';

/** Every signature in a log held against it, the newest first; `null` while it is computed. */
export function useCheckedSignatures(log: EvaluationLog | null): CheckedSignature[] | 'failed' | null {
  const [result, setResult] = useState<{ log: EvaluationLog; checked: CheckedSignature[] | 'failed' } | null>(
    null,
  );
  useEffect(() => {
    if (!log) return undefined;
    let current = true;
    checkAgainstDatabase(log).then(
      (checked) => current && setResult({ log, checked }),
      () => current && setResult({ log, checked: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [log]);
  return result?.checked ?? null;
}

async function checkAgainstDatabase(log: EvaluationLog): Promise<CheckedSignature[]> {
  const database = await openedDatabase();
  const earlier = new Map<string, readonly Signature[] | null>();
  for (const { previous } of log.signatures) {
    if (!previous || earlier.has(previous.evaluation)) continue;
    const isHere = (await findEvaluation(database, previous.evaluation)) !== undefined;
    earlier.set(previous.evaluation, isHere ? await readSignatures(database, previous.evaluation) : null);
  }
  return checkLog(log, (evaluation) => earlier.get(evaluation) ?? null, digest);
}
