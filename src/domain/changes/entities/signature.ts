import * as z from 'zod/mini';
import type { Signature } from '../../evaluation/Signature.ts';
import { entity } from './entity.ts';
import { instant, longText, requirementNumber, shortText } from './fieldSchemas.ts';
import { signatureId } from './signatureId.ts';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const changeIds = z.array(z.string().check(z.regex(/^[0-9a-f-]{36}$/))).check(z.maxLength(20_000));

const checkName = z.string().check(z.regex(/^[a-zA-Z]{1,60}$/));

/** More than any office writes in a year, in characters: a longer text would not be readable later. */
const longestContent = 20_000_000;

/** Who stands behind an evaluation, and what exactly they stand behind. */
export const signature = entity<Signature, 'evaluation'>()({
  name: 'signature',
  table: 'signatures',
  indexes: 'evaluation',
  since: 5,
  id: signatureId,
  // A signature that was given was given, whatever the evaluation is taken back to, and whatever file it came with.
  fields: {
    name: { schema: shortText, holds: 'text', blank: '', restores: 'never', sealed: true },
    role: { schema: shortText, holds: 'text', blank: '', restores: 'never', sealed: true },
    signedAt: { schema: instant, holds: 'choice', restores: 'never' },
    hash: { schema: sha256, holds: 'choice', restores: 'never' },
    form: { schema: z.int().check(z.minimum(1), z.maximum(1000)), holds: 'choice', restores: 'never' },
    covers: {
      schema: z.strictObject({ newest: changeIds, absent: changeIds }),
      holds: 'choice',
      onlyInWhole: true,
      restores: 'never',
    },
    // As it was sealed, letter by letter: no line break in it may be made another.
    content: {
      schema: z.string().check(z.maxLength(longestContent)),
      holds: 'text',
      blank: '',
      onlyInWhole: true,
      restores: 'never',
      sealed: true,
    },
    previous: {
      schema: z.strictObject({ evaluation: z.string().check(z.maxLength(400)), hash: sha256 }),
      holds: 'choice',
      restores: 'never',
    },
    accepted: {
      schema: z.strictObject({
        check: checkName,
        requirement: z.nullable(requirementNumber),
        reason: longText,
      }),
      holds: { text: ['reason'] },
      keyed: { into: 'accepted', as: 'list' },
      restores: 'never',
    },
    // One value, so that the day and the reason are never parted.
    reopened: {
      schema: z.strictObject({ at: instant, name: shortText, role: shortText, reason: longText }),
      holds: { text: ['name', 'role', 'reason'] },
      names: ['name', 'role'],
      restores: 'never',
    },
  },
  removable: false,
  restorable: true,
  signs: true,
  // It names whoever signed.
  personal: true,
  requirementsOf: () => null,
  nameOf: ({ role }) => role,
});
