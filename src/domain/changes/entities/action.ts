import * as z from 'zod/mini';
import { carryingOn, saidStatuses, type Action } from '../../evaluation/Action.ts';
import { actionId } from './actionId.ts';
import { requirementsOfAction } from '../../evaluation/actionRequirements.ts';
import { evidenceKinds } from '../../evaluation/Answer.ts';
import { entity } from './entity.ts';
import { day, level, longText, shortText, year } from './fieldSchemas.ts';

/** What an office plans to do. */
export const action = entity<Action, 'evaluation'>()({
  name: 'action',
  table: 'actions',
  indexes: 'evaluation',
  since: 2,
  id: actionId,
  fields: {
    title: { schema: longText, holds: 'text', blank: '' },
    why: { schema: longText, holds: 'text', blank: '' },
    responsible: {
      schema: z.strictObject({ role: shortText }),
      holds: 'text',
      keyed: { into: 'responsible', as: 'list' },
    },
    // One value, so that a day and the reason for it are never parted.
    deadline: { schema: z.strictObject({ day, reason: longText }), holds: { text: ['reason'] } },
    expected: {
      schema: level,
      holds: 'choice',
      keyed: { into: 'expected', as: 'record', by: 'requirement' },
    },
    status: { schema: z.enum(saidStatuses), holds: 'choice', blank: 'plan' as const },
    dropReason: { schema: longText, holds: 'text', blank: '' },
    note: {
      schema: z.strictObject({ day, text: longText }),
      holds: 'text',
      keyed: { into: 'notes', as: 'list' },
    },
    evidence: {
      schema: z.strictObject({ kind: z.enum(evidenceKinds), text: longText }),
      holds: 'text',
      keyed: { into: 'evidence', as: 'list' },
    },
    carriedOn: { schema: z.enum(carryingOn), holds: 'choice' },
    carriedBy: { schema: longText, holds: 'text', blank: '' },
    extraCost: { schema: longText, holds: 'text', blank: '' },
    plannedSince: { schema: year, holds: 'choice' },
  },
  removable: true,
  restorable: true,
  personal: false,
  requirementsOf: (row) => {
    const numbers = requirementsOfAction(row);
    return numbers.length === 0 ? null : numbers;
  },
  nameOf: ({ title }) => title,
});
