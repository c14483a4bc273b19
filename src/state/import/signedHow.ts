import type { Change } from '#src/domain/changes/Change.ts';
import type { Entities } from '#src/domain/changes/entities/entities.ts';
import { locksWhenSigned, signaturesIn } from '#src/domain/changes/heldChanges.ts';
import type { MergePlan } from '#src/domain/changes/planMerge.ts';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { PlannedEvaluation } from './ImportPlan.ts';

/** Whether the signature was here before, and how much of what comes in is then no part of what was signed. */
export function signedHow(
  existing: readonly Change[],
  merge: MergePlan,
  kinds: Entities,
): PlannedEvaluation['signed'] {
  const wasSigned = standingSignature(signaturesIn(existing, kinds)) !== null;
  const late = merge.added.filter(({ entity }) => locksWhenSigned(entity, kinds)).length;
  return wasSigned ? { by: 'here', late } : { by: 'file', late: 0 };
}
