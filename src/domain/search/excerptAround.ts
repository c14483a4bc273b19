import { foldText } from '../input/foldText.ts';

/**
 * A stretch of a text around the first place where one of the words stands, cut between words, with «…» where something
 * is left out. A text that is short enough is left whole; one without the words is cut from its beginning.
 * @param words folded, as `searchWords` gives them
 * @param length how many characters to keep, about
 */
export function excerptAround(written: string, words: readonly string[], length: number): string {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length <= length) return text;
  const folded = foldText(text);
  const found = words.map((word) => ({ start: folded.text.indexOf(word), length: word.length }));
  const first = found.filter(({ start }) => start >= 0).toSorted((a, b) => a.start - b.start)[0];
  const at = first ? folded.placeOf({ start: first.start, end: first.start + first.length }).start : 0;
  const from = Math.max(0, Math.min(at - length / 3, text.length - length));
  const start = from === 0 ? 0 : text.indexOf(' ', from - 1) + 1;
  const lastSpace = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length ? text.length : Math.max(lastSpace, at);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
