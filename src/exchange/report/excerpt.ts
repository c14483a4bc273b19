/** As many characters as a reader needs to know a requirement again. */
const usual = 110;

/**
 * The beginning of a text, cut between two words, with «…» where something is left out. A text only a little longer
 * than the limit is left whole: what tells of the rest would be as long as the rest.
 */
export function excerpt(text: string, limit = usual): string {
  const whole = text.trim().replace(/\s+/g, ' ');
  if (whole.length <= limit * 1.15) return whole;
  const start = whole.slice(0, limit + 1);
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > limit / 2 ? start.slice(0, lastSpace) : [...start].slice(0, -1).join('');
  return `${cut.replace(/[\s.,;:–-]+$/, '')} …`;
}
