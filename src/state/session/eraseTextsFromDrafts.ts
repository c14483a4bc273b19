import type { ErasedText } from '#src/persistence/eraseTexts.ts';
import { forgetDraft, readDrafts } from './draft.ts';
import type { Pending } from './saveQueue.ts';

/**
 * Takes texts that have been erased for everybody out of every draft: what was on its way to the same field of the same row,
 * which is another state of the same text, and whatever holds the words elsewhere.
 */
export function eraseTextsFromDrafts(erased: readonly ErasedText[]): void {
  const words = erased.flatMap((text) => text.words).filter((word) => word.trim() !== '');
  for (const { key, ...draft } of readDrafts()) {
    const edits = draft.edits.flatMap((edit): Pending[] => {
      if ('setting' in edit) return words.some((word) => holds([edit.value, edit.seen], word)) ? [] : [edit];
      const kept = Object.entries(edit.patch).filter(
        ([field, value]) =>
          !erased.some((text) => text.row === edit.entityId && text.field === field) &&
          !words.some((word) => holds(value, word)),
      );
      return kept.length === 0 ? [] : [{ ...edit, patch: Object.fromEntries(kept) }];
    });
    if (edits.length === 0) forgetDraft(key);
    else localStorage.setItem(key, JSON.stringify({ ...draft, edits }));
  }
}

/** Whether a value of any shape has the words in it. */
function holds(value: unknown, words: string): boolean {
  if (typeof value === 'string') return value.includes(words);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, words))
  );
}
