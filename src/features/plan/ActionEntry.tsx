import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { actionPart } from '#src/domain/changes/entities/actionId.ts';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { reachedLevels } from '#src/domain/actions/carriedActions.ts';
import { isOpen, isOverdue } from '#src/domain/actions/openActions.ts';
import { proposedLevels } from '#src/domain/actions/proposedLevels.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './ActionEntry.module.css';

type Props = { open: OpenEvaluation; action: Action; today: Date; withStatus: boolean };

/** One action in the list: what, when, by whom, and for which requirements. */
export function ActionEntry({ open, action, today, withStatus }: Props) {
  const { standard, evaluation, answers } = open;
  const words = pageText.actions.list;
  const { deadline, status, dropReason, conflicts, plannedSince } = action;
  const roles = rolesOf(action);
  const requirements = requirementsOfAction(action).map((number) => ({
    number,
    shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
  }));
  const scoreOf = (number: number) => answers[number]?.score ?? null;
  const proposed = proposedLevels(action, standard, scoreOf);
  const reached = isOpen(action) ? reachedLevels(action, scoreOf) : [];
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <RouteLink to={paths.action(evaluation.id, actionPart(action.id))} className={styles.title}>
          {action.title.trim() || pageText.actions.unnamed}
        </RouteLink>
        {withStatus && (
          <Tag size="xsmall" variant="outline" data-color="neutral">
            {pageText.actions.status[status]}
          </Tag>
        )}
        {isOverdue(action, today) && (
          <Tag
            size="xsmall"
            variant="moderate"
            data-color="danger"
            icon={<ExclamationmarkTriangleFillIcon aria-hidden />}
          >
            {words.overdue}
          </Tag>
        )}
        {proposed.length > 0 && (
          <Tag size="xsmall" variant="moderate" data-color="info">
            {words.proposes(proposed.length)}
          </Tag>
        )}
        {conflicts.length > 0 && (
          <Tag size="xsmall" variant="moderate" data-color="warning">
            {words.disagreement}
          </Tag>
        )}
      </p>
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
