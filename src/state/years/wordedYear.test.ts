import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { historyMatrix } from '#src/domain/trends/historyMatrix.ts';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { databaseOf, idOf, watchedCatalogue } from '../../../tests/support/officeDatabase.ts';
import { signatureOf, signingChange } from '../../../tests/support/sealed.ts';
import { readEarlierYears } from './earlierYears.ts';
import { readOfficeYears } from './officeYears.ts';
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

test('a signed year keeps its words beside the years after it: on the card, and where years are compared', async () => {
  const signedWords = buildStandard().scale.map(({ name }) => name);
  const newWords = signedWords.map((name) => `${name}, sagt på nytt`);
  const own = watchedCatalogue();
  const catalogue = {
    ...own,
    loadStandard: async (key: Parameters<typeof own.loadStandard>[0]) => {
      const then = await own.loadStandard(key);
      return (
        then && {
          ...then,
          scale: then.scale.map((level) => ({ ...level, name: `${level.name}, sagt på nytt` })),
        }
      );
    },
  };
  const now = idOf(2027, '1');
  const database = await databaseOf([exampleEvaluation, 2], [now, 3]);
  await database.signatures.add(signatureOf(await signingChange([buildChange({ score: 2 })])));
  const current = await database.evaluations.get(now);
  if (!current) throw new Error('not there');
  const named = (scale: readonly { name: string }[] | undefined) => scale?.map(({ name }) => name);
  const [before] = await readEarlierYears(database, current, catalogue);
  expect(before?.year).toBe(2026);
  expect(named(before?.scale)).toEqual(signedWords);
  const state = await readOfficeYears(database, now, catalogue);
  if (state.status !== 'ready') throw new Error(state.status);
  expect(state.years.map(({ standard }) => named(standard.scale))).toEqual([signedWords, newWords]);
  const [row] = historyMatrix(state.years, state.chain);
  expect(row?.cells.map(({ scale }) => named(scale))).toEqual([signedWords, newWords]);
});
