import { ownPart } from './entity.ts';
import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../../tests/support/buildChange.ts';
import { actionId } from './actionId.ts';

const uuid = '019cad8f-ac00-7000-8000-000000000000';
const id = `${exampleEvaluation}_tiltak_${uuid}`;

test('the id of an action tells its evaluation and that it is an action', () => {
  expect(actionId.make(exampleEvaluation, uuid)).toBe(id);
  expect(actionId.read(id)).toEqual({
    evaluation: exampleEvaluation,
    parts: { evaluation: exampleEvaluation },
  });
});

test.each([
  `noe_tiltak_${uuid}`,
  `${exampleEvaluation}__${uuid}`,
  `${exampleEvaluation}_funn_${uuid}`,
  `${exampleEvaluation}_tiltak_7`,
  uuid,
])('%s is the id of none', (other) => {
  expect(actionId.read(other)).toBeNull();
});

test('of the id of an action, its own part is what follows the evaluation and the kind', () => {
  expect(ownPart(id)).toBe(uuid);
  expect(actionId.make(exampleEvaluation, ownPart(id))).toBe(id);
});
