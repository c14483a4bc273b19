/** A day has no more. */
const mostMinutes = 24 * 60;

/** The minutes that are written in a field: `null` for an empty one, `undefined` for what is no count of minutes. */
export function readMinutes(written: string): number | null | undefined {
  const content = written.trim();
  if (content === '') return null;
  const minutes = /^\d{1,4}$/.test(content) ? Number(content) : NaN;
  return minutes <= mostMinutes ? minutes : undefined;
}
