import type { Change, Patch } from './Change.ts';
import { declaredField } from './declaredField.ts';
import type { Kind } from './entities/entity.ts';
import { erasureId } from './entities/erasureId.ts';
import { noErasures, type Erasures } from './erasures.ts';

/** What any of them says has been erased. */
export function joinErasures(...all: readonly Erasures[]): Erasures {
  const said = all.filter(({ size }) => size > 0);
  if (said.length < 2) return said[0] ?? noErasures;
  const joined = new Map<string, Set<string>>();
  for (const erasures of said)
    for (const [id, fields] of erasures) joined.set(id, new Set([...(joined.get(id) ?? []), ...fields]));
  return joined;
}

/** Whether what a change said in a field has been erased: it says `null` now, and that is not what somebody said. */
export function isErased(
  { id, evaluation }: Pick<Change, 'id' | 'evaluation'>,
  field: string,
  erasures: Erasures,
): boolean {
  return erasures.get(erasureId.make(evaluation, id))?.has(field) === true;
}

/**
 * What is said in an erasure of these fields of a change. What was said of one of them (`whileAsSaid`) goes with it, or it
 * might come to hold again once there is nothing left to hold it against.
 */
export function erasurePatch(kind: Kind, patch: Patch, fields: readonly string[]): Patch {
  const names = new Set(fields.map((field) => declaredField(kind, field)?.name));
  const along = Object.keys(patch).filter((field) =>
    declaredField(kind, field)?.declared.whileAsSaid?.some((name) => names.has(name)),
  );
  const erased = [...fields, ...along].map((field) => [`text:${erasedKey(field)}`, true] as const);
  return Object.fromEntries(erased);
}

/** A field as an erasure names it: a key of a family has no colon in it. */
function erasedKey(field: string): string {
  return field.replace(':', '-');
}
