import { verdicts, type Feedback } from '../evaluation/Feedback.ts';

/** Whether anything stands in it: it may all have been taken back. What people disagree on stands until they agree. */
export function isSaid({ verdict, reason, reply, outcome, conflicts }: Feedback): boolean {
  return (
    verdict !== null ||
    outcome !== null ||
    reason.trim() !== '' ||
    reply.trim() !== '' ||
    conflicts.length > 0
  );
}

/** Whether those who own the standard have yet to answer. Of a requirement that is good nothing is asked. */
export function awaitsReply({ verdict, reply, outcome }: Feedback): boolean {
  return verdict !== 'good' && reply.trim() === '' && outcome === null;
}

/**
 * What is said of requirements, for those who own the standard: what awaits an answer first, then unclear before doubtful
 * before good, and within each by number. Rows in which nothing stands are left out.
 */
export function saidFeedback(rows: readonly Feedback[]): Feedback[] {
  const place = (row: Feedback) =>
    (awaitsReply(row) ? 0 : verdicts.length + 1) +
    (row.verdict === null ? verdicts.length : verdicts.indexOf(row.verdict));
  return rows.filter(isSaid).toSorted((a, b) => place(a) - place(b) || a.requirement - b.requirement);
}
