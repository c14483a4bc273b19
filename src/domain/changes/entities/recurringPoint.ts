import * as z from 'zod/mini';
import { evidenceKinds } from '../../evaluation/Answer.ts';
import { recurrences, type RecurringPoint } from '../../evaluation/RecurringPoint.ts';
import { entity } from './entity.ts';
import { day, longText, shortText } from './fieldSchemas.ts';
import { recurringPointId } from './recurringPointId.ts';

/** What comes round through the year, as the office has it. */
export const recurringPoint = entity<RecurringPoint, 'evaluation' | 'point'>()({
  name: 'recurringPoint',
  table: 'recurringPoints',
  indexes: 'evaluation',
  since: 5,
  id: recurringPointId,
  fields: {
    title: { schema: longText, holds: 'text', blank: '' },
    requirement: {
      schema: z.literal(true),
      holds: 'choice',
      keyed: { into: 'requirements', as: 'record', by: 'requirement' },
    },
    responsible: { schema: shortText, holds: 'text', blank: '' },
    recurrence: { schema: z.enum(recurrences), holds: 'choice' },
    months: { schema: z.int().check(z.minimum(1), z.maximum(120)), holds: 'choice' },
    first: { schema: day, holds: 'choice' },
    leftOut: { schema: z.strictObject({ reason: longText }), holds: { text: ['reason'] } },
    occurrence: {
      schema: z.strictObject({
        state: z.enum(['held', 'missed']),
        day: z.nullable(day),
        reason: longText,
        evidence: z.nullable(z.strictObject({ kind: z.enum(evidenceKinds), text: longText })),
      }),
      holds: 'text',
      keyed: { into: 'occurrences', as: 'list', by: 'day' },
    },
  },
  removable: true,
  restorable: true,
  personal: false,
  requirementsOf: ({ requirements }) => {
    const numbers = Object.keys(requirements).map(Number).filter(Number.isInteger);
    return numbers.length === 0 ? null : numbers.toSorted((a, b) => a - b);
  },
  nameOf: ({ title }) => title,
});
