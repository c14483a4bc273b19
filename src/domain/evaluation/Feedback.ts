import type { RowFrame } from './RowFrame.ts';

/** What an office may think of a requirement as it is written. */
export const verdicts = ['unclear', 'doubtful', 'good'] as const;

export type Verdict = (typeof verdicts)[number];

/** What came of it: the requirement was changed because of this, or stands. */
export const feedbackOutcomes = ['changed', 'kept'] as const;

export type FeedbackOutcome = (typeof feedbackOutcomes)[number];

/**
 * What an office says of a requirement to those who own the standard, and what they answer: the projection of the changes
 * about it. It is no part of the answer: it says how the requirement is written, and not how the office meets it.
 */
export type Feedback = RowFrame & {
  evaluation: string;
  requirement: number;
  /** `null`: nothing has been said. */
  verdict: Verdict | null;
  reason: string;
  /** What the owner of the standard answers. */
  reply: string;
  /** `null`: not settled. */
  outcome: FeedbackOutcome | null;
};
