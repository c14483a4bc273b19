import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import type { OfficeYear } from './OfficeYear.ts';

/** How a selection stood in one year. `null`: none of its requirements applied to the office that year. */
export type YearPoint = {
  year: number;
  fulfilment: Fulfilment | null;
  /** The newest year while a requirement in it is unanswered: drawn as unfinished, with no line to it. */
  unfinished: boolean;
  /** Whether it was measured against another edition than the year before it: the two are not about the same. */
  newEdition: boolean;
};

/**
 * Fulfilment in all, year by year, each on the requirements of its own year: the same numbers as on the page of that
 * year's result. Oldest first.
 */
export function fulfilmentOverYears(years: readonly OfficeYear[]): YearPoint[] {
  const ordered = oldestFirst(years);
  return ordered.map((each, index) => ({
    ...pointOf(each, ordered[index - 1], applicableOf(each.items)),
    unfinished: index === ordered.length - 1 && isUnfinished(each),
  }));
}

function pointOf(
  { year, standard }: OfficeYear,
  before: OfficeYear | undefined,
  items: OfficeYear['items'],
): Omit<YearPoint, 'unfinished'> {
  return {
    year,
    newEdition: before !== undefined && before.standard.edition !== standard.edition,
    fulfilment: items.length === 0 ? null : fulfilment(standard, items),
  };
}

function applicableOf(items: OfficeYear['items']): OfficeYear['items'] {
  return items.filter((item) => item.applicable);
}

/** Whether the office has requirements left that nobody has said anything about. */
export function isUnfinished({ items }: Pick<OfficeYear, 'items'>): boolean {
  return items.some(({ applicable, score }) => applicable && score === null);
}

/** Years in order of time. */
export function oldestFirst(years: readonly OfficeYear[]): OfficeYear[] {
  return years.toSorted((a, b) => a.year - b.year);
}
