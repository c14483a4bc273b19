import type { Action } from '#src/domain/evaluation/Action.ts';
import { actionPart } from '#src/domain/changes/entities/actionId.ts';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { reachedLevels } from '#src/domain/actions/carriedActions.ts';
import { isOpen } from '#src/domain/actions/openActions.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ActionTags } from './ActionTags.tsx';
import { SelectAction, type Selection } from './SelectAction.tsx';
import styles from './ActionEntry.module.css';

type Props = {
  open: OpenEvaluation;
  action: Action;
  today: Date;
  withStatus: boolean;
  selection: Selection | null;
};

/** One action in the list: what, when, by whom, and for which requirements. */
export function ActionEntry({ open, action, today, withStatus, selection }: Props) {
  const { standard, evaluation, answers } = open;
  const words = pageText.actions.list;
  const { deadline, status, dropReason, plannedSince } = action;
  const roles = rolesOf(action);
  const requirements = requirementsOfAction(action).map((number) => ({
    number,
    shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
  }));
  const reached = isOpen(action) ? reachedLevels(action, (number) => answers[number]?.score ?? null) : [];
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        {selection && <SelectAction action={action} selection={selection} />}
        <RouteLink to={paths.action(evaluation.id, actionPart(action.id))} className={styles.title}>
          {action.title.trim() || pageText.actions.unnamed}
        </RouteLink>
        <ActionTags open={open} action={action} today={today} withStatus={withStatus} />
      </div>
      <p className={styles.facts}>
        <span>{deadline ? words.deadline(deadline.day, deadline.reason !== '') : words.noDeadline}</span>
        <span>{roles.length > 0 ? words.responsible(roles) : words.noResponsible}</span>
        {plannedSince !== null && <span>{pageText.actions.carry.since(plannedSince)}</span>}
      </p>
      <p className={styles.facts}>
        <span>{requirements.length > 0 ? words.requirements(requirements) : words.noRequirements}</span>
        {reached.length > 0 && <span>{words.reached(reached.map(({ number }) => number))}</span>}
      </p>
      {status === 'dropped' && <p className={styles.facts}>{words.dropped(dropReason)}</p>}
    </li>
  );
}
