/**
 * The last instant of a minute that was typed on the clock of the machine, ISO: what was written in that minute is part
 * of how things were then. Of the minute that is not over yet, as much as has been. `null` while nothing whole is typed,
 * and when the minute has not begun.
 * @param typed as the browser's field for date and time has it, for instance «2026-03-05T14:03»
 */
export function endOfMinute(typed: string, now: Date): string | null {
  const milliseconds = Date.parse(typed);
  if (Number.isNaN(milliseconds)) return null;
  const minute = 60_000;
  const begins = Math.floor(milliseconds / minute) * minute;
  if (begins > now.getTime()) return null;
  return new Date(Math.min(begins + minute - 1, now.getTime())).toISOString();
}
