import { Button, Checkbox, Search, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { memo } from 'react';
import { useDisputedCount } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from '../keys/anchors.ts';
import { narrows, noFilter, type RequirementFilter } from './filterRequirements.ts';
import styles from './FilterBar.module.css';

type Props = {
  filter: RequirementFilter;
  parties: readonly { id: string; name: string }[];
  onChange: (filter: RequirementFilter) => void;
};

/** Narrows the list by words, by what is unanswered and by who is responsible. */
export const FilterBar = memo(function FilterBar({ filter, parties, onChange }: Props) {
  const words = pageText.assess.filter;
  const disputed = useDisputedCount();
  const clear = () => {
    onChange(noFilter);
    // The button is gone with the filter: the focus goes to what came of it.
    goTo(anchors.count);
  };
  return (
    <search className={styles.filter} aria-label={words.label}>
      <div className={styles.search}>
        <Search
          id={anchors.search}
          size="small"
          variant="simple"
          hideLabel={false}
          label={words.search}
          value={filter.query}
          onChange={(query) => onChange({ ...filter, query })}
          autoComplete="off"
        />
      </div>
      {parties.length > 1 && (
        <Select
          size="small"
          label={words.responsible}
          value={filter.responsible ?? ''}
          className={styles.responsible}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...filter, responsible: value === '' ? null : value })
          }
        >
          <option value="">{words.anyone}</option>
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Checkbox
        size="small"
        checked={filter.onlyUnanswered}
        onChange={(event) => onChange({ ...filter, onlyUnanswered: event.currentTarget.checked })}
      >
        {words.unanswered}
      </Checkbox>
      {(disputed > 0 || filter.onlyDisputed) && (
        <Checkbox
          size="small"
          checked={filter.onlyDisputed}
          onChange={(event) => onChange({ ...filter, onlyDisputed: event.currentTarget.checked })}
        >
          {words.disputed(disputed)}
        </Checkbox>
      )}
      {narrows(filter) && (
        <Button type="button" size="small" variant="tertiary" onClick={clear}>
          {words.clear}
        </Button>
      )}
    </search>
  );
});
