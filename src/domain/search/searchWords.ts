import { foldText } from '../input/foldText.ts';

/** A piece of a text, and whether it is what was searched for. */
export type MarkedPiece = { text: string; marked: boolean };

/** The words of a query, folded. All of them must be found. */
export function searchWords(query: string): string[] {
  return foldText(query)
    .text.split(/\s+/)
    .map((word) => word.replace(/^[«»"'(.,;:!?]+|[«»"').,;:!?]+$/g, ''))
    .filter((word) => word !== '');
}

/** Whether a word, already folded, stands in a text. */
export function holdsWord(text: string, word: string): boolean {
  return placesOf(foldText(text).text, word).length > 0;
}

/** A text cut where the words are found, so that they can be marked. The pieces put together are the text itself. */
export function markWords(text: string, words: readonly string[]): MarkedPiece[] {
  const folded = foldText(text);
  const places = words
    .flatMap((word) =>
      placesOf(folded.text, word).map((start) => folded.placeOf({ start, end: start + word.length })),
    )
    .toSorted((a, b) => a.start - b.start);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    const last = pieces.at(-1);
    if (last?.marked && start <= at) last.text += text.slice(at, end);
    else {
      if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
      pieces.push({ text: text.slice(start, end), marked: true });
    }
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/**
 * Where a folded word stands in a folded text, also inside other words: «bolig» is in «studentbolig». A number is only
 * found whole, so that a search for requirement 7 does not bring 17 and 70.
 */
function placesOf(folded: string, word: string): number[] {
  const places: number[] = [];
  const isNumber = /^\d+$/.test(word);
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    const touchesDigit = isDigit(folded[at - 1]) || isDigit(folded[at + word.length]);
    if (!isNumber || !touchesDigit) places.push(at);
  }
  return places;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}
