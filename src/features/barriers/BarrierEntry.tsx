import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { responsibleOf } from '#src/domain/barriers/responsibleOf.ts';
import { daysUntilAnswer, daysWaiting, isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { requirementsOfBarrier } from '#src/domain/evaluation/barrierRequirements.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { RowEntry } from '#src/parts/rows/RowEntry.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = { open: OpenEvaluation; barrier: Barrier; today: Date };

/** One barrier in the list: what it is, how long it has waited and for whom, and who can solve it. */
export function BarrierEntry({ open: { standard, evaluation }, barrier, today }: Props) {
  const words = pageText.barriers;
  const { level, ended, answerDue, conflicts, cause, otherCause } = barrier;
  const overdue = isAnswerOverdue(barrier, today);
  const names = responsibleOf(barrier);
  const requirements = requirementsOfBarrier(barrier).map((number) => requirementIn(standard, number));
  const isDue = barrierStatus(barrier) === 'lifted' && answerDue !== null;
  return (
    <RowEntry
      to={paths.barrier(evaluation.id, ownPart(barrier.id))}
      title={barrierName(barrier) || words.unnamed}
      tags={
        <>
          {overdue && (
            <Tag
              size="xsmall"
              variant="moderate"
              data-color="danger"
              icon={<ExclamationmarkTriangleFillIcon aria-hidden />}
            >
              {words.list.overdue}
            </Tag>
          )}
          {conflicts.length > 0 && (
            <Tag size="xsmall" variant="moderate" data-color="warning">
              {words.list.disagreement}
            </Tag>
          )}
        </>
      }
      lines={[
        { strong: true, facts: [standing(barrier, today), isDue ? words.due(answerDue, overdue) : ''] },
        {
          facts: [
            words.list.level(level),
            names.length > 0 ? words.list.responsible(names) : words.list.noResponsible,
            cause === null ? '' : words.list.cause(words.causeOf(cause, otherCause)),
          ],
        },
        { facts: [requirements.length > 0 ? words.list.requirements(requirements) : ''] },
        { facts: [ended === null ? '' : words.list.ended(ended, barrier.endReason)] },
      ]}
    />
  );
}

/** How it stands with the answer; '' where there is none to wait for. */
function standing(barrier: Barrier, today: Date): string {
  const words = pageText.barriers;
  const { liftedTo, level, answeredDay } = barrier;
  const status = barrierStatus(barrier);
  if (status === 'lifted') return words.waiting(daysWaiting(barrier, today), liftedTo, level);
  return status === 'answered' ? words.answered(answeredDay, daysUntilAnswer(barrier)) : '';
}
