/**
 * What XML 1.0 forbids in a text even when escaped: control characters but tab and line feeds, halves of a pair of
 * code units, and the two last places of the first plane. One of them and Word refuses the whole document.
 */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it may stand in a document: what XML forbids is left out, the rest is as it was. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '');
}

/** The lines of a text, each as it may stand in a document. */
export function xmlLines(text: string): string[] {
  return xmlText(text).split(/\r\n|\r|\n/);
}
