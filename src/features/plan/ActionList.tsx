import { Button } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ListCount } from '#src/ui/ListCount.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { ActionBoard } from './ActionBoard.tsx';
import { ActionFilterBar } from './ActionFilterBar.tsx';
import { ActionGroups } from './ActionGroups.tsx';
import { anchors } from './anchors.ts';
import { BulkEdit } from './BulkEdit.tsx';
import { allRoles, filterActions, narrows, readActionFilter } from './filterActions.ts';

type Props = {
  open: OpenEvaluation;
  actions: readonly Action[];
  today: Date;
  say: (message: ToastMessage) => void;
};

/** The actions as a list or on a board, narrowed as the person likes, and several changed at once. */
export function ActionList({ open, actions, today, say }: Props) {
  const { list: words, bulk, page } = pageText.actions;
  const [filter, setFilter] = useEntryState('actionFilter', readActionFilter);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const found = useMemo(() => filterActions(actions, filter, today), [actions, filter, today]);
  const roles = allRoles(actions);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const selection = chosen && { ids: chosen, onToggle: toggle };
  const shared = { open, actions: found, today, selection };
  return (
    <PagePart id={anchors.list} title={page.list}>
      <ActionFilterBar roles={roles} filter={filter} onFilter={setFilter} />
      <ListCount
        id={anchors.count}
        whole={!narrows(filter)}
        count={found.length === 0 ? words.nothingFound : words.shown(found.length, actions.length)}
      >
        <Button
          type="button"
          size="small"
          variant="secondary-neutral"
          aria-expanded={chosen !== null}
          onClick={() => setChosen(chosen === null ? new Set() : null)}
        >
          {chosen === null ? bulk.start : bulk.stop}
        </Button>
      </ListCount>
      {chosen && (
        <BulkEdit
          shown={found}
          chosen={found.filter(({ id }) => chosen.has(id))}
          roles={[...new Set([...roles, ...open.standard.parties.map(({ name }) => name)])]}
          onChoose={(ids) => setChosen(new Set(ids))}
          onDone={(count) => say({ content: bulk.done(count), visible: true })}
        />
      )}
      {filter.view === 'board' ? (
        <ActionBoard {...shared} say={(content) => say({ content, visible: true })} />
      ) : (
        <ActionGroups {...shared} order={filter.order} />
      )}
    </PagePart>
  );
}
