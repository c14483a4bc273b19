import { expect, test } from 'vitest';
import { actions } from './actions.ts';

test.each([
  [[1, 0, 0], '1 tiltak: ingen åpne, ingen over fristen.'],
  [[1, 1, 0], '1 tiltak: 1 åpent, ingen over fristen.'],
  [[1, 1, 1], '1 tiltak: 1 åpent, og det er over fristen.'],
  [[4, 3, 1], '4 tiltak: 3 åpne, 1 av dem over fristen.'],
] as const)('so many actions, open ones and late ones: %j', ([all, open, overdue], sentence) => {
  expect(actions.page.counts(all, open, overdue)).toBe(sentence);
});
