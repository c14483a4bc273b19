/** Something in free text that looks as if it could single out a person. */
export type PersonalDataKind = 'fodselsnummer' | 'dNummer' | 'phone' | 'email';

export type PersonalDataFinding = {
  kind: PersonalDataKind;
  /** Position in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
};

/**
 * Looks through free text for Norwegian national identity numbers (fødselsnummer, D-nummer: eleven digits with valid
 * control digits and a possible date), phone numbers and e-mail addresses. Digits may be grouped with spaces, dots or
 * hyphens. Nothing is blocked and nothing is sent: the caller warns.
 *
 * Case numbers (2026/12345), years, amounts and postal codes are not phone numbers.
 * @returns in the order they stand, without overlap
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  const add = (finding: PersonalDataFinding | null) => {
    if (finding && !found.some((other) => finding.start < other.end && other.start < finding.end))
      found.push(finding);
  };
  for (const match of text.matchAll(emailPattern)) add(findingAt('email', match));
  for (const match of text.matchAll(elevenDigitsPattern)) {
    const kind = identityNumberKind(match[0].replace(/\D/g, ''));
    if (kind) add(findingAt(kind, match));
  }
  for (const match of text.matchAll(phonePattern)) add(findingAt('phone', match));
  return found.toSorted((a, b) => a.start - b.start);
}

const emailPattern = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const elevenDigitsPattern = /(?<![\d/])\d(?:[ .\u00a0-]?\d){10}(?![\d/])/g;
// Norwegian numbers have eight digits and begin with 2–9, written 12345678, 12 34 56 78 or 123 45 678.
const phonePattern =
  /(?<![\d/.,-])(?:(?:\+|00)47[ \u00a0]?)?(?:[2-9]\d{7}|[2-9]\d(?:[ \u00a0]\d\d){3}|[2-9]\d\d[ \u00a0]\d\d[ \u00a0]\d{3})(?![\d/]|[.,]\d)/g;

function findingAt(kind: PersonalDataKind, match: RegExpExecArray): PersonalDataFinding {
  return { kind, start: match.index, end: match.index + match[0].length };
}

/** `null` when the digits are neither: wrong control digits, or a day or month that does not exist. */
function identityNumberKind(digits: string): 'fodselsnummer' | 'dNummer' | null {
  const d = [...digits].map(Number);
  const weighted = (weights: readonly number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * (d[index] ?? 0), 0);
  const valid =
    weighted([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  if (!valid) return null;
  const day = Number(digits.slice(0, 2));
  // Synthetic numbers for testing add 40 or 80 to the month; real H-numbers add 40. A reader cannot tell, so warn.
  const month = Number(digits.slice(2, 4)) % 40;
  if (month < 1 || month > 12) return null;
  if (day >= 1 && day <= 31) return 'fodselsnummer';
  return day >= 41 && day <= 71 ? 'dNummer' : null;
}
