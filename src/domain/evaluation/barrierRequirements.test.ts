import { expect, test } from 'vitest';
import { requirementsOfBarrier } from './barrierRequirements.ts';

test('the requirements a barrier stands in the way of come by number, and what is no number of one is left out', () => {
  const keys = ['12', '7', '100', '07', '0', '7a', 'x7', '', '123456', '-1'];
  const requirements = Object.fromEntries(keys.map((key) => [key, true as const]));
  expect(requirementsOfBarrier({ requirements })).toEqual([7, 12, 100]);
});
