import * as z from 'zod/mini';
import type { ComparisonWish } from '#src/state/officeComparison.ts';

const wishSchema = z.object({
  standard: z.optional(z.string()),
  edition: z.optional(z.string()),
  kind: z.optional(z.nullable(z.string())),
  year: z.optional(z.number()),
});

/** Reads a kept choice, which may be anything. */
export function readKeptWish(kept: unknown): ComparisonWish {
  const wish = z.safeParse(wishSchema, kept);
  return wish.success ? wish.data : {};
}
