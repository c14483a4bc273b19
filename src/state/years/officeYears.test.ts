import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { databaseOf, editionMaps, idOf, watchedCatalogue } from '../../../tests/support/officeDatabase.ts';
import { readOfficeYears } from './officeYears.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';

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
    expect(chain.maps).toEqual(editionMaps);
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
