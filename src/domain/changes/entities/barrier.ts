import * as z from 'zod/mini';
import { barrierCauses, barrierEnds, barrierLevels, type Barrier } from '../../evaluation/Barrier.ts';
import { barrierName } from '../../evaluation/barrierName.ts';
import { requirementsOfBarrier } from '../../evaluation/barrierRequirements.ts';
import { barrierId } from './barrierId.ts';
import { entity } from './entity.ts';
import { day, longText, shortText, slug } from './fieldSchemas.ts';

/** What stands in the way of an office, and what has come of it. */
export const barrier = entity<Barrier, 'evaluation'>()({
  name: 'barrier',
  table: 'barriers',
  indexes: 'evaluation',
  since: 3,
  id: barrierId,
  fields: {
    description: { schema: longText, holds: 'text', blank: '' },
    consequence: { schema: longText, holds: 'text', blank: '' },
    cause: { schema: z.enum(barrierCauses), holds: 'choice' },
    otherCause: { schema: longText, holds: 'text', blank: '' },
    metIn: { schema: longText, holds: 'text', blank: '' },
    responsible: {
      schema: z.strictObject({ name: shortText }),
      holds: 'text',
      keyed: { into: 'responsible', as: 'list' },
    },
    level: { schema: z.enum(barrierLevels), holds: 'choice' },
    requirement: {
      schema: z.literal(true),
      holds: 'choice',
      keyed: { into: 'requirements', as: 'record', by: 'requirement' },
    },
    action: { schema: z.literal(true), holds: 'choice', keyed: { into: 'actions', as: 'record' } },
    followUp: { schema: longText, holds: 'text', blank: '' },
    liftedTo: { schema: longText, holds: 'text', blank: '' },
    liftedDay: { schema: day, holds: 'choice' },
    answerDue: { schema: day, holds: 'choice' },
    answer: { schema: longText, holds: 'text', blank: '' },
    answeredDay: { schema: day, holds: 'choice' },
    ended: { schema: z.enum(barrierEnds), holds: 'choice' },
    endReason: { schema: longText, holds: 'text', blank: '' },
    sameAs: { schema: slug, holds: 'choice' },
  },
  removable: true,
  restorable: true,
  personal: false,
  requirementsOf: (row) => {
    const numbers = requirementsOfBarrier(row);
    return numbers.length === 0 ? null : numbers;
  },
  nameOf: barrierName,
});
