import { plainLineBreaks } from '#src/domain/input/lineBreaks.ts';

/**
 * What XML 1.0 forbids in a text even when escaped, or advises against: control characters but tab and line ends, halves
 * of a pair of code units, and the two last places of the first plane. One of them and the whole file cannot be read.
 */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it may stand in a file of XML: lines end one way, what XML forbids is left out, the rest is as it was. */
export function xmlText(text: string): string {
  return plainLineBreaks(text).replace(forbidden, '');
}

/** The lines of a text, each as it may stand in a document. */
export function xmlLines(text: string): string[] {
  return xmlText(text).split('\n');
}
