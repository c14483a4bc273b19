import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { countYearsOpen } from '#src/domain/gaps/yearsOpen.ts';
import { openSince } from '#src/domain/trends/openSince.ts';
import { databaseOf, idOf, watchedCatalogue } from '../../../tests/support/officeDatabase.ts';
import { readEarlierYears } from './earlierYears.ts';
import { readOfficeYears } from './officeYears.ts';

test('earlier years are those before, newest first, under the numbers of this edition', async () => {
  const database = await databaseOf(
    [idOf(2023, '1'), 1],
    [idOf(2024, '2'), 2],
    [idOf(2025, '3'), 0],
    [idOf(2026, '3'), 4],
    [idOf(2024, '2', 'nav-andrevika'), 3],
  );
  const current = await database.evaluations.get(idOf(2025, '3'));
  if (!current) throw new Error('not there');
  const earlier = await readEarlierYears(database, current, watchedCatalogue());
  expect(earlier.map(({ year, items }) => [year, items[0]?.requirement.number, items[0]?.score])).toEqual([
    [2024, 1, 2],
    [2023, 1, 1],
  ]);
});

test('a gap has been open for as long as the page of the years says', async () => {
  const database = await databaseOf([idOf(2023, '1'), 1], [idOf(2024, '2'), 2], [idOf(2025, '3'), 0]);
  const state = await readOfficeYears(database, idOf(2025, '3'), watchedCatalogue());
  if (state.status !== 'ready') throw new Error(state.status);
  const year = state.years.find((each) => each.year === 2025);
  if (!year) throw new Error('not there');
  const earlier = await readEarlierYears(database, state.evaluation, watchedCatalogue());
  const open = countYearsOpen([year, ...earlier]);
  expect(open).toEqual(new Map([[1, 3]]));
  expect(openSince(state.years, year, state.chain)).toEqual(new Map([[1, 2023]]));
});

test('the first year has none, and needs no standard to say so', async () => {
  const database = await databaseOf([idOf(2025, '3'), 0]);
  const current = await database.evaluations.get(idOf(2025, '3'));
  if (!current) throw new Error('not there');
  const catalogue = watchedCatalogue();
  expect(await readEarlierYears(database, current, catalogue)).toEqual([]);
  expect(catalogue.asked).toEqual([]);
});
