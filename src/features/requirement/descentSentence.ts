import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { Descent } from '#src/domain/trends/EditionChain.ts';
import { pageText } from '#src/text/pageText.ts';

/** Where a requirement comes from, in words. */
export function originSentence({ edition: standard, line, numbers }: Descent): string {
  const words = pageText.requirement.origin;
  const { edition } = standard;
  const named = numbers.map((number) => requirementIn(standard, number));
  switch (line.kind) {
    case 'changed':
      return words.changed(edition, named, line.note);
    case 'new':
    case 'gone':
      return words.new(edition);
    default:
      return words[line.kind](edition, named);
  }
}

/** What became of a requirement, in words. */
export function fateSentence({ edition: standard, line, numbers }: Descent): string {
  const words = pageText.requirement.fate;
  const { edition } = standard;
  const named = numbers.map((number) => requirementIn(standard, number));
  switch (line.kind) {
    case 'changed':
      return words.changed(edition, named, line.note);
    case 'new':
    case 'gone':
      return words.gone(edition);
    default:
      return words[line.kind](edition, named);
  }
}
