import { seenText, type SeenText } from './seenText.ts';

/**
 * A text as a search looks at it: as it is seen, in small letters, without accents. Æ, ø and å are letters of their own.
 * Every search folds both the text and what is looked for.
 */
export function foldText(written: string): SeenText {
  const { text, placeOf } = seenText(written);
  return { text: fold(text), placeOf };
}

/** Of the same length as the text, so that places in one are places in the other. */
function fold(text: string): string {
  const small = text.toLowerCase();
  // Nearly every text.
  if (/^[\t\n\r\x20-\x7Eæøå«»–§]*$/.test(small)) return small;
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join('');
}

function foldUnit(unit: string): string {
  const small = unit.toLowerCase();
  // å is a letter of its own in Norwegian, not an a with something on top.
  if (small === 'å') return small;
  return small.normalize('NFD').charAt(0);
}
