import { papers } from '#src/text/papers.ts';

/** The most characters a cell can hold, in any spreadsheet program. */
export const longestCellText = 32_767;

/** What XML cannot hold: control characters but tab and line break, halves of characters, and two that are none. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text as a cell can hold it: lines end one way, characters that no file can hold are left out, and one that is too
 * long says where it was cut. The same text comes out again when it is put in once more.
 */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(unwritable, '');
  if (clean.length <= longestCellText) return clean;
  const mark = papers.spreadsheet.cut;
  // Cut between two characters, not in the middle of one that takes two places.
  return clean.slice(0, longestCellText - mark.length).replace(unwritable, '') + mark;
}

/** Whether a program that is careless with texts could take it for a formula or a command. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
}
