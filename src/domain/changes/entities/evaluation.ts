import * as z from 'zod/mini';
import { evaluationKey, type Evaluation, type EvaluationKey } from '../../evaluation/Evaluation.ts';
import { entity } from './entity.ts';
import { instant, shortText, slug, year } from './fieldSchemas.ts';

/**
 * The evaluation itself. Its key stands in its id, so even a log that has lost its first change knows what it is about.
 * Two people who start the same one offline do not disagree: it was created when the first of them did.
 */
export const evaluation = entity<Evaluation, keyof EvaluationKey>()({
  name: 'evaluation',
  table: 'evaluations',
  indexes: 'office, year',
  since: 1,
  id: {
    within: 'itself',
    read: (id) => {
      const parts = evaluationKey(id);
      return parts && { evaluation: id, parts };
    },
  },
  fields: {
    standard: { schema: slug, holds: 'choice', settledBy: 'id', restores: 'never' },
    edition: { schema: slug, holds: 'choice', settledBy: 'id', restores: 'never' },
    office: { schema: slug, holds: 'choice', settledBy: 'id', restores: 'never' },
    // What the evaluation is about, and not what anybody says of it: without it, the rest could not be read.
    ownOffice: {
      schema: z.strictObject({ name: shortText, kind: slug }),
      holds: 'choice',
      restores: 'ifSaid',
    },
    year: { schema: year, holds: 'choice', settledBy: 'id', restores: 'never' },
    createdAt: { schema: instant, holds: 'choice', settledBy: 'earliest', restores: 'never' },
  },
  removable: false,
  restorable: true,
  personal: false,
  lockedBySignature: true,
  requirementsOf: () => null,
  nameOf: () => '',
});
