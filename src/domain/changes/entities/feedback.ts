import * as z from 'zod/mini';
import { feedbackOutcomes, verdicts, type Feedback } from '../../evaluation/Feedback.ts';
import { entity } from './entity.ts';
import { feedbackId } from './feedbackId.ts';
import { longText } from './fieldSchemas.ts';

/** What an office says of a requirement to those who own the standard, and what they answer. */
export const feedback = entity<Feedback, 'evaluation' | 'requirement'>()({
  name: 'feedback',
  table: 'feedback',
  indexes: 'evaluation',
  since: 4,
  id: feedbackId,
  fields: {
    verdict: { schema: z.enum(verdicts), holds: 'choice' },
    reason: { schema: longText, holds: 'text', blank: '' },
    reply: { schema: longText, holds: 'text', blank: '' },
    outcome: { schema: z.enum(feedbackOutcomes), holds: 'choice' },
  },
  removable: false,
  restorable: true,
  personal: false,
  requirementsOf: ({ requirement }) => [requirement],
  nameOf: () => '',
});
