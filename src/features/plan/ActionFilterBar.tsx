import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { roleKey } from '#src/domain/evaluation/sameRole.ts';
import { pageText } from '#src/text/pageText.ts';
import { FilterBar } from '#src/ui/FilterBar.tsx';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from './anchors.ts';
import { narrows, noFilter, readActionFilter, type ActionFilter } from './filterActions.ts';

type Props = {
  roles: readonly string[];
  filter: ActionFilter;
  onFilter: (filter: ActionFilter) => void;
};

/** Narrows the actions and orders them. A choice between one is not offered. */
export function ActionFilterBar({ roles, filter, onFilter }: Props) {
  const words = pageText.actions.filter;
  const choose = (change: { [Key in keyof ActionFilter]?: unknown }) =>
    onFilter(readActionFilter({ ...filter, ...change }));
  // What the browser has kept may be written with another first letter than the option.
  const { responsible } = filter;
  const isChosen = (role: string) => responsible !== null && roleKey(role) === roleKey(responsible);
  const clear = () => {
    onFilter({ ...noFilter, order: filter.order, view: filter.view });
    // The button is gone with the filter: the focus goes to what came of it.
    goTo(anchors.count);
  };
  return (
    <FilterBar label={words.label} clear={narrows(filter) ? { label: words.clear, onClear: clear } : null}>
      <Select
        size="small"
        label={words.show}
        value={filter.show}
        onChange={({ currentTarget }) => choose({ show: currentTarget.value })}
      >
        <option value="all">{words.all}</option>
        <option value="open">{words.open}</option>
        <option value="overdue">{words.overdue}</option>
      </Select>
      {(roles.length > 1 || filter.responsible !== null) && (
        <Select
          size="small"
          label={words.responsible}
          value={roles.find(isChosen) ?? filter.responsible ?? ''}
          onChange={({ currentTarget: { value } }) => choose({ responsible: value === '' ? null : value })}
        >
          <option value="">{words.everybody}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {role}
            </option>
          ))}
        </Select>
      )}
      <Select
        size="small"
        label={words.view}
        value={filter.view}
        onChange={({ currentTarget }) => choose({ view: currentTarget.value })}
      >
        <option value="list">{words.list}</option>
        <option value="board">{words.board}</option>
      </Select>
      {filter.view === 'list' && (
        <Select
          size="small"
          label={words.order}
          value={filter.order}
          onChange={({ currentTarget }) => choose({ order: currentTarget.value })}
        >
          <option value="status">{words.byStatus}</option>
          <option value="deadline">{words.byDeadline}</option>
        </Select>
      )}
    </FilterBar>
  );
}
