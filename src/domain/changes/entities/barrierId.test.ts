import { ownPart } from './entity.ts';
import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../../tests/support/buildChange.ts';
import { barrierId } from './barrierId.ts';

const uuid = '019cad8f-ac00-7000-8000-000000000000';
const id = `${exampleEvaluation}_hindring_${uuid}`;

test('the id of a barrier tells its evaluation, that it is a barrier, and what of it is its own', () => {
  expect(barrierId.make(exampleEvaluation, uuid)).toBe(id);
  expect(barrierId.read(id)).toEqual({
    evaluation: exampleEvaluation,
    parts: { evaluation: exampleEvaluation },
  });
  expect(ownPart(id)).toBe(uuid);
});

test.each([
  `noe_hindring_${uuid}`,
  `${exampleEvaluation}__${uuid}`,
  `${exampleEvaluation}_tiltak_${uuid}`,
  `${exampleEvaluation}_hindring_7`,
  uuid,
])('%s is the id of none', (other) => {
  expect(barrierId.read(other)).toBeNull();
});
