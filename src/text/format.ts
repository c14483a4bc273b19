/** How numbers, shares and times are written for people, in one place. */

import type { KnownTime } from '#src/domain/changes/knownTime.ts';

/** Made when it is first needed: the language data behind one costs a first visit more than drawing the page. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const percentFormat = once(
  () => new Intl.NumberFormat('nb-NO', { style: 'percent', maximumFractionDigits: 0 }),
);
const numberFormat = once(() => new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 1 }));
const oneDecimalFormat = once(
  () => new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const dateFormat = once(
  () => new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric' }),
);
const shortDateFormat = once(() => new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short' }));
const shortDateWithYear = once(
  () => new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', year: '2-digit' }),
);
const timeFormat = once(() => new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' }));

/** A share from 0 to 1 as whole percent; `null`, nothing to divide by, is «–» and never 0. */
export function percent(share: number | null): string {
  return share === null ? '–' : percentFormat().format(share);
}

/** So many per cent: the sign never stands alone on the next line. */
export function perCent(value: number): string {
  return `${decimal(value)}\u00a0%`;
}

/** «Samlet skår» in whole points of 100: the one rounding of it. `null`: nothing is scored. */
export function pointsOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 100);
}

/** «Samlet skår» as a figure, for where «av 100» stands beside it: «75». Nothing scored is «–» and never 0. */
export function inHundred(share: number | null): string {
  return String(pointsOf(share) ?? '–');
}

/** «Samlet skår» in a sentence: «75 av 100», or «–». Points of a highest sum, never a share of requirements. */
export function ofHundred(share: number | null): string {
  return share === null ? '–' : `${inHundred(share)} av 100`;
}

/** A number with at most one decimal and a decimal comma. */
export function decimal(value: number): string {
  return numberFormat().format(value);
}

/** A number with just one decimal, for a column of them: 1,8 and 1,0. */
export function oneDecimal(value: number): string {
  return oneDecimalFormat().format(value);
}

/** Words that stand alone, in the middle of a sentence. */
export function withSmallLetter(words: string): string {
  return words.charAt(0).toLocaleLowerCase('nb') + words.slice(1);
}

/** Words of a sentence, standing alone. */
export function withCapital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}

/** Where nobody knows when. */
export const unknownTime = 'ukjent tidspunkt';

/**
 * A time that is written for people: the machine's own, or one of a change that is known. The time of a change as it
 * stands in the log may be of a clock that was ahead, and is no `Time`.
 */
type Time = Date | KnownTime;

/** A day, for instance «3. mars 2026». */
export function day(date: Time): string {
  return dateFormat().format(new Date(date));
}

/** A day of the calendar as it is stored, `YYYY-MM-DD`, written for people: the same day whatever the time zone. */
export function calendarDay(stored: string): string {
  const [year = 0, month = 1, date = 1] = stored.split('-').map(Number);
  return day(new Date(year, month - 1, date));
}

/** The same where there is little room: «1. des.», or with the year, where there are several of them: «1. des. 26». */
export function shortDay(stored: string, withYear: boolean): string {
  const [year = 0, month = 1, date = 1] = stored.split('-').map(Number);
  const format = withYear ? shortDateWithYear() : shortDateFormat();
  return format.format(new Date(year, month - 1, date));
}

/** A time of day, for instance «14:03». */
export function clock(date: Time): string {
  return timeFormat().format(new Date(date));
}

/** A day with its time. */
export function moment(date: Time): string {
  return `${day(date)} kl. ${clock(date)}`;
}

/** A number of bytes in the largest fitting unit, for instance «1,4 MB». */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  if (count < 1_000_000) return `${decimal(count / 1000)} kB`;
  return count < 1_000_000_000 ? `${decimal(count / 1_000_000)} MB` : `${decimal(count / 1_000_000_000)} GB`;
}

/** A count with the right form of its noun. */
export function plural(count: number, one: string, many: string): string {
  return `${numberFormat().format(count)} ${count === 1 ? one : many}`;
}

/** How much too long a text is: «12 tegn for mye.» */
export function tooMuch(excess: number): string {
  return `${plural(excess, 'tegn', 'tegn')} for mye.`;
}

/** Years as in a sentence, oldest first; three in a row and more by the first and the last: «2021 og 2023–2026». */
export function yearsListed(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return listed(
    runs.flatMap(([first, last]) =>
      last - first > 1 ? `${first}–${last}` : first === last ? first : [first, last].map(String),
    ),
  );
}

/** A list as in a sentence: «7, 10 og 44». */
export function listed(items: readonly (string | number)[]): string {
  return new Intl.ListFormat('nb-NO', { type: 'conjunction' }).format(items.map(String));
}

/** A day in the name of a file: sorts by time. */
export function dateStamp(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
}
