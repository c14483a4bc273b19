import type { Patch } from '#src/domain/changes/Change.ts';
import type { FeedbackOutcome, Verdict } from '#src/domain/evaluation/Feedback.ts';

/** What was said of a requirement to those who own the standard, as it is written by hand in the files beside this one. */
export type ExampleFeedback = {
  by: string;
  day: string;
  verdict: Verdict;
  reason: string;
  replied?: { day: string; reply: string; outcome: FeedbackOutcome };
};

/** What was said of a requirement, and what was answered, day by day. */
export function feedbackSteps({ by, day, verdict, reason, replied }: ExampleFeedback): {
  by: string;
  day: string;
  patch: Patch;
}[] {
  return [
    { by, day, patch: { verdict, reason } },
    ...(replied
      ? [{ by: 'leder', day: replied.day, patch: { reply: replied.reply, outcome: replied.outcome } }]
      : []),
  ];
}
