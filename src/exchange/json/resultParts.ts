import * as z from 'zod/mini';

/** What several parts of the result are made of. */

export const text = z.string();
export const count = z.int().check(z.nonnegative());
export const year = z.int();
export const number = z
  .int()
  .check(z.positive(), z.describe('Number of a requirement in the edition of `standard`.'));
export const level = z.int().check(z.nonnegative());
export const instant = text.check(z.describe('ISO 8601, UTC.'));
export const share = z
  .nullable(z.number())
  .check(z.describe('0–1. null: there is nothing to divide by. Never 0 instead.'));

export const scoreSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('level'), level }),
    z.strictObject({ kind: z.literal('notRelevant') }),
    z.strictObject({ kind: z.literal('unknown') }),
    z.strictObject({ kind: z.literal('unanswered') }),
  ])
  .check(
    z.describe(
      'What the office has said. A level of the scale from 0; «ikke relevant»; «vet ikke»; or nothing. ' +
        'The four are never the same, and none of them stands for another.',
    ),
  );
