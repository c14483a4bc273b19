import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { locksWhenSigned } from '#src/domain/changes/heldChanges.ts';
import { divideAt } from '#src/domain/changes/logCut.ts';
import { readSealText } from '#src/domain/signing/signedContent.ts';
import { signedForm } from '#src/domain/changes/signedForm.ts';
import { signaturesInOrder } from '#src/domain/changes/standingSignature.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { ReportSource } from './ReportSource.ts';

/** A signature under the evaluation, with how much it covers and what has come since. */
export type ReportedSignature = {
  signature: Signature;
  /** Covered rows by kind. `null`: what it covers is not here. */
  covered: { answers: number; figures: number; actions: number; barriers: number } | null;
  /** Changes of answers and figures that came after it. */
  late: number;
};

/** The signatures under the evaluation, the newest first. */
export function signatureFacts({ signatures, changes }: ReportSource): ReportedSignature[] {
  return signaturesInOrder(signatures).map((signature) => {
    const rows = readSealText(signature.content)?.rows;
    const form = signedForm(signature.form ?? 0);
    const outside = signature.covers && form ? divideAt(changes, signature.covers, form).outside : [];
    const count = (kind: string) => Object.keys(rows?.[kind] ?? {}).length;
    return {
      signature,
      covered: rows
        ? {
            answers: count('answer'),
            figures: count('indicatorValue'),
            actions: count('action'),
            barriers: count('barrier'),
          }
        : null,
      late: outside.filter(({ entity }) => locksWhenSigned(entity, entities)).length,
    };
  });
}
