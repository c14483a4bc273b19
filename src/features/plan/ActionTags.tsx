import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { isOverdue } from '#src/domain/actions/openActions.ts';
import { proposedLevels } from '#src/domain/actions/proposedLevels.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = { open: OpenEvaluation; action: Action; today: Date; withStatus: boolean };

/** What somebody ought to see of an action before they read it. */
export function ActionTags({ open: { standard, answers }, action, today, withStatus }: Props) {
  const words = pageText.actions.list;
  const proposed = proposedLevels(action, standard, (number) => answers[number]);
  return (
    <>
      {withStatus && (
        <Tag size="xsmall" variant="outline" data-color="neutral">
          {pageText.actions.status[action.status]}
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
      {action.conflicts.length > 0 && (
        <Tag size="xsmall" variant="moderate" data-color="warning">
          {words.disagreement}
        </Tag>
      )}
    </>
  );
}
