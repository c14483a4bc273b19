import { seenText } from './seenText.ts';

/**
 * The name of a file or a folder as it may be shown, on one line: without what no eye sees. A mark of direction in it would have
 * «jpg.exe» read as «exe.jpg», and turn the sentence around it. A name with nothing to see is a dash.
 */
export function shownName(name: string): string {
  const seen = seenText(name).text.replaceAll(/\s+/g, ' ').trim();
  return seen === '' ? '–' : seen;
}
