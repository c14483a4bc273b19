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

/** The whole name may be 255 units long, and a folder above it takes its part: this much of it is ours. */
const longest = 120;

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
  const name = [...safe(office)].slice(0, longest - rest.length).join('');
  return tidy(`${tidy(name)}${rest}`);
}

function safe(part: string): string {
  return tidy(part.normalize('NFC').replace(forbidden, ' ')).replace(device, '$&-');
}

/** One space between words, and nothing at the ends that a system would take away or hide. */
function tidy(part: string): string {
  return part.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
}
