import { fc } from './propertyTests.ts';

/** What an answer may say on a scale from 0 to 4. */
export const scoreArbitrary = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('notRelevant' as const, 'unknown' as const, null),
);
