import type { ReportedBarrier } from '../report/barrierFacts.ts';
import type { Result } from './resultSchema.ts';

/** What stands in the way of the office. */
export function barrierResult({
  barrier,
  status,
  waiting,
  overdue,
  responsible,
  requirements,
}: ReportedBarrier): Result['barriers'][number] {
  const { id, description, consequence, cause, otherCause, metIn, level, actions } = barrier;
  const { followUp, liftedTo, liftedDay, answerDue, answer, answeredDay, endReason } = barrier;
  return {
    id,
    description,
    consequence,
    cause,
    otherCause,
    metIn,
    level,
    responsible: [...responsible],
    requirements: requirements.map(({ number }) => number),
    actions: Object.keys(actions).toSorted(),
    status,
    followUp,
    liftedTo,
    liftedDay,
    daysWaiting: waiting,
    answerDue,
    overdue,
    answer,
    answeredDay,
    endReason,
  };
}
