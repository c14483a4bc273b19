/** The steps of Aksel's scale of distances that are used, in pixels. */
export type Space = 0 | 2 | 4 | 6 | 8 | 12 | 16 | 20 | 24 | 32;

/** One distance both ways, or one between lines and one between what stands on a line. */
export type Gap = Space | readonly [betweenLines: Space, onLine: Space];

/** A distance as style. */
export function gapOf(gap: Gap): string {
  const steps = typeof gap === 'number' ? [gap] : gap;
  return steps.map((step) => (step === 0 ? '0' : `var(--ax-space-${step})`)).join(' ');
}
