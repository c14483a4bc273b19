import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { reachedLevels } from '#src/domain/actions/carriedActions.ts';
import { isOpen } from '#src/domain/actions/openActions.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { RowEntry } from '#src/parts/rows/RowEntry.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { ActionTags } from './ActionTags.tsx';
import { SelectAction, type Selection } from './SelectAction.tsx';

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
  const { list: words, carry, unnamed } = pageText.actions;
  const { deadline, status, dropReason, plannedSince } = action;
  const roles = rolesOf(action);
  const requirements = requirementsOfAction(action).map((number) => requirementIn(standard, number));
  const reached = isOpen(action) ? reachedLevels(action, (number) => answers[number]?.score ?? null) : [];
  return (
    <RowEntry
      to={paths.action(evaluation.id, ownPart(action.id))}
      title={action.title.trim() || unnamed}
      select={selection && <SelectAction action={action} selection={selection} />}
      tags={<ActionTags open={open} action={action} today={today} withStatus={withStatus} />}
      lines={[
        {
          facts: [
            deadline ? words.deadline(deadline.day, deadline.reason !== '') : words.noDeadline,
            roles.length > 0 ? words.responsible(roles) : words.noResponsible,
            plannedSince === null ? '' : carry.since(plannedSince),
          ],
        },
        {
          facts: [
            requirements.length > 0 ? words.requirements(requirements) : words.noRequirements,
            reached.length > 0 ? words.reached(reached.map(({ number }) => number)) : '',
          ],
        },
        { facts: [status === 'dropped' ? words.dropped(dropReason) : ''] },
      ]}
    />
  );
}
