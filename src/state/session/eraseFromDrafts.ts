import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { wordsIn, type ErasedText } from '#src/persistence/ErasedText.ts';
import { forgetDraft, readDrafts, type Draft } from './draft.ts';
import type { Pending } from './saveQueue.ts';

/** Takes an evaluation out of every draft: it has been erased. */
export function eraseFromDrafts(evaluation: string): void {
  for (const draft of readDrafts()) {
    const edits = draft.edits.filter((edit) => edit.evaluation !== evaluation);
    if (edits.length < draft.edits.length) keepOf(draft, edits);
  }
}

/**
 * Takes texts that have been erased for everybody out of every draft: what was written on from one of them, an earlier state
 * of it in the same field, and whatever holds the words elsewhere. What somebody has written in the same field without any of it is
 * theirs, and stays. Never throws.
 */
export function eraseTextsFromDrafts(erased: readonly ErasedText[]): void {
  for (const draft of readDrafts()) {
    const edits = draft.edits.flatMap((edit): Pending[] => {
      if ('setting' in edit)
        return erased.some((text) => holdsWords([edit.value, edit.seen], text)) ? [] : [edit];
      const kept = Object.entries(edit.patch).filter(
        ([field, value]) =>
          !erased.some((text) => isAnotherState(edit, field, value, text) || holdsWords(value, text)),
      );
      return kept.length === 0 ? [] : [{ ...edit, patch: Object.fromEntries(kept) }];
    });
    keepOf(draft, edits);
  }
}

/** Whether what is said in a field is the text as it was before, or as it was written on. */
function isAnotherState(edit: Edit, field: string, value: unknown, text: ErasedText): boolean {
  if (edit.entityId !== text.row || field !== text.field) return false;
  const knew = new Map(Object.entries(edit.knew)).get(field) ?? [];
  return (
    knew.includes(text.change) ||
    wordsIn(value).some((said) => text.words.some((word) => word.startsWith(said.trim())))
  );
}

/** Whether a value of any shape has the words in it: as words, and not where another word happens to end like them. */
function holdsWords(value: unknown, { words }: ErasedText): boolean {
  return wordsIn(value).some((said) =>
    words.some((word) => placesOf(word.trim(), said).some(beginsWord(said))),
  );
}

function placesOf(word: string, said: string): number[] {
  const found: number[] = [];
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) found.push(at);
  return found;
}

function beginsWord(said: string): (at: number) => boolean {
  return (at) => !/[\p{L}\p{N}]/u.test(said.charAt(at - 1));
}

function keepOf({ key, at, author, device }: Draft, edits: readonly Pending[]): void {
  if (edits.length === 0) {
    forgetDraft(key);
    return;
  }
  try {
    localStorage.setItem(key, JSON.stringify({ at, author, device, edits }));
  } catch {
    // Nothing is to stand there that has been erased, also where there is no room for the rest.
    forgetDraft(key);
  }
}
