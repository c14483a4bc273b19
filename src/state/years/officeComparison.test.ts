import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { people } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import type { Catalogue } from './officeEvaluations.ts';
import { readOfficesOverYears } from './officesOverYears.ts';
import { readEarlierYear, readOfficeComparison } from './officeComparison.ts';

const standard = buildStandard();
const catalogue: Catalogue = {
  listStandards: () => [{ standard: standard.id, edition: standard.edition }],
  loadStandard: async ({ edition }) => (edition === standard.edition ? standard : null),
  loadEditionMaps: async () => [],
  loadOffices: async () => [],
};
const listed = ['nav-b', 'nav-a', 'nav-c'].map((id) => ({ id, name: id, kind: 'nav-kontor' }));

async function databaseOf(...evaluations: [office: string, year: number, edition?: string][]) {
  const database = new RettesnorDatabase(`compare-${Math.random()}`);
  await database.open();
  onTestFinished(() => database.delete());
  for (const [office, year, edition = '1'] of evaluations) {
    const key = { office, year, standard: standard.id, edition };
    const id = evaluationId(key);
    await database.evaluations.add({
      id,
      ...key,
      ownOffice: null,
      createdAt: '',
      conflicts: [],
      heads: {},
      changedAt: '',
      changedBy: people.leder.author,
      revision: '',
    });
    await database.answers.add({ ...buildAnswer(1, { score: 3 }), id: answerId(id, 1), evaluation: id });
  }
  return database;
}

test('an empty machine has nothing to compare', async () => {
  expect(await readOfficeComparison(await databaseOf(), {}, listed, catalogue)).toEqual({
    status: 'nothing',
  });
});

test('evaluations of an edition that is not here are not guessed at', async () => {
  const database = await databaseOf(['nav-a', 2026, '9'], ['nav-b', 2026, '9']);
  expect(await readOfficeComparison(database, {}, listed, catalogue)).toEqual({ status: 'standard-missing' });
});

test('reads the year, and then the one before, of the offices compared and nothing else', async () => {
  const database = await databaseOf(
    ['nav-b', 2026],
    ['nav-a', 2026],
    ['nav-a', 2025],
    ['nav-a', 2024],
    ['nav-c', 2020],
  );
  const asked = vi.spyOn(database.log, 'where');
  const state = await readOfficeComparison(database, {}, listed, catalogue);
  if (state.status !== 'ready') throw new Error(state.status);
  const { offices, known, scope } = state;
  expect(scope).toMatchObject({ kind: 'nav-kontor', year: 2026 });
  const earlier = await readEarlierYear(database, state, catalogue);
  if (earlier === 'failed') throw new Error(earlier);
  expect(
    offices.map(({ office, now }) => [office.name, now.year, earlier.offices.get(now.evaluation)?.year]),
  ).toEqual([
    ['nav-a', 2026, 2025],
    ['nav-b', 2026, undefined],
  ]);
  expect(
    offices.map(({ now }) => now.items.find(({ requirement }) => requirement.number === 1)?.score),
  ).toEqual([3, 3]);
  expect(new Set(known)).toEqual(new Set(['nav-a', 'nav-b', 'nav-c']));
  expect(asked).not.toHaveBeenCalled();
});

test('the years of each office are read up to the one compared, and no other office is asked for', async () => {
  const database = await databaseOf(
    ['nav-a', 2024],
    ['nav-a', 2025],
    ['nav-a', 2026],
    ['nav-a', 2027],
    ['nav-b', 2026],
    ['nav-c', 2025],
  );
  const state = await readOfficeComparison(database, { year: 2026 }, listed, catalogue);
  if (state.status !== 'ready') throw new Error(state.status);
  const read = await readOfficesOverYears(database, state, catalogue);
  if (read === 'failed') throw new Error(read);
  expect(
    state.offices.map(({ office, now }) => [
      office.name,
      read.years.get(now.evaluation)?.map(({ year }) => year),
    ]),
  ).toEqual([
    ['nav-a', [2024, 2025, 2026]],
    ['nav-b', [2026]],
  ]);
  expect(read.years.size).toBe(2);
  database.close();
  expect(await readOfficesOverYears(database, state, catalogue)).toBe('failed');
});

test('a database that cannot be read is said to be so', async () => {
  const database = await databaseOf();
  database.close();
  expect(await readOfficeComparison(database, {}, listed, catalogue)).toEqual({ status: 'failed' });
});
