import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { migrations, schemaVersion, type Migration } from '#src/domain/changes/migrations.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import type { LogRow } from '#src/persistence/LogRow.ts';
import {
  listAnswers,
  listEvaluations,
  listIndicatorValues,
  loadEvaluation,
} from '#src/persistence/evaluationRepository.ts';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { connect, freshName } from './testDatabase.ts';

type Fixture = { schemaVersion: number; id: string; changes: { id: string; entityId: string }[] };

const fixtures = Object.values(
  import.meta.glob<Fixture>('../fixtures/evaluations/v*.json', { eager: true, import: 'default' }),
);
const current = Object.values(
  import.meta.glob<EvaluationLog>('../fixtures/evaluations/current.json', { eager: true, import: 'default' }),
)[0];

/** A database as the version of the fixture left it, with rows for screens that no later code can use. */
async function leftBy(fixture: Fixture): Promise<string> {
  const database = await connect(freshName(), migrations.slice(0, fixture.schemaVersion - 1));
  const rows = fixture.changes.map((change): LogRow => {
    const { id, entityId } = change;
    return { id, evaluation: fixture.id, entityId, sealed: 0, change };
  });
  await database.log.bulkAdd(rows);
  await database.table('evaluations').put({ id: fixture.id, office: 'an older shape', year: 1 });
  await database.table('answers').put({ id: `${fixture.id}_1`, evaluation: fixture.id, points: 1 });
  const indicator = `${fixture.id}_bosatt-innen-seks-maneder`;
  await database.table('indicatorValues').put({ id: indicator, evaluation: fixture.id, share: 1 });
  database.close();
  return database.name;
}

async function upgrade(name: string, steps?: readonly Migration[]): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(name, steps);
  onTestFinished(() => database.close());
  const opened = await openDatabase(() => {}, database);
  if (!opened.ok) throw new Error(opened.kind);
  return opened.database;
}

// Dexie tells of connections that take a moment to close.
const quiet = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

describe.each(fixtures)('a database of version $schemaVersion', (fixture) => {
  test('is read with the shipped code as what the fixture says today', async () => {
    quiet();
    const database = await upgrade(await leftBy(fixture));
    expect(await loadEvaluation(database, fixture.id)).toEqual({
      ok: true,
      log: current,
      repaired: [],
      unreadable: [],
      newer: 0,
    });
    expect(await listAnswers(database, fixture.id)).toEqual(current?.answers);
    expect(await listIndicatorValues(database, fixture.id)).toEqual(current?.indicatorValues);
    expect(await listEvaluations(database)).toEqual([current?.evaluation]);
  });

  test('goes through invented steps after the shipped ones, with every row as the log then says', async () => {
    quiet();
    const called: string[] = [];
    const invented: Migration[] = ['first', 'second'].map((name) => (change) => {
      called.push(name);
      const { patch, ...frame } = change;
      const { improvements: _gone, ...kept } = patch as Record<string, unknown>;
      return { ...frame, patch: kept };
    });
    const database = await upgrade(await leftBy(fixture), [...migrations, ...invented]);
    const { length } = fixture.changes;
    expect(called).toEqual([...Array<string>(length).fill('first'), ...Array<string>(length).fill('second')]);
    expect((await database.log.toArray()).map((row) => row.id).toSorted()).toEqual(
      fixture.changes.map((change) => change.id).toSorted(),
    );
    const answers = await listAnswers(database, fixture.id);
    expect(
      answers.map(({ score, justification, improvements }) => [score, justification, improvements]),
    ).toEqual(current?.answers.map(({ score, justification }) => [score, justification, '']));
  });
});

test('there is a fixture of every version, this one included', () => {
  expect(fixtures.map((fixture) => fixture.schemaVersion).toSorted()).toEqual(
    Array.from({ length: schemaVersion }, (_, index) => index + 1),
  );
  expect(current?.changes.length).toBeGreaterThan(0);
});
