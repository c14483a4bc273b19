import { isErased } from '#src/domain/changes/erasing.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readErasures } from '#src/persistence/erasures.ts';

/**
 * What is left of an edit when what was written on from a text that has since been erased for everybody is taken out of it: it
 * is another state of the same text, and whoever erased that has not seen it.
 */
export async function withoutErased(database: RettesnorDatabase, edit: Edit): Promise<Edit> {
  const { evaluation } = edit;
  const knew = new Map(Object.entries(edit.knew));
  const erasures = await readErasures(database, evaluation);
  if (erasures.size === 0) return edit;
  const patch = Object.fromEntries(
    Object.entries(edit.patch).filter(
      ([field]) => !knew.get(field)?.some((id) => isErased({ id, evaluation }, field, erasures)),
    ),
  );
  return { ...edit, patch };
}
