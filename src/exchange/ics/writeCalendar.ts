import { plainLineBreaks } from '#src/domain/input/lineBreaks.ts';

/** What stands on one whole day of a calendar. */
export type CalendarEntry = {
  /** The same each time it is written: a calendar then takes it for the same entry. */
  uid: string;
  /** Grows with each edit: a calendar takes in what it has an older one of. */
  sequence: number;
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  description: string;
  /** It will not be. */
  cancelled: boolean;
};

type Calendar = { name: string; madeAt: Date; entries: readonly CalendarEntry[] };

const lineEnd = '\r\n';

/** Octets in a line, by RFC 5545, 3.1: the line end is not counted, the space that a folded line begins with is. */
const mostOctets = 75;

/**
 * Writes a calendar file (iCalendar, RFC 5545). Entries are events of a whole day that leave the person free, since that is what
 * Outlook and Google take in; neither imports a task (`VTODO`) from a file.
 */
export function writeCalendar({ name, madeAt, entries }: Calendar): Uint8Array<ArrayBuffer> {
  const stamp = `${madeAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rettesnor//Tiltak//NB',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map((line) => folded(line) + lineEnd).join(''));
}

function eventLines(entry: CalendarEntry, stamp: string): string[] {
  const { uid, sequence, day, title, description, cancelled } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of an event is the first day that it is not on any more. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

/** Text as a value: RFC 5545, 3.3.11. Control characters have no way to be written, and go. */
function escaped(text: string): string {
  return plainLineBreaks(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Folds a line between letters, never inside one: a letter of several octets stays whole. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > mostOctets) {
      written += `${lineEnd} `;
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return written;
}
