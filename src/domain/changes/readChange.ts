import { parseUnknown } from '../input/parseUnknown.ts';
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
  const parsed = parseUnknown(changeEnvelopeSchema, input);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    return {
      ok: false,
      problem: { where: problem.where === '' ? where : `${where}.${problem.where}`, what: problem.what },
    };
  }
  const change = parsed.data;
  if (change.evaluation !== evaluation || !belongsTogether(change)) {
    return { ok: false, problem: { where: `${where}.entityId`, what: 'belongs to another evaluation' } };
  }
  const patch: Patch = {};
  const repaired: ReadProblem[] = [];
  // The keys as they stood: parsing drops `__proto__` in silence.
  for (const field of Object.keys((input as { patch: object }).patch)) {
    const schema = fieldSchema(change.entity, field);
    const read = schema ? parseUnknown(schema, change.patch[field]) : null;
    if (read?.ok) patch[field] = read.data as Patch[string];
    else if (schema) patch[field] = null;
    if (!read?.ok)
      repaired.push({
        where: `${where}.patch.${field}`,
        what: schema ? 'not a possible value' : 'unknown field',
      });
  }
  return { ok: true, change: { ...change, patch }, repaired };
}
