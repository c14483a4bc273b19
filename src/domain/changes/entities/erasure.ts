import * as z from 'zod/mini';
import type { Erasure } from '../../evaluation/Erasure.ts';
import { entity } from './entity.ts';
import { erasureId } from './erasureId.ts';

/**
 * That texts of one change have been erased for everybody. It travels as any change does, and whoever has it lets the
 * texts go: see `erasures.ts`. What has been erased is never put back, so nothing in it is restored or taken back.
 */
export const erasure = entity<Erasure, 'evaluation'>()({
  name: 'erasure',
  table: 'erasures',
  indexes: 'evaluation',
  since: 7,
  id: erasureId,
  fields: {
    text: {
      schema: z.literal(true),
      holds: 'choice',
      keyed: { into: 'texts', as: 'record', by: 'field' },
      restores: 'never',
    },
  },
  removable: false,
  restorable: true,
  personal: false,
  erases: true,
  requirementsOf: () => null,
  nameOf: () => '',
});
