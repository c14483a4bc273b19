import * as z from 'zod/mini';
import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import type { ReportedSignature } from '../report/signatureFacts.ts';
import { count, instant, number, text } from './resultParts.ts';

const signerShape = { name: text, role: text };

const signatureOfOneSchema = z.strictObject({
  ...signerShape,
  signedAt: z.nullable(instant),
  hash: z.nullable(text).check(z.describe('SHA-256 over the UTF-8 of the text that was signed.')),
  form: z.nullable(count).check(z.describe('Number of the form that the text is in.')),
  covers: z
    .nullable(z.strictObject({ answers: count, figures: count, actions: count, barriers: count }))
    .check(z.describe('How many rows it covers. null: what it covers is not here.')),
  previous: z
    .nullable(z.strictObject({ evaluation: text, hash: text }))
    .check(z.describe('The signature of the year before, which is signed along.')),
  accepted: z
    .array(z.strictObject({ check: text, requirement: z.nullable(number), reason: text }))
    .check(z.describe('Findings of the quality checks that were accepted as they are.')),
  late: count.check(z.describe('Changes of answers and figures that came after it. They are no part of it.')),
  reopened: z
    .nullable(z.strictObject({ ...signerShape, at: z.nullable(instant), reason: text }))
    .check(
      z.describe(
        'null: it stands, and answers and figures are locked. Who, when and why may be empty: erased for everybody.',
      ),
    ),
});

export const signaturesSchema = z
  .array(signatureOfOneSchema)
  .check(z.describe('The signatures under the evaluation, the newest first.'));

const erasedReopening = { name: '', role: '', at: null, reason: '' };

/** One signature, without the text that was signed: that is in the file of evaluations. */
export function signatureResult({
  signature,
  covered,
  late,
}: ReportedSignature): z.infer<typeof signatureOfOneSchema> {
  const { name, role, signedAt, hash, form, previous, accepted, reopened } = signature;
  return {
    name,
    role,
    signedAt,
    hash,
    form,
    covers: covered,
    previous,
    accepted: accepted.map(({ check, requirement, reason }) => ({ check, requirement, reason })),
    late,
    reopened: reopened ?? (isOpenedAgain(signature) ? erasedReopening : null),
  };
}
