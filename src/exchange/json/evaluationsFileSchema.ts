import * as z from 'zod/mini';
import { changeEnvelopeSchema } from '#src/domain/changes/Change.ts';
import { sharedPartSchema } from '../sharedPart.ts';

/**
 * The file of evaluations, as this version writes it: every change of every evaluation. What is read may be older, and
 * is then migrated; what a change may say of a field is checked change by change (`readChange`).
 */
export const evaluationsFileSchema = z.strictObject({
  app: z.literal('rettesnor'),
  content: z.literal('evaluations'),
  schemaVersion: z.int().check(z.positive()),
  writtenAt: z.string(),
  example: z.optional(z.boolean()),
  part: z.optional(
    sharedPartSchema.check(z.describe('What was left out, in a file that holds a part of what there was.')),
  ),
  evaluations: z.array(
    z.strictObject({
      id: z.string().check(z.describe('`<office>_<year>_<standard>_<edition>`')),
      changes: z.array(changeEnvelopeSchema),
    }),
  ),
});
