import * as z from 'zod/mini';
import { largestCount, type IndicatorValue } from '../../indicators/IndicatorValue.ts';
import { indicatorValueKey } from '../../indicators/indicatorValueId.ts';
import { entity } from './entity.ts';
import { longText, percent, year } from './fieldSchemas.ts';

const count = z.int().check(z.nonnegative(), z.maximum(largestCount));

/** What an office reports on one of the standard's indicators in one year. */
export const indicatorValue = entity<IndicatorValue, 'evaluation' | 'indicator'>()({
  name: 'indicatorValue',
  table: 'indicatorValues',
  indexes: 'evaluation',
  since: 1,
  id: {
    within: 'evaluation',
    read: (id) => {
      const parts = indicatorValueKey(id);
      return parts && { evaluation: parts.evaluation, parts };
    },
  },
  fields: {
    numerator: { schema: count, holds: 'choice', typed: true },
    denominator: { schema: count, holds: 'choice', typed: true },
    goal: { schema: percent, holds: 'choice', typed: true },
    comparison: {
      schema: z.strictObject({ percent, source: longText }),
      holds: { text: ['source'] },
      typed: true,
    },
    cityGoal: { schema: z.strictObject({ percent, source: longText }), holds: { text: ['source'] } },
    cityComparison: {
      schema: z.strictObject({ percent, source: longText, year }),
      holds: { text: ['source'] },
    },
    comment: { schema: longText, holds: 'text', blank: '' },
  },
  removable: false,
  restorable: true,
  personal: false,
  lockedBySignature: true,
  requirementsOf: () => null,
  nameOf: () => '',
});
