/** All that a program may end a line with: Windows, old Mac, Word's break within a paragraph, a new page, and Unicode's own. */
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * A text in which every line ends with `\n`, whatever program it comes from. Other breaks are shown by no browser and
 * by few papers: the words on either side would stand as one. The rest of the text is as it was.
 */
export function plainLineBreaks(text: string): string {
  return text.replace(lineBreak, '\n');
}

/** A text as one line: a break becomes the space that keeps the words apart. For fields and cells that hold no more. */
export function oneLine(text: string): string {
  return plainLineBreaks(text).replaceAll('\n', ' ');
}

/** The same plain data with `plainLineBreaks` on every text in it. Keys, and whatever is no list or record, are as they were. */
export function withPlainLineBreaks<Value>(value: Value): Value {
  return plain(value) as Value;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainLineBreaks(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
