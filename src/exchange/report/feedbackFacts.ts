import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import { saidFeedback } from '#src/domain/feedback/saidFeedback.ts';
import type { ReportSource } from './ReportSource.ts';

/** What the office says of a requirement, with the name of the requirement. */
export type ReportedFeedback = {
  feedback: Feedback;
  /** `shortName` is `null` where this edition does not have the requirement. */
  requirement: { number: number; shortName: string | null };
};

/** What the office says of the requirements to those who own the standard, what awaits an answer first. */
export function feedbackFacts({ feedback, standard }: ReportSource): ReportedFeedback[] {
  const byNumber = new Map(standard.requirements.map((requirement) => [requirement.number, requirement]));
  return saidFeedback(feedback).map((row) => ({
    feedback: row,
    requirement: byNumber.get(row.requirement) ?? { number: row.requirement, shortName: null },
  }));
}
