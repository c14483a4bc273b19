import { Heading } from '@navikt/ds-react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ActionEntry } from './ActionEntry.tsx';
import { groupByStatus, type ActionFilter } from './filterActions.ts';
import type { Selection } from './SelectAction.tsx';
import styles from './ActionGroups.module.css';

type Props = {
  open: OpenEvaluation;
  actions: readonly Action[];
  order: ActionFilter['order'];
  today: Date;
  selection: Selection | null;
};

/** The actions as a list, by status or by deadline. */
export function ActionGroups({ open, actions, order, today, selection }: Props) {
  const words = pageText.actions.list;
  const groups =
    order === 'status'
      ? groupByStatus(actions).map(({ status, actions: members }) => ({
          id: status as string,
          name: words.group(status, members.length),
          members,
        }))
      : [{ id: 'deadline', name: words.byDeadline, members: actions }];
  return groups
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
              withStatus={order === 'deadline'}
              selection={selection}
            />
          ))}
        </ul>
      </section>
    ));
}
