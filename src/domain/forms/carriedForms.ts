import type { Patch } from '../changes/Change.ts';
import { entities } from '../changes/entities/entities.ts';
import { formTextId } from '../changes/entities/formTextId.ts';
import { projectId } from '../changes/entities/projectId.ts';
import { patchOfRow } from '../changes/rowFields.ts';
import { textCell, type FormText } from '../evaluation/FormText.ts';
import type { Project } from '../evaluation/Project.ts';

/** What comes along to a later year, as rows of its own there. */
export type CarriedForms = { projects: CarriedRow[]; formTexts: CarriedRow[] };

type CarriedRow = { id: string; patch: Patch };

/**
 * The facts of the project, and what the office has written itself in forms, as they come along to a later year. A text keeps
 * the mark of what it was written over, so it says that this has changed since. Rows of tables stay behind: they are of what was done
 * that year; so do the boxes, which are ticked by what is known each year.
 * @param into id of the evaluation they come to
 */
export function carriedForms(
  into: string,
  { projects, formTexts }: { projects: readonly Project[]; formTexts: readonly FormText[] },
): CarriedForms {
  const said = ({ patch }: CarriedRow) => Object.keys(patch).length > 0;
  return {
    projects: projects
      .map((row) => ({ id: projectId.make(into), patch: patchOfRow(entities.project, row) }))
      .filter(said),
    formTexts: formTexts
      .map((row) => {
        const own = row.cells[textCell];
        return {
          id: formTextId.make(into, row.form, row.field),
          patch: own && own.text.trim() !== '' ? { [`cell:${textCell}`]: own } : {},
        };
      })
      .filter(said),
  };
}
