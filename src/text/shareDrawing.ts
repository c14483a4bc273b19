import { pageText } from './pageText.ts';
import { percent } from './format.ts';

/** What is drawn of shares, in the words and on the scale that every such drawing has. */

/** The scale of the drawings over years: the same, so that they can be held against each other. */
export const shareTicks = [0, 0.5, 1].map((at) => ({ at, label: percent(at) }));

export type Measure = 'fulfilment' | 'coverage';

type Year = { fulfilment: { share: number | null; coverage: number | null } | null; newEdition: boolean };

type Point = { y: number | null; text: string; breakBefore: boolean; mark?: string };

/**
 * A measure as points to draw. The line is broken where the edition of the standard changes: the requirements behind
 * the two sides are not the same.
 */
export function linePoints(years: readonly Year[], measure: Measure): Point[] {
  return years.map(({ fulfilment, newEdition }) => {
    const y = (measure === 'fulfilment' ? fulfilment?.share : fulfilment?.coverage) ?? null;
    return { y, text: percent(y), breakBefore: newEdition, ...(y === null ? { mark: percent(null) } : {}) };
  });
}

type Theme = {
  id: string;
  name: string;
  fulfilment: { share: number | null } & Parameters<typeof pageText.gaps.profile.fulfilment.note>[0];
  target: number | null;
};

/** A theme as a row of the profile: its fulfilment against its target, and what it rests on. */
export function profileRow({ id, name, fulfilment, target }: Theme) {
  const words = pageText.gaps.profile.fulfilment;
  return {
    id,
    label: name,
    note: words.note(fulfilment),
    value: fulfilment.share,
    target,
    valueText: percent(fulfilment.share),
    targetText: target === null ? '' : words.target(target),
  };
}
