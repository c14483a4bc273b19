import * as z from 'zod/mini';
import type { FormText } from '../../evaluation/FormText.ts';
import { entity } from './entity.ts';
import { longText } from './fieldSchemas.ts';
import { formTextId } from './formTextId.ts';

/** What an office says itself in a field of a form of somebody else's. */
export const formText = entity<FormText, 'evaluation' | 'form' | 'field'>()({
  name: 'formText',
  table: 'formTexts',
  indexes: 'evaluation',
  since: 6,
  id: formTextId,
  fields: {
    cell: {
      schema: z.strictObject({
        text: longText,
        source: z.nullable(z.string().check(z.regex(/^[a-p]{8}$/))),
      }),
      holds: 'text',
      keyed: { into: 'cells', as: 'record' },
    },
    choice: { schema: z.boolean(), holds: 'choice', keyed: { into: 'choices', as: 'record' } },
  },
  removable: false,
  restorable: true,
  personal: false,
  onlyInWhole: true,
  requirementsOf: () => null,
  nameOf: () => '',
});
