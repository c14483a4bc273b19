import { letterWidths } from './letterWidths.ts';

export type Face = keyof typeof letterWidths;

/** A piece of a paragraph in one face. */
export type Piece = { text: string; face: Face };

/** Parts of the size of the type that the tables count in. */
const unit = 2048;

/** Of a letter that the font does not have, and another takes the place of: as wide as a wide one. */
const unknownWidth = 1038;

const widths = Object.fromEntries(
  Object.entries(letterWidths).map(([face, ranges]) => [
    face,
    new Map(ranges.flatMap(({ first, widths: wide }) => wide.map((width, index) => [first + index, width]))),
  ]),
);

/**
 * How wide a text is on one line, in the unit of `size`.
 * @param size of the type
 */
export function textWidthOf(text: string, face: Face, size: number): number {
  let width = 0;
  for (const letter of text) {
    const plain = letter === '\u00a0' || letter === '\t' ? ' ' : letter;
    width += widths[face]?.get(plain.codePointAt(0) ?? 0) || unknownWidth;
  }
  return (width * size) / unit;
}

/** Where a line may be broken: after spaces, and after hyphens and dashes within a word. */
const breakable = /[^ \u2010\u2013\u2014-]*(?:[\u2010\u2013\u2014-]+| +|$)/gu;

/** How wide the widest of the pieces is that a line is never broken in, in the unit of `size`. */
export function longestWordOf(text: string, face: Face, size: number): number {
  const words = [...text.matchAll(breakable)].flatMap(([part]) => part.trimEnd().split('\n'));
  return Math.max(0, ...words.map((word) => textWidthOf(word, face, size)));
}

/**
 * How many lines a text takes, set word by word, as word processors do it. A word that is longer than the line is parted where
 * the line ends.
 * @param width of the lines, in the unit of `size`
 * @param begun how much of the first line is taken
 */
export function countLines(text: string, face: Face, size: number, width: number, begun = 0): number {
  let lines = 1;
  let used = begun;
  for (const [part] of text.matchAll(breakable)) {
    const word = part.trimEnd();
    const wide = textWidthOf(word, face, size);
    // Spaces at the end of a line take no room on the next.
    if (word !== '' && used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    if (wide > width) {
      const further = Math.ceil(wide / width) - 1;
      lines += further;
      used = wide - further * width;
    } else used += wide;
    used += textWidthOf(part.slice(word.length), face, size);
  }
  return lines;
}
