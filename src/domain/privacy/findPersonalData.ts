import { seenText, type Stretch } from '../input/seenText.ts';
import { walkAlong } from './walkAlong.ts';

/** Something in free text that looks as if it could single out a person. */
export type PersonalDataKind = 'fodselsnummer' | 'dNummer' | 'phone' | 'email';

export type PersonalDataFinding = {
  kind: PersonalDataKind;
  /** Position in the text as it was written, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
};

/**
 * Looks through free text for Norwegian national identity numbers (fødselsnummer, D-nummer: eleven digits with valid
 * control digits and a possible date), phone numbers and e-mail addresses. Digits may be grouped with spaces, dots or
 * dashes, on one line. Nothing is blocked and nothing is sent: the caller warns. Looked for in the text as it is seen;
 * the places are in the text as it was written. The time it takes grows with the length of the text and no faster.
 *
 * Case numbers (2026/12345), years, dates, amounts, organisation numbers and postal codes are not phone numbers, nor are
 * digits inside a web address. A miss is worse than a false alarm: what could be either is found.
 * @returns in the order they stand, without overlap
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const seen = seenText(text);
  const emails = matchesOf(seen.text, emailPattern).map((found) => ({ ...found, kind: 'email' as const }));
  const numbers = apart(
    matchesOf(seen.text, elevenDigitsPattern).flatMap(({ start, written }) => {
      const kind = identityNumberKind(written.replace(/\D/g, ''));
      return kind ? [{ kind, start, end: start + written.length }] : [];
    }),
    emails,
  );
  const taken = inOrder([...emails, ...numbers]);
  const startsInAddress = walkAlong(matchesOf(seen.text, addressPattern));
  const phones = apart(
    matchesOf(seen.text, phonePattern)
      .filter(({ start }) => !startsInAddress({ start, end: start + 1 }))
      .map(({ start, end }) => ({ kind: 'phone' as const, start, end })),
    taken,
  );
  return inOrder([...taken, ...phones]).map(({ kind, start, end }) => ({
    kind,
    ...seen.placeOf({ start, end }),
  }));
}

function matchesOf(text: string, pattern: RegExp): (Stretch & { written: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, groups, index }) => {
    const written = groups?.['ahead'] ?? whole;
    return { start: index, end: index + written.length, written };
  });
}

/** Those that touch nothing taken and not each other: of two that do, the first. */
function apart<Found extends Stretch>(found: readonly Found[], taken: readonly Stretch[]): Found[] {
  const isTaken = walkAlong(taken);
  let end = 0;
  return found.filter((stretch) => {
    if (stretch.start < end || isTaken(stretch)) return false;
    end = stretch.end;
    return true;
  });
}

function inOrder<Found extends Stretch>(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => a.start - b.start);
}

// \p{M}: a letter may be written as two signs. The look behind keeps a long word without @ from being tried letter by letter.
const emailPattern =
  /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*\.\p{L}[\p{L}\p{M}]+/gu;

const space = '[ \\t]';
const separator = '[ \\t.–-]';

// Tried from the start of every group of digits, since the digits before a number need not belong to it.
const elevenDigitsPattern = new RegExp(`(?<!\\d)(?=(?<ahead>\\d(?:${separator}{0,3}\\d){10})(?!\\d))`, 'g');

// Web addresses, and ids like those the app makes itself.
const addressPattern = /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi;

// Norwegian numbers have eight digits and begin with 2–9, written 12345678, 12 34 56 78 or 123 45 678. 20260131 is a date.
const norwegianNumber = [
  '(?!20\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))[2-9]\\d{7}',
  `[2-9]\\d(?<pair>${separator})\\d\\d\\k<pair>\\d\\d\\k<pair>\\d\\d`,
  `[2-9]\\d\\d(?<triple>${separator})\\d\\d\\k<triple>\\d{3}`,
].join('|');
// From other countries: + and at least nine digits, or 00, the code of the country, and at least six.
const phoneNumber = [
  `(?:(?:\\+|00)47${separator}?)?(?:${norwegianNumber})`,
  `\\+[1-9](?:${separator}?\\d){8,14}`,
  `00[1-9]\\d{0,2}${separator}\\d(?:${separator}?\\d){5,11}`,
].join('|');
const notAfter = [
  '\\d', // the end of a longer number
  '\\d[.,–-]', // decimals, dates, documents of a case
  '(?<!\\d)(?:\\d\\d|\\d{4})/', // the year of a case number
  `\\b(?:kr|nok)\\.?${space}?`, // an amount
];
const notBefore = [
  '\\d',
  '[.,]\\d',
  '-\\d\\d(?!\\d)', // a longer row of pairs
  `${space}?(?:kr|kroner|nok)\\b`, // an amount
  ',[-–]', // an amount
];
const phonePattern = new RegExp(
  `(?<!${notAfter.join('|')})(?:${phoneNumber})(?!${notBefore.join('|')})`,
  'gi',
);

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
