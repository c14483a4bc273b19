/** A day of the calendar, `YYYY-MM-DD`, as a sheet holds it: the same whatever the time zone. */
export function dayInSheet(stored: string): Date {
  const [year = 0, month = 1, date = 1] = stored.split('-').map(Number);
  return new Date(year, month - 1, date);
}
