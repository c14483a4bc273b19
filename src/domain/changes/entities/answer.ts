import * as z from 'zod/mini';
import { evidenceKinds, type Answer } from '../../evaluation/Answer.ts';
import { answerKey } from '../../evaluation/Evaluation.ts';
import { entity } from './entity.ts';
import { level, longText, score, year } from './fieldSchemas.ts';

/** The agreed answer of an office to one requirement. */
export const answer = entity<Answer, 'evaluation' | 'requirement'>()({
  name: 'answer',
  table: 'answers',
  indexes: 'evaluation',
  since: 1,
  id: {
    within: 'evaluation',
    read: (id) => {
      const parts = answerKey(id);
      return parts && { evaluation: parts.evaluation, parts };
    },
  },
  fields: {
    score: { schema: score, holds: 'choice' },
    justification: { schema: longText, holds: 'text', blank: '' },
    strengths: { schema: longText, holds: 'text', blank: '' },
    improvements: { schema: longText, holds: 'text', blank: '' },
    included: { schema: z.boolean(), holds: 'choice', blank: false },
    target: {
      schema: z.strictObject({ level, reason: longText }),
      holds: { text: ['reason'] },
      typed: true,
    },
    checkpoint: {
      schema: z.enum(['met', 'notMet']),
      holds: 'choice',
      keyed: { into: 'checkpoints', as: 'record' },
    },
    evidence: {
      schema: z.strictObject({ kind: z.enum(evidenceKinds), text: longText }),
      holds: 'text',
      keyed: { into: 'evidence', as: 'list' },
    },
    // Evidence is no part of how things stand: one more document makes nothing another.
    unchangedSince: {
      schema: year,
      holds: 'choice',
      whileAsSaid: ['score', 'justification', 'strengths', 'improvements', 'checkpoint'],
    },
  },
  removable: false,
  restorable: true,
  personal: false,
  lockedBySignature: true,
  requirementsOf: ({ requirement }) => [requirement],
  nameOf: () => '',
});
