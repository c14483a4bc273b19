import * as z from 'zod/mini';
import { sharedScopeStates, type SharedScope } from '../../evaluation/SharedScope.ts';
import { entity } from './entity.ts';
import { sharedScopeId } from './sharedScopeId.ts';

/**
 * That a part of the standard is gone through by itself. No answer, and nothing that a signature covers: it may be begun and
 * ended under one.
 */
export const sharedScope = entity<SharedScope, 'evaluation' | 'scope'>()({
  name: 'sharedScope',
  table: 'sharedScopes',
  indexes: 'evaluation',
  since: 8,
  id: sharedScopeId,
  fields: { state: { schema: z.enum(sharedScopeStates), holds: 'choice' } },
  removable: false,
  restorable: true,
  personal: false,
  requirementsOf: () => null,
  nameOf: () => '',
});
