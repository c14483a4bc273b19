/** Whether a key goes to a field in which it is a letter, or picks from a list by its first letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !keylessInputs.has(target.type);
  return target instanceof HTMLTextAreaElement;
}

const keylessInputs = new Set(['radio', 'checkbox', 'button', 'submit', 'reset']);
