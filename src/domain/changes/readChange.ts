import { parseUnknown } from '../input/parseUnknown.ts';
import type { Change, FieldValue, Patch } from './Change.ts';
import { changeEnvelopeSchema } from './changeEnvelope.ts';
import { declaredField } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { isOfNewerApp } from './isOfNewerApp.ts';

/** One thing that was read differently from how it stood, or could not be read. */
export type ReadProblem = { where: string; what: string };

export type ReadChangeResult =
  | {
      ok: true;
      change: Change;
      repaired: ReadProblem[];
      /** True when its kind or one of its fields is declared by a newer app only: it is carried as it came. */
      newer: boolean;
    }
  | { ok: false; problem: ReadProblem };

/** A value within values deeper than this was not written by any version of ours. */
const deepestValue = 16;

/**
 * Reads one change of the current version. Never throws. A broken frame makes it unreadable; a field with a value that
 * cannot be becomes `null` and is named under `repaired`. A kind or a field that is not declared is of a newer app: it
 * is kept as it came.
 * @param evaluation the evaluation it must belong to
 * @param where its place, as a prefix for the places of problems
 */
export function readChange(
  input: unknown,
  evaluation: string,
  where: string,
  kinds: Entities = entities,
): ReadChangeResult {
  const parsed = parseUnknown(changeEnvelopeSchema, input);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    return {
      ok: false,
      problem: { where: problem.where === '' ? where : `${where}.${problem.where}`, what: problem.what },
    };
  }
  const change = parsed.data;
  const kind = kindNamed(kinds, change.entity);
  if (change.evaluation !== evaluation || !belongsTogether(kind, change)) {
    return { ok: false, problem: { where: `${where}.entityId`, what: 'belongs to another evaluation' } };
  }
  const patch: Patch = {};
  const repaired: ReadProblem[] = [];
  // The keys as they stood: parsing drops `__proto__` in silence.
  for (const field of Object.keys((input as { patch: object }).patch)) {
    const read = readField(kind, field, change.patch);
    if (read.kind !== 'dropped') patch[field] = read.value;
    if (read.kind === 'dropped') repaired.push({ where: `${where}.patch.${field}`, what: 'unknown field' });
    if (read.kind === 'impossible')
      repaired.push({ where: `${where}.patch.${field}`, what: 'not a possible value' });
  }
  return {
    ok: true,
    change: { ...change, patch },
    repaired,
    newer: isOfNewerApp({ ...change, patch }, kinds),
  };
}

type ReadField =
  | { kind: 'read'; value: FieldValue }
  | { kind: 'impossible'; value: null }
  /** No app could have written it. */
  | { kind: 'dropped' };

function readField(kind: Kind | null, field: string, patch: Record<string, unknown>): ReadField {
  const declared = kind ? declaredField(kind, field)?.declared : undefined;
  if (!declared) {
    const value: unknown = Object.hasOwn(patch, field) ? patch[field] : undefined;
    return isJson(value, 0) ? { kind: 'read', value } : { kind: 'dropped' };
  }
  const value: unknown = patch[field];
  if (value === null) return { kind: 'read', value };
  const read = parseUnknown(declared.schema, value);
  return read.ok ? { kind: 'read', value: read.data as FieldValue } : { kind: 'impossible', value: null };
}

/** Whether the row a change is about is of its kind, and belongs to the evaluation it claims. */
function belongsTogether(
  kind: Kind | null,
  { entityId, evaluation }: Pick<Change, 'entityId' | 'evaluation'>,
): boolean {
  if (kind) return kind.id.read(entityId)?.evaluation === evaluation;
  return entityId === evaluation || entityId.startsWith(`${evaluation}_`);
}

function isJson(value: unknown, depth: number): value is FieldValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || depth > deepestValue) return false;
  if (Array.isArray(value)) {
    return Object.keys(value).length === value.length && value.every((item) => isJson(item, depth + 1));
  }
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Reflect.ownKeys(value).every(
      (key) => typeof key === 'string' && key !== '__proto__' && isJson(Reflect.get(value, key), depth + 1),
    )
  );
}
