/**
 * A text that fits a place: at most `longest` characters, cut between words and ended with «…». Line breaks and
 * runs of spaces become one space. A single word that is too long is cut where it must be.
 */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  if (signs.length <= longest) return line;
  const room = signs.slice(0, longest - 1).join('');
  const next = signs[longest - 1];
  const whole = next === ' ' ? room : room.slice(0, Math.max(0, room.lastIndexOf(' ')));
  return `${(whole === '' ? room : whole).replace(/[\s.,;:–-]+$/, '')}…`;
}
