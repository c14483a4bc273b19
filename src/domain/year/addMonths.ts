/**
 * A day of the calendar so many months later, `YYYY-MM-DD`. Where that month has no such day, its last: a month after 31 January
 * is 28 February, or 29 in a leap year. Counted from the same day each time, nothing drifts: two months after 31 January is 31 March.
 */
export function addMonths(day: string, months: number): string {
  const { index, date } = partsOf(day);
  const later = index + months;
  const year = Math.floor(later / 12);
  const month = later - year * 12;
  return dayFrom(year, month, Math.min(date, lastDateOf(year, month)));
}

/** A day of the calendar by its year, its month and its date; the last of the month where that has no such date. */
export function dayIn(year: number, month: number, date: number): string {
  return dayFrom(year, month - 1, Math.min(date, lastDateOf(year, month - 1)));
}

/** The day after a day of the calendar. */
export function dayAfter(day: string): string {
  const { index, date } = partsOf(day);
  const year = Math.floor(index / 12);
  return date < lastDateOf(year, index % 12)
    ? dayFrom(year, index % 12, date + 1)
    : addMonths(`${day.slice(0, 8)}01`, 1);
}

/** Months from the year 0 to a day. */
export function monthIndexOf(day: string): number {
  return partsOf(day).index;
}

/** Days of the calendar from one to another: 1 to the day after, less than 0 to one before. */
export function daysFrom(day: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(day)) / (24 * 60 * 60 * 1000));
}

/** The calendar year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function partsOf(day: string): { index: number; date: number } {
  const [year, month, date] = day.split('-').map(Number);
  return { index: Number(year) * 12 + Number(month) - 1, date: Number(date) };
}

/** `month` from 0. */
function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function dayFrom(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month + 1), twoDigits(date)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
