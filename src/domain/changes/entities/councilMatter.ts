import * as z from 'zod/mini';
import { councils, type CouncilMatter } from '../../evaluation/CouncilMatter.ts';
import { councilMatterId } from './councilMatterId.ts';
import { entity } from './entity.ts';
import { day, longText } from './fieldSchemas.ts';

/** What a council raised, and what came of it. */
export const councilMatter = entity<CouncilMatter, 'evaluation'>()({
  name: 'councilMatter',
  table: 'councilMatters',
  indexes: 'evaluation',
  since: 5,
  id: councilMatterId,
  fields: {
    council: { schema: z.enum(councils), holds: 'choice' },
    day: { schema: day, holds: 'choice' },
    raised: { schema: longText, holds: 'text', blank: '' },
    outcome: { schema: longText, holds: 'text', blank: '' },
    toldDay: { schema: day, holds: 'choice' },
  },
  removable: true,
  restorable: true,
  personal: false,
  onlyInWhole: true,
  requirementsOf: () => null,
  nameOf: ({ raised }) => raised,
});
