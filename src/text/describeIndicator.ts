import { decimal, percent } from './format.ts';
import { pageText } from './pageText.ts';

type Share =
  | { kind: 'share' | 'small'; share: number }
  | { kind: 'missing' }
  | { kind: 'nobody' }
  | { kind: 'impossible' };

type Counts = { numerator: number | null; denominator: number | null };

/** The share of a year in words: one of few people is never told. */
export function shareText({ share }: { share: Share }): string {
  const words = pageText.indicators;
  switch (share.kind) {
    case 'share':
      return percent(share.share);
    case 'small':
      return words.result.small;
    case 'missing':
      return words.years.nothing;
    case 'nobody':
    case 'impossible':
      return words.years[share.kind];
  }
}

type Held = {
  goal: number | null;
  comparison: { percent: number; source: string } | null;
  cityGoal: { percent: number; source: string } | null;
  cityComparison: { percent: number; source: string; year: number } | null;
};

/** The office's own goal of a year and the city's, in words. */
export function goalText({ value }: { value: Held | null }): string {
  return pageText.indicators.years.goals(value?.goal ?? null, value?.cityGoal ?? null);
}

/** What a year is compared with, of the office's own finding and the city's, in words. */
export function comparisonText({ value }: { value: Held | null }): string {
  return pageText.indicators.years.comparisons(value?.comparison ?? null, value?.cityComparison ?? null);
}

/** A count of a year in words. Where a group has few people neither count is told: one would give the other away. */
export function countText(
  { value, share }: { value: Counts | null; share: Share },
  field: keyof Counts,
): string {
  const words = pageText.indicators.years;
  const count = value?.[field] ?? null;
  if (share.kind === 'small') return words.hidden;
  return count === null ? words.nothing : decimal(count);
}
