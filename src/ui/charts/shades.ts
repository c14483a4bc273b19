/**
 * How a part of a drawing is filled: a place on a scale, 0–1, from the lightest to the fullest; or one of the three that
 * stand beside every scale and must never look like a place on it.
 */
export type Shade = number | 'setAside' | 'unknown' | 'empty';

/** A scale is drawn in so many steps, as many as eyes can tell apart in grey. */
const shadeSteps = 5;

/** The step of the palette for a place on a scale; the name itself for what stands beside it. */
export function stepOf(shade: Shade): string {
  if (typeof shade !== 'number') return shade;
  const share = Math.min(1, Math.max(0, shade));
  return String(Math.round(share * (shadeSteps - 1)));
}
