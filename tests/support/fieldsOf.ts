import type { Change } from '#src/domain/changes/Change.ts';
import { headsByField } from '#src/domain/changes/heads.ts';

/** The fields that any of the changes has set, sorted by name. */
export function fieldsOf(changes: readonly Change[]): string[] {
  return [...headsByField(changes, null).keys()];
}
