declare const known: unique symbol;

/** When something happened, ISO, as far as anybody can know it: never in the future. Only such a time is shown. */
export type KnownTime = string & { readonly [known]: true };

/**
 * When a change was made, or `null` when nobody knows: a time that is still to come says only that a clock was ahead,
 * and what is no time says nothing.
 * @param at what the change says, ISO; '' where nobody has changed anything
 * @param now when it is shown, or for a paper when it is made
 */
export function knownTime(at: string, now: Date): KnownTime | null {
  return Date.parse(at) <= now.getTime() ? (at as KnownTime) : null;
}
