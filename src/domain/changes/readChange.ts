import * as z from 'zod/mini';
import { belongsTogether, changeEnvelopeSchema, fieldSchema, type Change, type Patch } from './Change.ts';

/** One thing that was read differently from how it stood, or could not be read. */
export type ReadProblem = { where: string; what: string };

export type ReadChangeResult =
  { ok: true; change: Change; repaired: ReadProblem[] } | { ok: false; problem: ReadProblem };

/**
 * Reads one change of the current version. Never throws. A broken frame makes it unreadable; a field with a value that
 * cannot be becomes `null`, and a field nobody knows is left out; both are named under `repaired`.
 * @param evaluation the evaluation it must belong to
 * @param where its place, as a prefix for the places of problems
 */
export function readChange(input: unknown, evaluation: string, where: string): ReadChangeResult {
  const parsed = z.safeParse(changeEnvelopeSchema, input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      problem: { where: [where, ...(issue?.path ?? [])].join('.'), what: issue?.message ?? '' },
    };
  }
  const change = parsed.data;
  if (change.evaluation !== evaluation || !belongsTogether(change)) {
    return { ok: false, problem: { where: `${where}.entityId`, what: 'belongs to another evaluation' } };
  }
  const patch: Patch = {};
  const repaired: ReadProblem[] = [];
  for (const [field, value] of Object.entries(change.patch)) {
    const schema = fieldSchema(change.entity, field);
    const read = schema ? z.safeParse(schema, value) : null;
    if (read?.success) patch[field] = read.data as Patch[string];
    else if (schema) patch[field] = null;
    if (!read?.success)
      repaired.push({
        where: `${where}.patch.${field}`,
        what: schema ? 'not a possible value' : 'unknown field',
      });
  }
  return { ok: true, change: { ...change, patch }, repaired };
}
