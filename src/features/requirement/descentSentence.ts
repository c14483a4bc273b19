import type { Descent } from '#src/domain/trends/EditionChain.ts';
import { pageText } from '#src/text/pageText.ts';

/** Where a requirement comes from, in words. */
export function originSentence({ edition: { edition }, line, numbers }: Descent): string {
  const words = pageText.requirement.origin;
  switch (line.kind) {
    case 'changed':
      return words.changed(edition, numbers, line.note);
    case 'new':
    case 'gone':
      return words.new(edition);
    default:
      return words[line.kind](edition, numbers);
  }
}

/** What became of a requirement, in words. */
export function fateSentence({ edition: { edition }, line, numbers }: Descent): string {
  const words = pageText.requirement.fate;
  switch (line.kind) {
    case 'changed':
      return words.changed(edition, numbers, line.note);
    case 'new':
    case 'gone':
      return words.gone(edition);
    default:
      return words[line.kind](edition, numbers);
  }
}
