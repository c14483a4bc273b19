import type { Said } from '#src/domain/forms/Said.ts';
import { papers } from '#src/text/papers.ts';

/** Puts what is known into the words of a report. */
export function sayFilled(said: Said): string {
  return papers.forms.say(said);
}
