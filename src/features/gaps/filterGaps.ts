import type { GapStatus } from '#src/domain/gaps/gapStatus.ts';
import { foldText } from '#src/domain/input/foldText.ts';
import { requirementAskedFor } from '#src/domain/search/requirementAskedFor.ts';
import type { ListedGap } from './listGaps.ts';

/** What a person narrows the gaps by. `null` lets everything through. */
export type GapFilter = {
  query: string;
  theme: string | null;
  responsible: string | null;
  obligation: string | null;
  focusArea: string | null;
  size: number | null;
  status: GapStatus | null;
};

export const noFilter: GapFilter = {
  query: '',
  theme: null,
  responsible: null,
  obligation: null,
  focusArea: null,
  size: null,
  status: null,
};

/** Whether the filter leaves anything out. */
export function narrows({ query, ...choices }: GapFilter): boolean {
  return query.trim() !== '' || Object.values(choices).some((choice) => choice !== null);
}

/** The gaps that the filter lets through, in the order they came. */
export function filterGaps(gaps: readonly ListedGap[], filter: GapFilter): ListedGap[] {
  const asksFor = queryTest(gaps, filter.query);
  return gaps.filter((gap) => {
    const { requirement } = gap.item;
    return (
      fits(filter.theme, [requirement.theme]) &&
      fits(filter.responsible, requirement.responsible) &&
      fits(filter.obligation, [requirement.obligation]) &&
      fits(filter.focusArea, requirement.focusAreas) &&
      fits(filter.size, [gap.size]) &&
      fits(filter.status, [gap.status]) &&
      asksFor(gap)
    );
  });
}

function fits<Value>(wanted: Value | null, values: readonly Value[]): boolean {
  return wanted === null || values.includes(wanted);
}

/** A lone number, «7» or «krav 7», asks for that requirement. Anything else: every word must stand somewhere. */
function queryTest(gaps: readonly ListedGap[], query: string): (gap: ListedGap) => boolean {
  const number = requirementAskedFor(query);
  if (gaps.some(({ item }) => item.requirement.number === number)) {
    return ({ item }) => item.requirement.number === number;
  }
  const words = foldText(query).text.split(/\s+/).filter(Boolean);
  return ({ item: { requirement, answer } }) => {
    const content = foldText([requirement.text, answer?.justification, answer?.improvements].join('\n')).text;
    return words.every((word) => content.includes(word));
  };
}

const statuses: readonly unknown[] = ['new', 'open', 'unknown'] satisfies GapStatus[];

/** Makes a filter of what the browser kept with the page, which may be anything. */
export function readGapFilter(kept: unknown): GapFilter {
  const from: Partial<Record<keyof GapFilter, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  const name = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    query: name(from.query) ?? '',
    theme: name(from.theme),
    responsible: name(from.responsible),
    obligation: name(from.obligation),
    focusArea: name(from.focusArea),
    size: typeof from.size === 'number' ? from.size : null,
    status: statuses.includes(from.status) ? (from.status as GapStatus) : null,
  };
}
