/** What a name is put together of. */
export type FileNameParts = {
  office: string;
  year: number;
  /** For instance «egenevaluering». */
  what: string;
  /** Of this day, where the person is. */
  at: Date;
};

/** Windows reads these as something else than letters, or forbids them. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** Names of devices, which Windows lets no file have, whatever the ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$| )/i;

/** A folder above it takes its part of what Windows allows: this many letters are ours. */
const longest = 120;

/** Most other systems allow a name 255 bytes, of which an æ takes two: the ending gets the rest. */
const mostBytes = 240;

/** All of it, the ending too. */
const mostBytesWithEnding = 255;

/** So many of the last letters stay, whatever is cut: the year and the day a file is told from others by. */
const keptAtEnd = 30;

/**
 * The name of a file that leaves the app, without its ending: «Bydel Eksempelby 2026 egenevaluering 2026-11-22». Says office, year,
 * what and date, sorts by time, and can be saved on any system. What no system may have in a name becomes a space; an
 * office with nothing left is left out.
 */
export function exportFileName({ office, year, what, at }: FileNameParts): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const rest = ` ${year} ${safe(what)} ${date}`;
  // By whole letters, or the last one could be half a letter.
  const whole = [...safe(office)];
  const name = whole.slice(0, longest - rest.length);
  while (name.length > 0 && bytesIn(name.join('') + rest) > mostBytes) name.pop();
  return tidy(`${tidy(wholeWords(name.join(''), whole[name.length]))}${rest}`);
}

/**
 * A name that any system lets a file have: at most 255 bytes with its ending, and no letter that is forbidden somewhere.
 * A name that is such already stays as it is. What is too long is cut before its end.
 * @param name with its ending
 * @param ending for instance «.json»
 */
export function storableFileName(name: string, ending: string): string {
  const stem = [...safe(name.endsWith(ending) ? name.slice(0, -ending.length) : name)];
  const end = stem.splice(-keptAtEnd);
  let next: string | undefined;
  while (stem.length > 0 && bytesIn(stem.join('') + end.join('') + ending) > mostBytesWithEnding)
    next = stem.pop();
  const begun = next === undefined ? stem.join('') : wholeWords(stem.join(''), next);
  // What was cut off stood between the two.
  const between = next !== undefined && / /.test(begun) ? ' ' : '';
  return `${tidy(begun + between + end.join(''))}${ending}`;
}

/**
 * What is left of a text that is cut, without a part of a word at its end; where it is all one word, that part of it.
 * @param next the first letter that was cut off
 */
function wholeWords(left: string, next: string | undefined): string {
  if (next === undefined || next === ' ' || left.endsWith(' ')) return left;
  const end = left.lastIndexOf(' ');
  return end > 0 ? left.slice(0, end) : left;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

function safe(part: string): string {
  return tidy(part.normalize('NFC').replace(forbidden, ' ')).replace(device, '$&-');
}

/** One space between words, and nothing at the ends that a system would take away or hide. */
function tidy(part: string): string {
  return part.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
}
