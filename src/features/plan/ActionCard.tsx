import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { actionStatuses, type Action, type ActionStatus } from '#src/domain/evaluation/Action.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { MenuButton } from '#src/ui/MenuButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ActionTags } from './ActionTags.tsx';
import { SelectAction, type Selection } from './SelectAction.tsx';
import styles from './ActionBoard.module.css';

type Props = {
  /** Of the element. */
  id: string;
  open: OpenEvaluation;
  action: Action;
  today: Date;
  withStatus: boolean;
  selection: Selection | null;
  onMove: (status: ActionStatus) => void;
};

/** One action on the board: what, when and by whom, and the way to another column. */
export function ActionCard({ id, open, action, today, withStatus, selection, onMove }: Props) {
  const { list, board, unnamed, ...words } = pageText.actions;
  const roles = rolesOf(action);
  const title = action.title.trim() || unnamed;
  return (
    <li id={id} className={styles.card} draggable data-action={action.id}>
      <div className={styles.head}>
        {selection && <SelectAction action={action} selection={selection} />}
        <RouteLink to={paths.action(open.evaluation.id, ownPart(action.id))} className={styles.name}>
          {title}
        </RouteLink>
      </div>
      <div className={styles.tags}>
        <ActionTags open={open} action={action} today={today} withStatus={withStatus} />
      </div>
      <p className={styles.facts}>
        {action.deadline
          ? list.deadline(action.deadline.day, action.deadline.reason !== '')
          : list.noDeadline}
      </p>
      <p className={styles.facts}>{roles.length > 0 ? list.responsible(roles) : list.noResponsible}</p>
      <MenuButton
        className={styles.move}
        name={board.moveName(title)}
        label={
          <>
            <ArrowRightIcon aria-hidden />
            {board.move}
          </>
        }
      >
        {(close) =>
          actionStatuses
            .filter((status) => status !== action.status)
            .map((status) => (
              <button
                key={status}
                type="button"
                className={styles.way}
                onClick={() => {
                  close();
                  onMove(status);
                }}
              >
                {words.status[status]}
              </button>
            ))
        }
      </MenuButton>
    </li>
  );
}
