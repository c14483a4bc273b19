import { feedbackOutcomes, verdicts } from '#src/domain/evaluation/Feedback.ts';
import * as z from 'zod/mini';
import type { ReportedFeedback } from '../report/feedbackFacts.ts';
import { number, text } from './resultParts.ts';

const feedbackOfOneSchema = z.strictObject({
  requirement: number,
  verdict: z.nullable(z.enum(verdicts)).check(z.describe('null: none is chosen.')),
  reason: text,
  reply: text.check(z.describe('What the owner of the standard answers.')),
  outcome: z
    .nullable(z.enum(feedbackOutcomes))
    .check(z.describe('Whether the requirement was changed because of this. null: not settled.')),
});

export const feedbackSchema = z
  .array(feedbackOfOneSchema)
  .check(
    z.describe(
      'What the office says of requirements as they are written, for the owner of the standard. What awaits an answer comes first.',
    ),
  );

/** What the office says of one requirement. */
export function feedbackResult({
  feedback: { requirement, verdict, reason, reply, outcome },
}: ReportedFeedback): z.infer<typeof feedbackOfOneSchema> {
  return { requirement, verdict, reason, reply, outcome };
}
