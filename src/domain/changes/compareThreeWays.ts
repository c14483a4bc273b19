/**
 * What is to become of a text that went out, may have been altered there, and has come back.
 * `same`: it was not touched out there, or says what holds here already. `changed`: it was altered out there and not
 * here, so it can be taken in. `conflict`: it was altered on both sides, to different things; also where nobody knows
 * what it was when it went out.
 * @param out the mark of the text when it went out; `undefined`: not known
 * @param here the text that holds here now
 * @param back the text that has come back
 * @param mark what a text is known by: the same text has the same mark
 */
export function compareThreeWays(
  out: string | undefined,
  here: string,
  back: string,
  mark: (text: string) => string,
): 'same' | 'changed' | 'conflict' {
  if (back === here || out === mark(back)) return 'same';
  return out === mark(here) ? 'changed' : 'conflict';
}
