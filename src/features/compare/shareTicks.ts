import { inHundred } from '#src/text/format.ts';

/** Where a scale of shares is marked. */
export const shareTicks: readonly { at: number; label: string }[] = [0, 0.25, 0.5, 0.75, 1].map((at) => ({
  at,
  label: inHundred(at),
}));
