import type { Change, FieldValue, Patch } from './Change.ts';
import { declaredField } from './declaredField.ts';
import type { Kind } from './entities/entity.ts';
import { isDisputed, sameValue } from './heads.ts';

/**
 * The fields that were said of others (`whileAsSaid`) and hold no more: one of the others says something else now than
 * the change that said it, or people disagree on it or on the field itself. What that change did not speak of must be
 * blank. Back at what was said, by undo or by hand, it holds again: the values decide, not who wrote them last.
 *
 * In a part without texts it rests on what the part holds: levels and checkpoints.
 * @param heads the newest changes of every field of a row, as `headsByField` has them
 */
export function lapsedFields(kind: Kind, heads: ReadonlyMap<string, readonly Change[]>): string[] {
  return Object.entries(kind.fields).flatMap(([field, { whileAsSaid }]) => {
    if (whileAsSaid === undefined) return [];
    const said = heads.get(field) ?? [];
    const [holds] = said;
    const others = othersOf(kind, field, [...heads.keys(), ...Object.keys(holds?.patch ?? {})]);
    const stands =
      !isDisputed(said, field) &&
      others.every((other) => {
        const newest = heads.get(other) ?? [];
        return !isDisputed(newest, other) && sameValue(newest[0]?.patch[other], holds?.patch[other]);
      });
    return holds && !stands ? [field] : [];
  });
}

/**
 * The same of an edit that is on its way to the disk: fields set by what goes before, that what comes after makes lapse.
 * Said as `null`, or the two in one change would be taken for one word.
 */
export function lapsedBetween(kind: Kind | null, before: Patch, then: Patch): Patch {
  const fields = kind ? Object.keys(before) : [];
  return Object.fromEntries(
    fields.flatMap((field): [string, FieldValue][] => {
      if (!kind || field in then || before[field] === null) return [];
      const others = othersOf(kind, field, Object.keys(then));
      return others.some((other) => !sameValue(then[other], before[other])) ? [[field, null]] : [];
    }),
  );
}

/** Of these fields those that another is said of. */
export function othersOf(kind: Kind, field: string, fields: readonly string[]): string[] {
  const names = declaredField(kind, field)?.declared.whileAsSaid ?? [];
  return [...new Set(fields)].filter((other) => names.includes(declaredField(kind, other)?.name ?? ''));
}
