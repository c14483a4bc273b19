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

/** The name of a list that may leave some out, with how many it has then: «Gått mest opp (5 av 12)». */
export function shownIn(name: string): (shown: number, all: number) => string {
  return (shown, all) => (shown < all ? `${name} (${decimal(shown)} av ${decimal(all)})` : name);
}
