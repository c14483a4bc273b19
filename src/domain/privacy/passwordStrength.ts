/** The shortest password that will do, in characters: whoever has the file can try as often as they like. */
const shortestPassword = 12;

/** From this length on, a password of ordinary words is hard to guess. */
const longPassword = 20;

export type PasswordStrength = 'empty' | 'tooShort' | 'weak' | 'fair' | 'strong';

/**
 * How hard a password is to guess for somebody with a machine, roughly: length counts, and what repeats itself does
 * not. No promise, only advice.
 */
export function passwordStrength(password: string): PasswordStrength {
  const characters = [...password];
  if (characters.length === 0) return 'empty';
  if (characters.length < shortestPassword) return 'tooShort';
  const different = new Set(characters.map((character) => character.toLowerCase())).size;
  if (different < 6 || isRun(characters) || /^(.{1,6})\1+.?$/s.test(password)) return 'weak';
  return characters.length >= longPassword && different >= 8 ? 'strong' : 'fair';
}

/** Whether it only counts on: 123456789012, abcdefghijkl. */
function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => Math.abs(code - (codes[index] ?? 0)));
  return steps.filter((step) => step <= 1).length >= steps.length * 0.8;
}
