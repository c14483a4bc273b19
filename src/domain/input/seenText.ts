/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export type Stretch = { start: number; end: number };

/** A text as an eye sees it. */
export type SeenText = {
  text: string;
  /** Where a stretch of `text`, of at least one unit, stands in the text as it was written. */
  placeOf: (seen: Stretch) => Stretch;
};

// Letters, digits and signs of which each is what it looks like. No marks: they may belong to the letter before.
const plainText = /^[\t\n\r\x20-\x7E«»–§æøåÆØÅéÉ]*$/;

// What has no width and no ink; and control characters, but for tabs and line breaks.
const unseen = /^(?![\t\n\v\f\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]$/u;
// Zs, and the empty cell of braille.
const space = /^[\p{Zs}\u2800]$/u;
const hyphen = /^[\u2010\u2011\u2212\ufe63\uff0d]$/;
const mark = /^\p{M}$/u;
const digit = /^\p{Nd}$/u;
const wideSign = /^[\uff01-\uff5e]$/;

/**
 * A text as it is seen: what no eye sees is gone (soft hyphens, zero width spaces and joiners, byte order marks, marks
 * of direction, variation selectors, control characters), every kind of space is a space, a hyphen that does not break
 * is a hyphen, digits of every script are 0–9, and a letter written as two signs is one. Line breaks and tabs stay.
 *
 * For searching, comparing and watching: what a person has written is kept as it was written.
 */
export function seenText(written: string): SeenText {
  // Nearly every text: quick, since a search looks through the whole standard at every keystroke.
  if (plainText.test(written)) return { text: written, placeOf: (seen) => seen };
  const places: Stretch[] = [];
  let text = '';
  let letter = { signs: '', start: 0, end: 0 };
  const finish = () => {
    const whole = letter.signs.normalize('NFC');
    for (let unit = 0; unit < whole.length; unit++) places.push({ start: letter.start, end: letter.end });
    text += whole;
  };
  let at = 0;
  for (const sign of written) {
    const start = at;
    at += sign.length;
    if (unseen.test(sign)) continue;
    if (letter.signs !== '' && mark.test(sign)) {
      letter.signs += sign;
      letter.end = at;
      continue;
    }
    finish();
    letter = { signs: asUsual(sign), start, end: at };
  }
  finish();
  const none = written.length;
  return {
    text,
    placeOf: ({ start, end }) => ({
      start: places[start]?.start ?? none,
      end: places[end - 1]?.end ?? none,
    }),
  };
}

function asUsual(sign: string): string {
  if (sign <= '\u007f') return sign;
  if (space.test(sign)) return ' ';
  if (hyphen.test(sign)) return '-';
  if (digit.test(sign)) return String(digitValue(sign.codePointAt(0) ?? 0));
  return wideSign.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign;
}

/** Digits stand in rows of ten from zero to nine, and some rows follow each other. */
function digitValue(code: number): number {
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
