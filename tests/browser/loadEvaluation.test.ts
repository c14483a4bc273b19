import { describe, expect, test } from 'vitest';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswers, listEvaluations, loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

const otherEvaluation = 'nav-eksempelvika_2025_eksempelstandard_1';

/** Two years of an office, and one answer in the later with everything an answer can hold. */
async function twoYears(): Promise<RettesnorDatabase> {
  const database = await connect();
  const leder = writer();
  await recordEdits(
    database,
    [startEdit(otherEvaluation), answerEdit(1, { score: 0 }, otherEvaluation)],
    leder,
  );
  const everything = {
    score: 2,
    justification: 'Rutinen er ny.',
    'checkpoint:1b': 'notMet',
    'checkpoint:1a': 'met',
    'evidence:e1': { text: 'Rutine', kind: 'document' },
    target: { reason: 'Ett år om gangen', level: 3 },
  };
  await recordEdits(
    database,
    [startEdit(), answerEdit(1, everything), answerEdit(2, { score: 'unknown' })],
    leder,
  );
  return database;
}

/** Writes to a store what no code of ours would write there. */
async function damage(database: RettesnorDatabase, table: string, row: unknown): Promise<void> {
  await database.table(table).put(row);
}

async function load(database: RettesnorDatabase) {
  const read = await loadEvaluation(database, exampleEvaluation);
  if (!read?.ok) throw new Error('not read');
  return read;
}

describe('an evaluation', () => {
  test('is read from its log alone, without its neighbours', async () => {
    const database = await twoYears();
    const { log, repaired, unreadable } = await load(database);
    expect(log.evaluation).toMatchObject({ office: 'nav-eksempelvika', year: 2026 });
    expect(log.answers.map((answer) => answer.score)).toEqual([2, 'unknown']);
    expect({ repaired, unreadable }).toEqual({ repaired: [], unreadable: [] });
  });

  test('that is not there is null', async () => {
    expect(await loadEvaluation(await connect(), exampleEvaluation)).toBeNull();
  });

  test('alters nothing when all is as it should be', async () => {
    const database = await twoYears();
    const before = await contentOf(database);
    let written = 0;
    for (const table of [database.log, database.answers, database.evaluations]) {
      table.hook('creating', () => void (written += 1));
      table.hook('updating', () => void (written += 1));
      table.hook('deleting', () => void (written += 1));
    }
    await load(database);
    expect(await contentOf(database)).toEqual(before);
    expect(written).toBe(0);
  });
});

describe('a damaged row that screens read', () => {
  const id = answerId(exampleEvaluation, 1);

  test.each<{ what: string; harm: (database: RettesnorDatabase, answer: Answer) => Promise<void> }>([
    { what: 'lost', harm: async (database) => database.answers.delete(id) },
    { what: 'emptied', harm: async (database) => damage(database, 'answers', { id }) },
    {
      what: 'with a score nobody gave',
      harm: async (database, answer) => damage(database, 'answers', { ...answer, score: 4 }),
    },
    {
      what: 'moved to another evaluation',
      harm: async (database, answer) =>
        damage(database, 'answers', { ...answer, evaluation: otherEvaluation }),
    },
    {
      what: 'that nobody wrote',
      harm: async (database, answer) =>
        damage(database, 'answers', { ...answer, id: answerId(exampleEvaluation, 9), requirement: 9 }),
    },
    {
      what: 'of the evaluation, lost',
      harm: async (database) => database.evaluations.delete(exampleEvaluation),
    },
    {
      what: 'of the evaluation, with a year it is not of',
      harm: async (database) => damage(database, 'evaluations', { id: exampleEvaluation, year: 'i fjor' }),
    },
  ])('$what is mended from the log', async ({ harm }) => {
    const database = await twoYears();
    const before = await contentOf(database);
    const answer = await database.answers.get(id);
    if (!answer) throw new Error('no answer');
    await harm(database, answer);
    expect(await contentOf(database)).not.toEqual(before);

    await load(database);
    expect(await contentOf(database)).toEqual(before);
  });

  test('that is not an evaluation at all is no line in the overview', async () => {
    const database = await twoYears();
    await damage(database, 'evaluations', { id: 'noe helt annet', year: 2026 });
    const ids = (await listEvaluations(database)).map((evaluation) => evaluation.id);
    expect(ids).toEqual([otherEvaluation, exampleEvaluation]);
  });
});

describe('a row of the log', () => {
  const row = { evaluation: exampleEvaluation, entityId: answerId(exampleEvaluation, 1), sealed: 0 };

  test('that cannot be read is named, kept as it stands, and takes nothing with it', async () => {
    const database = await twoYears();
    const torn = { ...row, id: 'torn', change: { id: 'torn', patch: { score: 4 } } };
    const gone = { ...row, id: 'gone', change: null };
    await damage(database, 'log', torn);
    await damage(database, 'log', gone);

    const { log, unreadable } = await load(database);
    expect(unreadable.map((change) => change.raw)).toEqual([gone.change, torn.change]);
    expect(log.answers.map((answer) => answer.score)).toEqual([2, 'unknown']);
    expect(await database.log.bulkGet(['torn', 'gone'])).toEqual([torn, gone]);
  });

  test('with a score that cannot be is unanswered, never 0, and stays as it was written', async () => {
    const database = await twoYears();
    const [stored] = await database.log.filter((entry) => entry.entityId === row.entityId).toArray();
    if (!stored) throw new Error('no row');
    const change = { ...(stored.change as object), patch: { score: 'mye', justification: 'Ny' } };
    await damage(database, 'log', { ...stored, change });

    const { log, repaired } = await load(database);
    expect(log.answers[0]).toMatchObject({ score: null, justification: 'Ny' });
    expect(repaired).toMatchObject([{ what: 'not a possible value' }]);
    expect((await listAnswers(database, exampleEvaluation))[0]?.score).toBeNull();
    expect((await database.log.get(stored.id))?.change).toEqual(change);
  });

  test('that is all there is, and unreadable, is an error and not an empty evaluation', async () => {
    const database = await connect();
    await damage(database, 'log', { ...row, id: 'torn', change: 7 });
    const read = await loadEvaluation(database, exampleEvaluation);
    expect(read).toMatchObject({ ok: false, error: { kind: 'invalid', where: 'changes' } });
    expect(await database.log.count()).toBe(1);
    expect(await database.evaluations.count()).toBe(0);
  });
});
