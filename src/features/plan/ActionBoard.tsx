import { Heading, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useEffect, useRef, useState } from 'react';
import type { Action, ActionStatus } from '#src/domain/evaluation/Action.ts';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ActionCard } from './ActionCard.tsx';
import { anchors } from './anchors.ts';
import { boardColumns, columnOf, type BoardColumn } from './boardColumns.ts';
import type { Selection } from './SelectAction.tsx';
import { useBoardDrag } from './useBoardDrag.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ActionBoard.module.css';

type Props = {
  open: OpenEvaluation;
  actions: readonly Action[];
  today: Date;
  selection: Selection | null;
  /** Says aloud what was moved where. */
  say: (content: string) => void;
};

/** The actions in columns, one for each phase and one for what has ended. On a phone one column at a time. */
export function ActionBoard({ open, actions, today, selection, say }: Props) {
  const words = pageText.actions.board;
  const [shown, show] = useState<BoardColumn['id']>('plan');
  const moved = useRef<string | null>(null);
  useEffect(() => {
    // The button that moved it stands in another column now: the focus goes along. Where what is shown has no room for
    // the card any more, the focus goes to what says how many are left.
    if (moved.current === null) return;
    const button = document.getElementById(cardId(moved.current))?.querySelector('button');
    (button ?? document.getElementById(anchors.count))?.focus();
    moved.current = null;
  });
  const move = (action: Action, status: ActionStatus, byKey: boolean) => {
    if (status === action.status) return;
    actionRows.edit(action.id, { status: status === 'plan' ? null : status });
    if (byKey) moved.current = action.id;
    show(columnOf(status));
    say(words.moved(action.title.trim() || pageText.actions.unnamed, status));
  };
  const [board, over] = useBoardDrag((id, column) => {
    const action = actions.find((each) => each.id === id);
    const statuses = boardColumns.find((each) => each.id === column)?.statuses ?? [];
    const [status] = statuses;
    if (action && status && !statuses.includes(action.status)) move(action, status, false);
  });
  const columns = boardColumns.map((column) => ({
    ...column,
    members: actions.filter(({ status }) => column.statuses.includes(status)),
  }));
  return (
    <>
      <Select
        size="small"
        label={words.column}
        value={shown}
        className={styles.choice}
        onChange={({ currentTarget: { value } }) =>
          show(boardColumns.find(({ id }) => id === value)?.id ?? shown)
        }
      >
        {columns.map(({ id, members }) => (
          <option key={id} value={id}>
            {words.title(id, members.length)}
          </option>
        ))}
      </Select>
      <div ref={board} className={styles.board}>
        {columns.map(({ members, ...column }) => (
          <section
            key={column.id}
            aria-labelledby={`tavle-${column.id}`}
            className={styles.column}
            data-column={column.id}
            data-shown={column.id === shown}
            data-over={column.id === over}
          >
            <Heading level="3" size="xsmall" id={`tavle-${column.id}`} className={styles.title}>
              {words.title(column.id, members.length)}
            </Heading>
            {members.length === 0 && <p className={styles.none}>{words.empty}</p>}
            <PlainList className={styles.cards}>
              {members.map((action) => (
                <ActionCard
                  key={action.id}
                  id={cardId(action.id)}
                  open={open}
                  action={action}
                  today={today}
                  withStatus={column.statuses.length > 1}
                  selection={selection}
                  onMove={(status) => move(action, status, true)}
                />
              ))}
            </PlainList>
          </section>
        ))}
      </div>
    </>
  );
}

function cardId(action: string): string {
  return `kort-${action}`;
}
