import { pageText } from './pageText.ts';
import { inHundred, percent } from './format.ts';

/** What is drawn of shares, in the words and on the scale that every such drawing has. */

/** The scale of the drawings over years: the same, so that they can be held against each other. */
export const shareTicks = [0, 0.5, 1].map((at) => ({ at, label: inHundred(at) }));

export type Measure = 'fulfilment' | 'coverage';

type Year = {
  fulfilment: { share: number | null; coverage: number | null } | null;
  newEdition?: boolean;
  unfinished: boolean;
};

type Point = { y: number | null; text: string; breakBefore: boolean; mark?: string };

/**
 * A measure as points to draw. The line is broken where the edition of the standard changes: the requirements behind
 * the two sides are not the same. No line leads to a year that is not finished: it would look like a fall.
 */
export function linePoints(years: readonly Year[], measure: Measure): Point[] {
  return years.map(({ fulfilment, newEdition = false, unfinished }) => {
    const y = (measure === 'fulfilment' ? fulfilment?.share : fulfilment?.coverage) ?? null;
    const text = measure === 'fulfilment' ? inHundred(y) : percent(y);
    return { y, text, breakBefore: newEdition || unfinished, ...(y === null ? { mark: percent(null) } : {}) };
  });
}

/**
 * The line of an office in all: on the same requirements the whole way, said so. Where no requirement has a level in
 * every year, each year stands by itself.
 */
export function totalLine(
  years: readonly Year[],
  steady: { count: number; points: readonly Year[] },
): { points: Point[]; note?: string } {
  if (steady.count > 0)
    return {
      points: linePoints(steady.points, 'fulfilment'),
      note: pageText.trends.total.note(steady.count),
    };
  return { points: linePoints(years, 'fulfilment').map((point) => ({ ...point, breakBefore: true })) };
}

type Theme = {
  id: string;
  name: string;
  fulfilment: { share: number | null } & Parameters<typeof pageText.gaps.profile.fulfilment.note>[0];
};

/** A theme as a row of the profile: its overall score, and how many reach the target. */
export function profileRow({ id, name, fulfilment }: Theme) {
  const words = pageText.gaps.profile.fulfilment;
  return {
    id,
    label: name,
    note: words.note(fulfilment),
    value: fulfilment.share,
    valueText: inHundred(fulfilment.share),
  };
}
