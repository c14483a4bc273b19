import type { Entities } from '#src/domain/changes/entities/entities.ts';
import type { Migration } from '#src/domain/changes/migrations.ts';

/** One version of the stores, as Dexie counts. */
export type StoreVersion = {
  number: number;
  /** The tables that it brings, and what each is looked up by. */
  stores: Record<string, string>;
  /** The version that the changes have from here on. */
  changes: number;
};

/**
 * The version of the stores at which each shipped step of the changes is taken, in order. A new step takes the number
 * after the highest there is, here and among the kinds of row (`Kind.since`).
 */
const takenAt: readonly number[] = [];

/** The stores that are there whatever kinds of row there are. */
const ownStores = { log: 'id, evaluation, entityId', settings: 'key' };

/**
 * The versions that the stores have been through. A table or an index is one; so is a step of the changes, for they lie
 * in the stores. The two are counted apart: a new table makes no file too new, since files hold changes only.
 * @param steps the steps of the changes: those that `takenAt` does not place come one by one after all else
 */
export function storeVersions(kinds: Entities, steps: readonly Migration[]): StoreVersion[] {
  const tables = Object.values(kinds);
  const placed = takenAt.slice(0, steps.length);
  const highest = Math.max(1, ...tables.map(({ since }) => since), ...placed);
  const invented = steps.slice(placed.length).map((_step, index) => highest + 1 + index);
  const stepsAt = [...placed, ...invented];
  const numbers = new Set([1, ...tables.map(({ since }) => since), ...stepsAt]);
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map((number) => ({
      number,
      stores: {
        ...(number === 1 ? ownStores : {}),
        ...Object.fromEntries(
          tables
            .filter(({ since }) => since === number)
            .map(({ table, indexes }) => [table, `id, ${indexes}`]),
        ),
      },
      changes: 1 + stepsAt.filter((at) => at <= number).length,
    }));
}
