import { expect, test } from 'vitest';
import { fc } from '../../../tests/support/propertyTests.ts';
import { writeCalendar, type CalendarEntry } from './writeCalendar.ts';

const madeAt = new Date('2026-03-10T11:05:09.123Z');

function write(entry: Partial<CalendarEntry> = {}, name = 'Tiltak'): string {
  const entries = [
    {
      uid: 'tiltak-1',
      sequence: 3,
      day: '2026-02-28',
      title: 'Frist: ny rutine',
      description: 'Fordi.',
      cancelled: false,
      ...entry,
    },
  ];
  return new TextDecoder('utf-8', { fatal: true }).decode(writeCalendar({ name, madeAt, entries }));
}

/** Reads the value of a property the way a calendar does: lines unfolded first, then the text without its escapes. */
function valueOf(file: string, property: string): string | undefined {
  const line = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(`${property}:`));
  return line
    ?.slice(property.length + 1)
    .replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

test('one whole day that leaves the person free', () => {
  expect(write().split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rettesnor//Tiltak//NB',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Tiltak',
    'BEGIN:VEVENT',
    'UID:tiltak-1',
    'DTSTAMP:20260310T110509Z',
    'SEQUENCE:3',
    'DTSTART;VALUE=DATE:20260228',
    'DTEND;VALUE=DATE:20260301',
    'SUMMARY:Frist: ny rutine',
    'DESCRIPTION:Fordi.',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(write({ cancelled: true })).toContain('\r\nSTATUS:CANCELLED\r\n');
  expect(write({ day: '2026-12-31' })).toContain('\r\nDTEND;VALUE=DATE:20270101\r\n');
});

test('what means something in the format is escaped, and control characters go', () => {
  const file = write({ title: 'Én; to, tre\\fire:\u0007\r\nEND:VEVENT', description: 'a\tb' });
  expect(file).toContain(String.raw`SUMMARY:Én\; to\, tre\\fire:\nEND:VEVENT`);
  expect(file).toContain('DESCRIPTION:a b\r\n');
  expect(file.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
});

test('no line is longer than 75 octets, and a folded one reads as it was written', () => {
  const exact = write({ title: 'x'.repeat(75 - 'SUMMARY:'.length) });
  expect(exact).not.toContain('\r\n ');
  expect(write({ title: 'x'.repeat(76 - 'SUMMARY:'.length) })).toContain('\r\n x\r\n');
  const letters = fc.array(
    fc.constantFrom('a', 'æ', '–', '😀', ',', ';', '\\', '\n', ' ', '"', ':', 'Krav 7'),
    { maxLength: 120 },
  );
  fc.assert(
    fc.property(letters, letters, (title, name) => {
      const file = write({ title: title.join('') }, name.join(''));
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(valueOf(file, 'SUMMARY')).toBe(title.join(''));
      expect(valueOf(file, 'X-WR-CALNAME')).toBe(name.join(''));
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
  );
});
