import type { IndicatorValue } from './IndicatorValue.ts';

/** Counts below this, but above none, could let a reader recognise a person. Source: the product's rule on small numbers. */
const smallestShownCount = 5;

export type IndicatorShare =
  /** Numerator or denominator is missing. */
  | { kind: 'missing' }
  /** Nobody in the denominator: there is no share. */
  | { kind: 'nobody' }
  /** More in the numerator than in the denominator: one of them is wrong. */
  | { kind: 'impossible' }
  /** The numerator, or what is left of the denominator, is 1–4, or the denominator is: never drawn as a trend. */
  | { kind: 'small'; share: number }
  | { kind: 'share'; share: number };

/**
 * The share an indicator comes to: numerator / denominator, 0–1.
 * Small when any group the share tells of, those who did, those who did not, or all of them, has one to four people.
 */
export function indicatorShare({
  numerator,
  denominator,
}: Pick<IndicatorValue, 'numerator' | 'denominator'>): IndicatorShare {
  if (numerator === null || denominator === null) return { kind: 'missing' };
  if (denominator === 0) return numerator === 0 ? { kind: 'nobody' } : { kind: 'impossible' };
  if (numerator > denominator) return { kind: 'impossible' };
  const share = numerator / denominator;
  const groups = [numerator, denominator - numerator, denominator];
  return { kind: groups.some((count) => count > 0 && count < smallestShownCount) ? 'small' : 'share', share };
}
