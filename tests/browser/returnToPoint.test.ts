import { expect, test } from 'vitest';
import { editsOfReturn, planReturn } from '#src/domain/changes/logAt.ts';
import {
  listAnswers,
  listIndicatorValues,
  readEvaluationLog,
} from '#src/persistence/evaluationRepository.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { answerEdit, connect, indicatorEdit, startEdit, writer } from './testDatabase.ts';

async function logOf(database: RettesnorDatabase) {
  const read = await readEvaluationLog(database, exampleEvaluation);
  if (!read?.ok) throw new Error('the log cannot be read');
  return read.log;
}

test('what is stored goes back within the minute, as changes of its own, and the rows that screens read follow', async () => {
  const database = await connect();
  const leder = writer();
  await recordEdits(
    database,
    [
      startEdit(),
      answerEdit(1, { score: 2, justification: 'Slik det skal stå.' }),
      answerEdit(2, { score: 0 }),
      indicatorEdit('bosatt', { numerator: 30, denominator: 40 }),
    ],
    leder,
  );
  const then = leder.now().toISOString();
  const [answers, values] = [
    await listAnswers(database, exampleEvaluation),
    await listIndicatorValues(database, exampleEvaluation),
  ];
  leder.pass(20);
  await recordEdits(
    database,
    [answerEdit(2, { score: 4 }), indicatorEdit('bosatt', { numerator: 3 })],
    leder,
  );
  // A text that is still being written: an ordinary edit would be added to it.
  await recordEdits(database, [answerEdit(1, { justification: 'Skrevet over.' })], leder);
  leder.pass(20);
  const before = await logOf(database);

  const plan = planReturn(before.changes, then);
  expect(plan.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual([
    'justification',
    'score',
    'numerator',
  ]);
  await recordEdits(database, editsOfReturn(exampleEvaluation, plan), leder, false);

  const after = await logOf(database);
  expect(after.changes).toEqual(expect.arrayContaining(before.changes));
  expect(after.changes).toHaveLength(before.changes.length + plan.length);
  const said = (rows: typeof answers) => rows.map(({ score, justification }) => [score, justification]);
  expect(said(await listAnswers(database, exampleEvaluation))).toEqual(said(answers));
  const [value] = await listIndicatorValues(database, exampleEvaluation);
  expect(value?.numerator).toBe(values[0]?.numerator);
  expect(after.answers).toEqual(await listAnswers(database, exampleEvaluation));
  expect(planReturn(after.changes, then)).toEqual([]);
});
