/**
 * The beginning of a text, cut between two words, with «…» where something is left out: for a text that is shown whole
 * when asked for, never for what leaves. A text that is only a little longer than the limit is left whole: the rest
 * would be shorter than what tells of it. Letters of two halves are never split.
 */
export function shorten(text: string, limit: number): string {
  const whole = text.trim();
  const letters = [...whole];
  if (letters.length <= limit * 1.15) return whole;
  const start = letters.slice(0, limit + 1).join('');
  const lastSpace = start.search(/\s\S*$/);
  const cut = lastSpace > limit / 2 ? start.slice(0, lastSpace) : letters.slice(0, limit).join('');
  return `${cut.replace(/[\s.,;:–-]+$/, '')} …`;
}
