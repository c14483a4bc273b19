import * as z from 'zod/mini';
import type { Signature } from '../../evaluation/Signature.ts';
import { entity } from './entity.ts';
import { instant, longText, requirementNumber, shortText, slug } from './fieldSchemas.ts';
import { signatureId } from './signatureId.ts';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Who stands behind an evaluation, and what exactly they stand behind. */
export const signature = entity<Signature, 'evaluation'>()({
  name: 'signature',
  table: 'signatures',
  indexes: 'evaluation',
  since: 5,
  id: signatureId,
  fields: {
    name: { schema: shortText, holds: 'text', blank: '' },
    role: { schema: shortText, holds: 'text', blank: '' },
    signedAt: { schema: instant, holds: 'choice' },
    hash: { schema: sha256, holds: 'choice' },
    form: { schema: z.int().check(z.minimum(1), z.maximum(1000)), holds: 'choice' },
    covers: {
      schema: z.array(z.string().check(z.regex(/^[0-9a-f-]{36}$/))).check(z.maxLength(20_000)),
      holds: 'choice',
    },
    previous: {
      schema: z.strictObject({ evaluation: z.string().check(z.maxLength(400)), hash: sha256 }),
      holds: 'choice',
    },
    accepted: {
      schema: z.strictObject({
        check: slug,
        requirement: z.nullable(requirementNumber),
        reason: longText,
      }),
      holds: { text: ['reason'] },
      keyed: { into: 'accepted', as: 'list' },
    },
    // One value, so that the day and the reason are never parted.
    reopened: {
      schema: z.strictObject({ at: instant, name: shortText, role: shortText, reason: longText }),
      holds: { text: ['name', 'role', 'reason'] },
    },
  },
  removable: false,
  restorable: true,
  personal: false,
  requirementsOf: () => null,
  nameOf: ({ role }) => role,
});
