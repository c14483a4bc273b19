import { Heading } from '@navikt/ds-react';
import { useMemo } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { ActionEntry } from './ActionEntry.tsx';
import { ActionFilterBar } from './ActionFilterBar.tsx';
import { anchors } from './anchors.ts';
import { allRoles, filterActions, groupByStatus, readActionFilter } from './filterActions.ts';
import styles from './ActionList.module.css';

type Props = { open: OpenEvaluation; actions: readonly Action[]; today: Date };

/** The actions, by status or by deadline, narrowed as the person likes. */
export function ActionList({ open, actions, today }: Props) {
  const words = pageText.actions.list;
  const [filter, setFilter] = useEntryState('actionFilter', readActionFilter);
  const found = useMemo(() => filterActions(actions, filter, today), [actions, filter, today]);
  const groups =
    filter.order === 'status'
      ? groupByStatus(found).map(({ status, actions: members }) => ({
          id: status as string,
          name: words.group(status, members.length),
          members,
        }))
      : [{ id: 'deadline', name: words.byDeadline, members: found }];
  return (
    <PagePart id={anchors.list} title={pageText.actions.page.list}>
      <ActionFilterBar roles={allRoles(actions)} filter={filter} onFilter={setFilter} />
      <p id={anchors.count} tabIndex={-1} role="status" className={styles.count}>
        {found.length === 0 ? words.nothingFound : words.shown(found.length, actions.length)}
      </p>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ id, name, members }) => (
          <section key={id} aria-labelledby={`tiltak-${id}`}>
            <Heading level="3" size="small" id={`tiltak-${id}`} className={styles.group}>
              {name}
            </Heading>
            <ul className={styles.actions}>
              {members.map((action) => (
                <ActionEntry
                  key={action.id}
                  open={open}
                  action={action}
                  today={today}
                  withStatus={filter.order === 'deadline'}
                />
              ))}
            </ul>
          </section>
        ))}
    </PagePart>
  );
}
