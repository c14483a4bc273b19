import { noFilter, type StandardFilter } from './filterStandard.ts';

/** A filter from what the browser has kept, which may be anything: what cannot be one filters nothing. */
export function readFilter(kept: unknown): StandardFilter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const { query, theme, responsible, obligation, focusArea } = kept as Record<string, unknown>;
  return {
    query: word(query),
    theme: word(theme),
    responsible: word(responsible),
    obligation: word(obligation),
    focusArea: word(focusArea),
  };
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
