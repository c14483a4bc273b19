import { Search, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { FilterBar } from '#src/ui/FilterBar.tsx';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from './anchors.ts';
import { narrows, noFilter, readGapFilter, type GapFilter } from './filterGaps.ts';
import { gapChoices, type Choice } from './gapChoices.ts';
import { gapGroupings, type GapGrouping } from './groupGaps.ts';
import type { ListedGap } from './listGaps.ts';

type Props = {
  standard: Standard;
  gaps: readonly ListedGap[];
  filter: GapFilter;
  grouping: GapGrouping | null;
  onFilter: (filter: GapFilter) => void;
  onGrouping: (grouping: GapGrouping | null) => void;
};

/** Narrows the gaps, and gathers them. A choice that would change nothing is not offered. */
export function GapFilterBar({ standard, gaps, filter, grouping, onFilter, onGrouping }: Props) {
  const words = pageText.gaps.filter;
  const choices = gapChoices(standard, gaps);
  const choose = (change: { [Key in keyof GapFilter]?: unknown }) =>
    onFilter(readGapFilter({ ...filter, ...change }));
  const clear = () => {
    onFilter(noFilter);
    // The button is gone with the filter: the focus goes to what came of it.
    goTo(anchors.count);
  };
  return (
    <FilterBar
      label={words.label}
      first={
        <Search
          size="small"
          variant="simple"
          hideLabel={false}
          label={words.search}
          value={filter.query}
          onChange={(query) => choose({ query })}
          autoComplete="off"
        />
      }
      clear={narrows(filter) ? { label: words.clear, onClear: clear } : null}
    >
      {choices.map(({ field, options }) => (
        <Choices
          key={field}
          label={words.fields[field]}
          all={words.all}
          value={filter[field]}
          options={options.map((option) => ({
            ...option,
            name: option.name ?? words.option(field, option.value),
          }))}
          onChange={(value) => choose({ [field]: value })}
        />
      ))}
      <Choices
        label={words.grouping}
        all={words.ungrouped}
        value={grouping}
        options={gapGroupings.map((value) => ({ value, name: words.groupings[value] }))}
        onChange={(value) => onGrouping(gapGroupings.find((one) => one === value) ?? null)}
      />
    </FilterBar>
  );
}

type ChoicesProps = {
  label: string;
  all: string;
  value: Choice['value'] | null;
  options: readonly (Choice & { name: string })[];
  onChange: (value: Choice['value'] | null) => void;
};

function Choices({ label, all, value, options, onChange }: ChoicesProps) {
  return (
    <Select
      size="small"
      label={label}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) =>
        onChange(options.find((option) => String(option.value) === currentTarget.value)?.value ?? null)
      }
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.name}
        </option>
      ))}
    </Select>
  );
}
