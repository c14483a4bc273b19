import { Button, Search, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { useMediaQuery } from '#src/ui/useMediaQuery.ts';
import { anchors } from './anchors.ts';
import { countFilters, isFiltering, type StandardFilter } from './filterStandard.ts';
import styles from './SearchPanel.module.css';

type Props = {
  standard: Standard;
  filter: StandardFilter;
  onFilter: (filter: StandardFilter) => void;
  /** What is shown of how much, said aloud when it changes. */
  count: string;
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
  onClear: () => void;
};

/** Search, filters, and how much they let through. */
export function SearchPanel({ standard, filter, onFilter, count, unfolded, onUnfold, onClear }: Props) {
  const words = pageText.standard.search;
  const wide = useMediaQuery('(min-width: 64rem)');
  const active = countFilters(filter);
  return (
    <search aria-label={words.region} className={styles.panel}>
      <Search
        id={anchors.search}
        label={words.label}
        hideLabel={false}
        variant="simple"
        autoComplete="off"
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      />
      <Disclosure open={wide || active > 0} title={words.filters(active)}>
        <div className={styles.filters}>
          <FilterChoice
            label={words.theme}
            options={standard.themes.map(({ id, title }) => ({ id, name: title }))}
            chosen={filter.theme}
            onChoose={(theme) => onFilter({ ...filter, theme })}
          />
          <FilterChoice
            label={words.responsible}
            options={standard.parties.filter((party) =>
              standard.requirements.some((requirement) => requirement.responsible.includes(party.id)),
            )}
            chosen={filter.responsible}
            onChoose={(responsible) => onFilter({ ...filter, responsible })}
          />
          <FilterChoice
            label={words.obligation}
            options={standard.obligations.map(({ id }) => ({ id, name: text.scoring.obligation[id] }))}
            chosen={filter.obligation}
            onChoose={(obligation) => onFilter({ ...filter, obligation })}
          />
          {standard.focusAreas.length > 0 && (
            <FilterChoice
              label={words.focusArea}
              options={standard.focusAreas}
              chosen={filter.focusArea}
              onChoose={(focusArea) => onFilter({ ...filter, focusArea })}
            />
          )}
        </div>
      </Disclosure>
      <div className={styles.outcome}>
        <p role="status" className={isFiltering(filter) ? styles.count : 'aksel-sr-only'}>
          {count}
        </p>
        {isFiltering(filter) && (
          <Button size="small" variant="tertiary" onClick={onClear}>
            {words.clear}
          </Button>
        )}
        <Button size="small" variant="tertiary" className={styles.unfold} onClick={() => onUnfold(!unfolded)}>
          {unfolded ? words.closeAll : words.openAll}
        </Button>
      </div>
    </search>
  );
}

type ChoiceProps = {
  label: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
};

function FilterChoice({ label, options, chosen, onChoose }: ChoiceProps) {
  return (
    <Select size="small" label={label} value={chosen} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{pageText.standard.search.all}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
