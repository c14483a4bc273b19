/**
 * The last instant of a minute that was typed on the clock of the machine, ISO: what was written in that minute is part
 * of how things were then. `null` while nothing whole is typed.
 * @param typed as the browser's field for date and time has it, for instance «2026-03-05T14:03»
 */
export function endOfMinute(typed: string): string | null {
  const milliseconds = Date.parse(typed);
  if (Number.isNaN(milliseconds)) return null;
  const minute = 60_000;
  return new Date(Math.floor(milliseconds / minute) * minute + minute - 1).toISOString();
}
