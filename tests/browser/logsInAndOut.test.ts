import { describe, expect, test, vi } from 'vitest';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { countChanges, eraseEvaluation, eraseEverything } from '#src/persistence/evaluationRepository.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { createImportWork } from '#src/state/import/importWork.ts';
import { exampleEvaluation, people } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, indicatorEdit, startEdit, writer } from './testDatabase.ts';

const otherEvaluation = 'nav-eksempelvika_2025_eksempelstandard_1';

async function twoYears(): Promise<RettesnorDatabase> {
  const database = await connect();
  const leder = writer();
  const veileder = writer(people.veileder);
  await recordEdits(
    database,
    [
      startEdit(otherEvaluation),
      answerEdit(3, { score: 0 }, otherEvaluation),
      indicatorEdit('bosatt', { numerator: 30, denominator: 40 }, otherEvaluation),
    ],
    leder,
  );
  await recordEdits(
    database,
    [
      startEdit(),
      answerEdit(1, { score: 2, justification: 'Bærekraftig 🌱' }),
      indicatorEdit('bosatt', { numerator: 30, comparison: { percent: 46.5, source: 'IMDi' } }),
    ],
    leder,
  );
  veileder.pass(60);
  await recordEdits(
    database,
    [
      answerEdit(1, { score: 3 }),
      answerEdit(2, { score: 'notRelevant', justification: 'Gjelder ikke oss.' }),
    ],
    veileder,
  );
  await recordEdits(database, [answerEdit(1, { score: null })], veileder);
  return database;
}

/** Takes what is in the file that one database hands out into another, as a file from anyone is taken in. */
async function throughAFile(from: RettesnorDatabase, to: RettesnorDatabase): Promise<void> {
  const bytes = writeEvaluationsFile(await takeOutLogs(from), new Date('2026-03-03T12:00:00Z'));
  const work = createImportWork(to, () => {});
  expect(await work.plan([{ name: 'fil.json', file: new Blob([bytes]) }])).toMatchObject({ kind: 'planned' });
  expect(await work.commit([], writer())).toEqual({ kind: 'committed' });
}

/** All but the mark for what has left the machine, which a file does not hold. */
async function storedIn(database: RettesnorDatabase): Promise<unknown> {
  const { log, answers, evaluations, indicatorValues, actions } = await contentOf(database);
  return {
    answers,
    evaluations,
    indicatorValues,
    actions,
    log: log?.map((row) => ({ ...(row as object), sealed: 0 })),
  };
}

describe('logs', () => {
  test('come back from a file with everything, history included', async () => {
    const [from, to] = [await twoYears(), await connect()];
    const before = await storedIn(from);
    await throughAFile(from, to);
    expect(await storedIn(to)).toEqual(before);
    expect(await storedIn(from)).toEqual(before);
  });

  test('are handed out with what cannot be read too, and by evaluation', async () => {
    const database = await twoYears();
    const torn = { id: 'torn', evaluation: exampleEvaluation, entityId: 'x', sealed: 0, change: ['torn'] };
    await database.table('log').put(torn);
    const logs = await takeOutLogs(database);
    expect(new Set(logs.map((log) => log.id))).toEqual(new Set([exampleEvaluation, otherEvaluation]));
    expect(logs.find((log) => log.id === exampleEvaluation)?.changes).toContainEqual(['torn']);
    expect(logs.flatMap((log) => log.changes)).toHaveLength(await countChanges(database));
  });

  test('are sealed by being handed out, and by being taken in', async () => {
    const [from, to] = [await twoYears(), await connect()];
    expect(await from.log.filter((row) => row.sealed === 1).count()).toBe(0);
    await throughAFile(from, to);
    for (const database of [from, to]) {
      expect(await database.log.filter((row) => row.sealed === 0).count()).toBe(0);
    }
  });

  test('are not handed out when the disk is too full to seal them', async () => {
    const database = await twoYears();
    const before = await contentOf(database);
    const spy = vi.spyOn(database.log, 'bulkPut').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(takeOutLogs(database)).rejects.toThrow('The disk is full.');
    expect(await contentOf(database)).toEqual(before);
    spy.mockRestore();
    // What is sealed already needs no room.
    await takeOutLogs(database);
    vi.spyOn(database.log, 'bulkPut').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect((await takeOutLogs(database)).flatMap((log) => log.changes)).toHaveLength(9);
  });

  test('of one evaluation seal nothing of another', async () => {
    const database = await twoYears();
    const logs = await takeOutLogs(database, otherEvaluation);
    expect(logs.map(({ id }) => id)).toEqual([otherEvaluation]);
    const sealed = await database.log.filter((row) => row.sealed === 1).toArray();
    expect(new Set(sealed.map(({ evaluation }) => evaluation))).toEqual(new Set([otherEvaluation]));
    expect(sealed).toHaveLength(3);
  });

  test('are not handed out as if there were none, when they cannot be read', async () => {
    const database = await twoYears();
    database.close();
    vi.spyOn(console, 'trace').mockImplementationOnce(() => {});
    await expect(takeOutLogs(database)).rejects.toThrow();
  });

  test('are counted in all and for one evaluation', async () => {
    const database = await twoYears();
    expect(await countChanges(database)).toBe(9);
    expect(await countChanges(database, otherEvaluation)).toBe(3);
    expect(await countChanges(database, 'nav-ingensteds_2026_eksempelstandard_1')).toBe(0);
  });
});

describe('erasing', () => {
  test('one evaluation leaves nothing of it, and the others whole', async () => {
    const database = await twoYears();
    await eraseEvaluation(database, exampleEvaluation);
    const rest = await takeOutLogs(database);
    expect(rest.map((log) => log.id)).toEqual([otherEvaluation]);
    const read = readEvaluation({ app: 'rettesnor', schemaVersion, ...rest[0] });
    expect(read.ok && (await database.answers.toArray())).toEqual(read.ok && read.log.answers);
    expect(read.ok && (await database.indicatorValues.toArray())).toEqual(
      read.ok && read.log.indicatorValues,
    );
    expect(JSON.stringify(await contentOf(database))).not.toContain(exampleEvaluation);
  });

  test('everything leaves nothing, settings included, and a database that can be used', async () => {
    const database = await twoYears();
    await database.settings.put({ key: 'identity', value: { name: 'EK1', role: '' } });
    await eraseEverything(database);
    expect(await contentOf(database)).toEqual({
      log: [],
      evaluations: [],
      answers: [],
      indicatorValues: [],
      actions: [],
      barriers: [],
      feedback: [],
      signatures: [],
      meetings: [],
      meetingPoints: [],
      recurringPoints: [],
      surveyRounds: [],
      councilMatters: [],
      teamReviews: [],
      projects: [],
      formTexts: [],
      erasures: [],
      sharedScopes: [],
      settings: [{ key: 'changesVersion', value: 1 }],
    });
    await recordEdits(database, [startEdit()], writer());
    expect(await countChanges(database)).toBe(1);
  });
});
