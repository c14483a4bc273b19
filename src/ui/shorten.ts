/**
 * The beginning of a text, cut between two words, with «…» where something is left out. A text that is only a little
 * longer than the limit is left whole: the rest would be shorter than what tells of it.
 */
export function shorten(text: string, limit: number): string {
  const whole = text.trim();
  if (whole.length <= limit * 1.15) return whole;
  const start = whole.slice(0, limit + 1);
  const lastSpace = start.search(/\s\S*$/);
  const cut = lastSpace > limit / 2 ? start.slice(0, lastSpace) : whole.slice(0, limit);
  return `${cut.replace(/[\s.,;:–-]+$/, '')} …`;
}
