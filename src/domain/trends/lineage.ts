import type { Standard } from '../standard/Standard.ts';
import type { DescentKind, EditionMap } from './EditionMap.ts';

/** Why a requirement cannot be followed from one year to another. */
export type Break = Exclude<DescentKind, 'equal'> | 'scale' | 'unmapped';

/** How requirements of an older year are found again in a newer one. */
export type Lineage = {
  /** Number in the newer edition → number in the older one, where scores can be compared. */
  pairs: ReadonlyMap<number, number>;
  /** Requirements of the newer edition that have nothing comparable behind them, and why. */
  brokenAfter: ReadonlyMap<number, Break>;
  /** Requirements of the older edition that lead to nothing comparable, and why. */
  brokenBefore: ReadonlyMap<number, Break>;
};

/** Within one edition every requirement is itself. */
export function sameEdition(standard: Standard): Lineage {
  return {
    pairs: new Map(standard.requirements.map(({ number }) => [number, number])),
    brokenAfter: new Map(),
    brokenBefore: new Map(),
  };
}

/**
 * From an older edition to the next through its map. Only `equal`, and `changed` that its owner calls comparable, are
 * compared. Merged and split requirements are not: which part a score was about is not known. What the map does not
 * mention is `unmapped`. When the scales differ in length nothing is comparable.
 */
export function acrossEditions(older: Standard, newer: Standard, map: EditionMap): Lineage {
  const sameScale = older.scale.length === newer.scale.length;
  const pairs = new Map<number, number>();
  const brokenAfter = new Map<number, Break>(newer.requirements.map(({ number }) => [number, 'unmapped']));
  const brokenBefore = new Map<number, Break>(older.requirements.map(({ number }) => [number, 'unmapped']));
  for (const descent of map.requirements) {
    const from = 'from' in descent ? [descent.from].flat() : [];
    const to = 'to' in descent ? [descent.to].flat() : [];
    const comparable = descent.kind === 'equal' || (descent.kind === 'changed' && descent.comparable);
    const reason: Break = comparable ? 'scale' : descent.kind;
    const [before] = from;
    const [after] = to;
    if (comparable && sameScale && before !== undefined && after !== undefined) {
      pairs.set(after, before);
      brokenAfter.delete(after);
      brokenBefore.delete(before);
    } else {
      for (const number of to) brokenAfter.set(number, reason);
      for (const number of from) brokenBefore.set(number, reason);
    }
  }
  return { pairs, brokenAfter, brokenBefore };
}

/** The same way, walked from the newer edition to the older: what was new is gone, what was merged is split. */
export function reverseLineage({ pairs, brokenAfter, brokenBefore }: Lineage): Lineage {
  const mirrored = (broken: ReadonlyMap<number, Break>) =>
    new Map([...broken].map(([number, reason]) => [number, mirrors[reason]]));
  return {
    pairs: new Map([...pairs].map(([after, before]) => [before, after])),
    brokenAfter: mirrored(brokenBefore),
    brokenBefore: mirrored(brokenAfter),
  };
}

const mirrors: Readonly<Record<Break, Break>> = {
  new: 'gone',
  gone: 'new',
  merged: 'split',
  split: 'merged',
  changed: 'changed',
  scale: 'scale',
  unmapped: 'unmapped',
};

/** Two steps in a row, older first. What breaks in either step stays broken, with the reason of the step it breaks in. */
export function joinLineages(first: Lineage, second: Lineage): Lineage {
  const pairs = new Map<number, number>();
  const brokenAfter = new Map(second.brokenAfter);
  const brokenBefore = new Map(first.brokenBefore);
  const reached = new Set<number>();
  for (const [after, middle] of second.pairs) {
    const before = first.pairs.get(middle);
    reached.add(middle);
    if (before === undefined) brokenAfter.set(after, first.brokenAfter.get(middle) ?? 'unmapped');
    else pairs.set(after, before);
  }
  for (const [middle, before] of first.pairs) {
    if (!reached.has(middle)) brokenBefore.set(before, second.brokenBefore.get(middle) ?? 'unmapped');
  }
  return { pairs, brokenAfter, brokenBefore };
}
