import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { databaseOf } from '../../../tests/support/officeDatabase.ts';
import { signatureOf, signingChange } from '../../../tests/support/sealed.ts';
import { wordedYear } from './wordedYear.ts';

test('a signed year is told in the words it was signed with, and one that is not in those of today', async () => {
  const then = buildStandard();
  const today = {
    ...then,
    scale: then.scale.map((level) => ({ ...level, name: `${level.name}, sagt på nytt` })),
  };
  const database = await databaseOf([exampleEvaluation, 2]);
  expect(await wordedYear(database, exampleEvaluation, today)).toEqual(today);
  await database.signatures.add(signatureOf(await signingChange([buildChange({ score: 2 })])));
  const worded = await wordedYear(database, exampleEvaluation, today);
  expect(worded.scale.map(({ name }) => name)).toEqual(then.scale.map(({ name }) => name));
});
