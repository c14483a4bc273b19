import { expect, test } from 'vitest';
import { rolesOf } from './rolesOf.ts';

test('the roles of an action come in their order, without space around them, and an empty one is none', () => {
  const roles = ['  Fagleder ', '', '   ', 'Teamet', 'Fagleder'];
  const responsible = roles.map((role, index) => ({ id: String(index), role }));
  expect(rolesOf({ responsible })).toEqual(['Fagleder', 'Teamet', 'Fagleder']);
  expect(rolesOf({ responsible: [] })).toEqual([]);
});
