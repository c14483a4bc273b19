import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { EditionMap } from '#src/domain/trends/EditionMap.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { buildAnswer } from '../../tests/support/buildAnswer.ts';
import { people } from '../../tests/support/buildChange.ts';
import { buildStandard } from '../../tests/support/buildStandard.ts';
import type { Catalogue } from './officeEvaluations.ts';
import { readOfficeYears } from './officeYears.ts';

const editions = ['1', '2', '3'].map((edition) => buildStandard({ edition }));
const maps = ['1', '2'].map((from): EditionMap => {
  const requirements = [1, 2, 3, 4, 5, 6].map((number) => ({
    kind: 'equal' as const,
    from: number,
    to: number,
  }));
  return { format: 1, standard: 'eksempelstandard', from, to: String(Number(from) + 1), requirements };
});

/** What was asked for of the catalogue. */
function watchedCatalogue(): Catalogue & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    listStandards: () => editions.map(({ id, edition }) => ({ standard: id, edition })),
    loadStandard: async ({ standard, edition }) => {
      asked.push(`${standard} ${edition}`);
      return editions.find((each) => each.id === standard && each.edition === edition) ?? null;
    },
    loadEditionMaps: async (standard) => {
      asked.push(`maps ${standard}`);
      return maps;
    },
    loadOffices: async () => [],
  };
}

/** A database that holds these evaluations, each with one score of requirement 1. */
async function databaseOf(...scored: [id: string, score: Score][]): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(`years-${Math.random()}`);
  await database.open();
  onTestFinished(() => database.delete());
  for (const [id, score] of scored) {
    const key = evaluationKey(id);
    if (!key) throw new Error(id);
    await database.evaluations.add({
      id,
      ...key,
      ownOffice: { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
      createdAt: '',
      conflicts: [],
      changedAt: '',
      changedBy: people.leder.author,
      revision: '',
    });
    await database.answers.add({ ...buildAnswer(1, { score }), id: answerId(id, 1), evaluation: id });
  }
  return database;
}

const idOf = (year: number, edition: string, office = 'nav-eksempelvika', standard = 'eksempelstandard') =>
  `${office}_${year}_${standard}_${edition}`;

async function read(database: RettesnorDatabase, id: string, catalogue = watchedCatalogue()) {
  const state = await readOfficeYears(database, id, catalogue);
  if (state.status !== 'ready') throw new Error(state.status);
  return {
    ...state,
    shown: state.years.map(({ year, standard, items }) => [year, standard.edition, items[0]?.score]),
  };
}

describe('all years of an office', () => {
  test('are those of the same office and standard, oldest first, each with its own edition', async () => {
    const database = await databaseOf(
      [idOf(2026, '3'), 4],
      [idOf(2024, '1'), 1],
      [idOf(2025, '1', 'nav-andrevika'), 2],
      [idOf(2025, '1', 'nav-eksempelvika', 'annen'), 3],
    );
    const catalogue = watchedCatalogue();
    const { shown, chain, office } = await read(database, idOf(2026, '3'), catalogue);
    expect(shown).toEqual([
      [2024, '1', 1],
      [2026, '3', 4],
    ]);
    expect(office.name).toBe('NAV Eksempelvika');
    // Also the edition between them, which nobody used.
    expect(chain.editions.map(({ edition }) => edition)).toEqual(['1', '2', '3']);
    expect(chain.maps).toEqual(maps);
  });

  test('of one edition need no map, and no other edition', async () => {
    const database = await databaseOf([idOf(2025, '2'), 0], [idOf(2026, '2'), 'unknown']);
    const catalogue = watchedCatalogue();
    const { shown } = await read(database, idOf(2025, '2'), catalogue);
    expect(shown).toEqual([
      [2025, '2', 0],
      [2026, '2', 'unknown'],
    ]);
    expect(catalogue.asked).toEqual(['eksempelstandard 2']);
  });

  test('count a year once: the evaluation one came from, or else the newest edition', async () => {
    const database = await databaseOf([idOf(2025, '1'), 1], [idOf(2026, '1'), 2], [idOf(2026, '2'), 3]);
    expect((await read(database, idOf(2025, '1'))).shown).toEqual([
      [2025, '1', 1],
      [2026, '2', 3],
    ]);
    expect((await read(database, idOf(2026, '1'))).shown.at(-1)).toEqual([2026, '1', 2]);
  });

  test('whose edition this app does not have are named', async () => {
    const database = await databaseOf([idOf(2025, '2'), 1], [idOf(2026, '9'), 2]);
    const { shown, withoutStandard } = await read(database, idOf(2025, '2'));
    expect(shown).toEqual([[2025, '2', 1]]);
    expect(withoutStandard).toEqual([2026]);
    expect(await readOfficeYears(database, idOf(2026, '9'), watchedCatalogue())).toEqual({
      status: 'standard-missing',
    });
  });

  test('of what does not exist are none, and trouble is said, not thrown', async () => {
    const database = await databaseOf([idOf(2025, '2'), 1]);
    expect(await readOfficeYears(database, idOf(2024, '2'))).toEqual({ status: 'not-found' });
    expect(await readOfficeYears(database, 'tull')).toEqual({ status: 'not-found' });
    const broken = { ...watchedCatalogue(), loadOffices: async () => Promise.reject(new Error('no chunk')) };
    expect(await readOfficeYears(database, idOf(2025, '2'), broken)).toEqual({ status: 'failed' });
  });
});
