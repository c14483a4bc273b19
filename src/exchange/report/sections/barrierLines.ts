import { papers } from '#src/text/papers.ts';
import type { ReportedBarrier } from '../barrierFacts.ts';

/** What stands in the way, what it leads to, where it was met, and what it stands in the way of. */
export function whatLines({ barrier, requirements, actions }: ReportedBarrier): string[] {
  const words = papers.document.barriers;
  const { description, consequence, metIn } = barrier;
  return [
    words.name(description),
    ...(consequence.trim() === '' ? [] : [words.consequence(consequence.trim())]),
    ...(metIn.trim() === '' ? [] : [words.metIn(metIn.trim())]),
    ...(requirements.length === 0 ? [] : [words.requirements(requirements)]),
    ...(actions.length === 0 ? [] : [words.actions(actions)]),
  ];
}

/** Why, and who can do something about it. */
export function whyLines({ barrier, responsible }: ReportedBarrier): string[] {
  const words = papers.document.barriers;
  const { cause, otherCause } = barrier;
  return [...(cause === null ? [] : [words.causeOf(cause, otherCause)]), words.responsible(responsible)];
}

/** What has been done to lift it, to whom and when, and how long it has waited. */
export function liftedLines({ barrier, status, waiting, overdue }: ReportedBarrier): string[] {
  const words = papers.document.barriers;
  const { followUp, liftedTo, liftedDay, answerDue, level } = barrier;
  const lifted = liftedDay !== null || liftedTo.trim() !== '';
  return [
    ...(followUp.trim() === '' ? [] : [followUp.trim()]),
    lifted ? words.lifted(liftedTo, liftedDay) : words.status.open,
    ...(status === 'lifted' ? [words.waiting(waiting, liftedTo, level)] : []),
    ...(status === 'lifted' && answerDue !== null ? [words.due(answerDue, overdue)] : []),
  ];
}

/** The answer and when it came, and how it ended where it has. */
export function answerLines({ barrier, status, answeredAfter }: ReportedBarrier): string[] {
  const words = papers.document.barriers;
  const { answer, answeredDay, ended, endReason } = barrier;
  const answered = answer.trim() !== '' || answeredDay !== null;
  if (status === 'lifted') return [words.noAnswer];
  return [
    ...(answered ? [words.answered(answeredDay, answeredAfter)] : []),
    ...(answer.trim() === '' ? [] : [answer.trim()]),
    ...(ended === null ? [] : [words.ended(ended, endReason)]),
  ];
}
