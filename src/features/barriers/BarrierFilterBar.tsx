import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { barrierStatuses } from '#src/domain/barriers/barrierStatus.ts';
import { barrierLevels } from '#src/domain/evaluation/Barrier.ts';
import { pageText } from '#src/text/pageText.ts';
import { FilterBar } from '#src/ui/FilterBar.tsx';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from './anchors.ts';
import { narrows, noFilter, readBarrierFilter, type BarrierFilter } from './filterBarriers.ts';

type Props = { filter: BarrierFilter; onFilter: (filter: BarrierFilter) => void };

/** Narrows the barriers. */
export function BarrierFilterBar({ filter, onFilter }: Props) {
  const words = pageText.barriers;
  const choose = (change: { [Key in keyof BarrierFilter]?: unknown }) =>
    onFilter(readBarrierFilter({ ...filter, ...change }));
  const clear = () => {
    onFilter(noFilter);
    // The button is gone with the filter: the focus goes to what came of it.
    goTo(anchors.count);
  };
  return (
    <FilterBar
      label={words.filter.label}
      clear={narrows(filter) ? { label: words.filter.clear, onClear: clear } : null}
    >
      <Select
        size="small"
        label={words.filter.status}
        value={filter.show}
        onChange={({ currentTarget }) => choose({ show: currentTarget.value })}
      >
        <option value="all">{words.filter.all}</option>
        <option value="standing">{words.filter.standing}</option>
        <option value="overdue">{words.filter.overdue}</option>
        {barrierStatuses.map((status) => (
          <option key={status} value={status}>
            {words.status[status]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={words.filter.level}
        value={filter.level ?? ''}
        onChange={({ currentTarget }) => choose({ level: currentTarget.value })}
      >
        <option value="">{words.filter.anyLevel}</option>
        {barrierLevels.map((level) => (
          <option key={level} value={level}>
            {words.level(level)}
          </option>
        ))}
        <option value="none">{words.level(null)}</option>
      </Select>
    </FilterBar>
  );
}
