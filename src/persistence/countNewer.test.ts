import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { buildChange } from '../../tests/support/buildChange.ts';
import { countNewer } from './countNewer.ts';
import { RettesnorDatabase } from './database.ts';
import { logRow } from './recordEdits.ts';

async function databaseOf(changes: readonly Change[]): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(`newer-${Math.random()}`);
  await database.open();
  onTestFinished(() => database.delete());
  await database.log.bulkAdd(changes.map((change) => logRow(change, 0)));
  return database;
}

function idOf(year: number): string {
  return evaluationId({ office: 'nav-eksempelvika', year, standard: 'en-standard', edition: '2023' });
}

/** A change of one year that this app knows all of, and two of a newer app: a field, and a kind. */
function mixed(year: number): Change[] {
  const evaluation = idOf(year);
  const common = { evaluation, entityId: answerId(evaluation, 1), salt: year - 2000 };
  return [
    buildChange({ score: 2, 'evidence:1': { kind: 'link', text: 'Rutine' } }, common),
    buildChange({ score: 3, laterField: 1 }, { ...common, minutes: 1 }),
    buildChange(
      { title: 'Tiltak' },
      { ...common, entity: 'laterKind', entityId: `${evaluation}_p_1`, minutes: 2 },
    ),
  ];
}

test('changes of a newer app are counted in every evaluation, by their kind and by their fields', async () => {
  expect(await countNewer(await databaseOf([...mixed(2025), ...mixed(2026)]))).toBe(4);
});

test('there are none where this app knows all there is', async () => {
  expect(await countNewer(await databaseOf([]))).toBe(0);
  expect(await countNewer(await databaseOf(mixed(2026).slice(0, 1)))).toBe(0);
});

test('what cannot be read is not counted as newer', async () => {
  const database = await databaseOf(mixed(2026));
  const row = { evaluation: idOf(2026), entityId: 'x', sealed: 0 as const };
  await database.log.bulkAdd(
    [null, 7, {}, { entity: 'laterKind' }, { patch: {} }].map((change, index) => ({
      ...row,
      id: `broken-${index}`,
      change,
    })),
  );
  expect(await countNewer(database)).toBe(2);
});
