import type { Standard } from '#src/domain/standard/Standard.ts';
import type { GapFilter } from './filterGaps.ts';
import type { ListedGap } from './listGaps.ts';

/** `name` is missing where the standard has none: sizes and statuses. */
export type Choice = { value: string | number; name?: string };

export type ChoiceField = Exclude<keyof GapFilter, 'query'>;

/** What can be chosen between among these gaps, field by field. A field with only one thing to choose is left out. */
export function gapChoices(
  standard: Standard,
  gaps: readonly ListedGap[],
): { field: ChoiceField; options: Choice[] }[] {
  const named = (
    field: ChoiceField,
    all: readonly { id: string; name: string }[],
    used: readonly string[],
  ) => ({
    field,
    options: all.filter(({ id }) => used.includes(id)).map(({ id, name }) => ({ value: id, name })),
  });
  const requirements = gaps.map(({ item }) => item.requirement);
  const themes = standard.themes.map(({ id, title }) => ({ id, name: title }));
  const sizes = [...new Set(gaps.map(({ size }) => size))].toSorted((a, b) => b - a);
  const statuses = (['new', 'open', 'unknown'] as const).filter((status) =>
    gaps.some((gap) => gap.status === status),
  );
  return [
    named(
      'theme',
      themes,
      requirements.map(({ theme }) => theme),
    ),
    named(
      'responsible',
      standard.parties,
      requirements.flatMap(({ responsible }) => responsible),
    ),
    named(
      'obligation',
      standard.obligations,
      requirements.map(({ obligation }) => obligation),
    ),
    named(
      'focusArea',
      standard.focusAreas,
      requirements.flatMap(({ focusAreas }) => focusAreas),
    ),
    { field: 'size' as const, options: sizes.map((value): Choice => ({ value })) },
    { field: 'status' as const, options: statuses.map((value): Choice => ({ value })) },
  ].filter(({ options }) => options.length > 1);
}
