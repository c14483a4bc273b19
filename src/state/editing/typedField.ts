import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { applyPatch, fieldValue } from '#src/domain/changes/rowFields.ts';
import type { Heads } from '#src/domain/evaluation/RowFrame.ts';

/** What rows have in common that a person types in. */
type TypedRow = { id: string; heads: Heads; revision: string };

export type TypedField<Row> = {
  /** Somebody has written in these fields of a row. Counts when a field has the focus, and until it has it no more. */
  typeIn: (id: string, fields: readonly string[]) => void;
  /** A row as the disk has it now, but for the fields somebody is writing in: those stay as they are on the screen. */
  besideTyping: (row: Row, shown: Row | undefined) => Row;
};

/** How long, in milliseconds, after a letter somebody is still in the middle of what they write. */
const pause = 1000;

/**
 * Nobody's text changes under their hands. What a colleague or another tab writes in the very field a person is writing
 * in is not taken in until they leave it, and until then they do not know of it: what they write goes beside it, as a
 * disagreement, and never over it.
 * @param take takes in rows that have waited
 */
export function createTypedField<Row extends TypedRow>(
  kind: Kind<Row>,
  take: (rows: Row[]) => void,
): TypedField<Row> {
  let typed: { id: string; field: Element; fields: ReadonlySet<string>; at: number } | null = null;
  let held: Row | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    const row = held;
    typed = null;
    held = null;
    if (row) take([row]);
  };
  return {
    typeIn: (id, fields) => {
      const field = focusedField();
      if (!field) return;
      if (typed?.id !== id || typed.field !== field) {
        end();
        field.addEventListener('blur', end, { once: true });
      }
      typed = { id, field, fields: new Set([...(typed?.fields ?? []), ...fields]), at: Date.now() };
    },
    besideTyping: (row, shown) => {
      if (!shown || typed?.id !== row.id || typed.field !== focusedField()) return row;
      held = row;
      // A row that somebody has removed does not go in the middle of a sentence either.
      const isTyping = Date.now() - typed.at < pause;
      const isHeld = isTyping && kind.removable && fieldValue(kind, row, 'removed') === true;
      if (isHeld) {
        clearTimeout(look);
        look = setTimeout(() => held && take([held]), pause);
      }
      const fields = [...typed.fields, ...(isHeld ? ['removed'] : [])];
      const texts = Object.fromEntries(fields.map((field) => [field, fieldValue(kind, shown, field)]));
      const known = Object.fromEntries(fields.map((field) => [field, shown.heads[field] ?? []]));
      return {
        ...applyPatch(kind, row, texts),
        heads: { ...row.heads, ...known },
        // Not all of it has been taken in.
        revision: shown.revision,
      };
    },
  };
}

/** The field that has the focus. One that is taken off the page with the focus in it does not tell that it has lost it. */
function focusedField(): Element | null {
  if (typeof document === 'undefined') return null;
  const element = document.activeElement;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element : null;
}
