import { decimal } from './format.ts';

/**
 * How many of a list are shown, in a sentence.
 * @param theOne the only one there is: «det ene tiltaket»
 * @param many what they are, counted: «tiltak»
 */
export function shownOf(shown: number, all: number, theOne: string, many: string): string {
  if (shown < all) return `Viser ${decimal(shown)} av ${decimal(all)} ${many}.`;
  return all === 1 ? `Viser ${theOne}.` : `Viser alle ${decimal(all)} ${many}.`;
}
