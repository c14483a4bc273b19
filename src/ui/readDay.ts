/** The first year that is no slip of the fingers: a field of a date tells of the year 2 when 2027 is on its way. */
const earliestYear = 1990;

const latestYear = 2200;

/** The day in a field of a date, `YYYY-MM-DD`; `null` while there is none that anybody can mean. */
export function readDay(written: string): string | null {
  const year = Number(/^(\d{4})-\d{2}-\d{2}$/.exec(written)?.[1]);
  return year >= earliestYear && year <= latestYear ? written : null;
}
