import * as z from 'zod/mini';
import type { ComparisonChoice } from '#src/state/years/officeComparison.ts';

const choiceSchema = z.object({
  standard: z.optional(z.string()),
  edition: z.optional(z.string()),
  kind: z.optional(z.nullable(z.string())),
  year: z.optional(z.number()),
});

/** Reads a kept choice, which may be anything. */
export function readKeptChoice(kept: unknown): ComparisonChoice {
  const choice = z.safeParse(choiceSchema, kept);
  return choice.success ? choice.data : {};
}
