import { papers } from '#src/text/papers.ts';
import { xmlText } from './xmlText.ts';

/** The most characters a cell can hold, in any spreadsheet program. */
export const longestCellText = 32_767;

/**
 * A text as a cell can hold it: lines end one way, characters that no file can hold are left out, and one that is too
 * long says where it was cut. The same text comes out again when it is put in once more.
 */
export function cellText(text: string): string {
  const clean = xmlText(text);
  if (clean.length <= longestCellText) return clean;
  const mark = papers.spreadsheet.cut;
  // Cut between two characters, not in the middle of one that takes two places.
  return xmlText(clean.slice(0, longestCellText - mark.length)) + mark;
}

/** Whether a program that is careless with texts could take it for a formula or a command. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
}
