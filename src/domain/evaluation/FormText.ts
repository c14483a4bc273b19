import type { RowFrame } from './RowFrame.ts';

/**
 * What somebody has written over what was filled in, or where nothing was. `source`: the mark of what stood there to be read
 * then (`sourceMark`); `null` where nothing did.
 */
export type OwnCell = { text: string; source: string | null };

/** What an office has said itself in one field of a form: the projection of the changes about it. */
export type FormText = RowFrame & {
  evaluation: string;
  /** Id of the form, and of the field in it. */
  form: string;
  field: string;
  /** `text` in a field of text; `<row>-<column>` in a table. What is not here is as it was filled in. */
  cells: Record<string, OwnCell>;
  /** Whether a box is ticked, by the id of the choice. Any at all: none is filled in any more. */
  choices: Record<string, boolean>;
};

/** The key of the one cell of a field that is no table. */
export const textCell = 'text';
