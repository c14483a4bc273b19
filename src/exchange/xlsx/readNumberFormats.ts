import { readXml } from './readXml.ts';

/** How a number is shown. */
export type NumberFormat = 'number' | 'day' | 'percent';

/** Number formats that every program knows, by their numbers: days and times of day, and shares. */
const knownDays = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const knownPercents = new Set([9, 10]);

/** What each style of a workbook makes of a number, by its place in the list. `null`: the part is damaged. */
export function readNumberFormats(document: string): NumberFormat[] | null {
  const own = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyle = false;
  const isWhole = readXml(document, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'numFmt') own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      formats.push(formatOf(id, own.get(id) ?? ''));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return isWhole ? formats : null;
}

function formatOf(id: number, code: string): NumberFormat {
  // What stands in quotes or brackets, or after a backslash, is shown as it is.
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (knownDays.has(id) || /[dmyåh]/i.test(signs)) return 'day';
  return knownPercents.has(id) || signs.includes('%') ? 'percent' : 'number';
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Day 0 in the count of spreadsheet programs, which holds for every day from 1 March 1900. */
const dayZero = Date.UTC(1899, 11, 30);
/** The days before the other count begins, that of old Macs: 1 January 1904. */
const macDays = 1462;

/** A number as a person saw it in a Norwegian spreadsheet program: «3,5», «24.12.2026», «50 %». */
export function shownNumber(number: number, format: NumberFormat, isMacCount: boolean): string {
  if (format === 'percent') return `${plain(Number((number * 100).toFixed(4)))} %`;
  if (format === 'number') return plain(number);
  const at = new Date(dayZero + Math.round((number + (isMacCount ? macDays : 0)) * millisecondsOfDay));
  if (Number.isNaN(at.getTime())) return plain(number);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`;
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  if (number >= 0 && number < 1) return time;
  return Number.isInteger(number) ? day : `${day} ${time}`;
}

function plain(number: number): string {
  return String(number).replace('.', ',');
}
