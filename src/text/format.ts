/** How numbers, shares and times are written for people, in one place. */

/** Made when it is first needed: the language data behind one costs a first visit more than drawing the page. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const percentFormat = once(
  () => new Intl.NumberFormat('nb-NO', { style: 'percent', maximumFractionDigits: 0 }),
);
const numberFormat = once(() => new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 1 }));
const dateFormat = once(
  () => new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric' }),
);
const timeFormat = once(() => new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' }));

/** A share from 0 to 1 as whole percent; `null`, nothing to divide by, is «–» and never 0. */
export function percent(share: number | null): string {
  return share === null ? '–' : percentFormat().format(share);
}

/** A number with at most one decimal and a decimal comma. */
export function decimal(value: number): string {
  return numberFormat().format(value);
}

/** A day, for instance «3. mars 2026». */
export function day(date: Date | string): string {
  return dateFormat().format(new Date(date));
}

/** A time of day, for instance «14:03». */
export function clock(date: Date | string): string {
  return timeFormat().format(new Date(date));
}

/** A day with its time. */
export function moment(date: Date | string): string {
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

/** A list as in a sentence: «7, 10 og 44». */
export function listed(items: readonly (string | number)[]): string {
  return new Intl.ListFormat('nb-NO', { type: 'conjunction' }).format(items.map(String));
}
