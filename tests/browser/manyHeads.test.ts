import { expect, test } from 'vitest';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { logRow, recordEdits } from '#src/persistence/recordEdits.ts';
import { createSaveQueue, isEdit, type RefusedEdit } from '#src/state/session/saveQueue.ts';
import { buildChange, exampleEvaluation, idAt, minutesIn, people } from '../support/buildChange.ts';
import { projectAnswer } from '../support/projections.ts';
import { connect, startEdit, writer } from './testDatabase.ts';

const entityId = answerId(exampleEvaluation, 1);

/** A tab in which as many as told have said something of requirement 1 without knowing of each other. */
async function tabWithCrowd(size: number) {
  const database = await connect();
  const leder = writer();
  await recordEdits(database, [startEdit()], leder);
  const crowd = Array.from({ length: size }, (_, index) =>
    buildChange(
      { justification: `Tekst ${index}` },
      { id: idAt(index), at: minutesIn(index), by: people.veileder },
    ),
  );
  await database.log.bulkPut(crowd.map((change) => logRow(change, 1)));
  const shown = projectAnswer(crowd);
  if (shown) await database.answers.put(shown);
  const refused: RefusedEdit[] = [];
  const queue = createSaveQueue({
    write: async (edits) => {
      await recordEdits(database, edits.filter(isEdit), leder);
    },
    onState: () => {},
    onRefused: (edit) => refused.push(edit),
    now: () => new Date(),
    hasTimers: () => true,
  });
  const edit = (requirement: number, patch: Edit['patch']): Edit => ({
    evaluation: exampleEvaluation,
    entity: 'answer',
    entityId: answerId(exampleEvaluation, requirement),
    patch,
    knew: requirement === 1 ? (shown?.heads ?? {}) : {},
  });
  return { database, queue, refused, edit };
}

test('what a thousand say of one requirement can be decided', async () => {
  const { database, queue, refused, edit } = await tabWithCrowd(1000);
  queue.add(edit(1, { justification: 'Vi ble enige' }));
  await queue.flush();
  expect(refused).toEqual([]);
  expect(await database.answers.get(entityId)).toMatchObject({
    justification: 'Vi ble enige',
    conflicts: [],
  });
});

test('where one more has said something, the text is set aside, and all else is stored', async () => {
  const { database, queue, refused, edit } = await tabWithCrowd(1001);
  const decision = edit(1, { justification: 'Vi ble enige' });
  queue.add(decision);
  queue.add(edit(2, { justification: 'Noe annet' }));
  await queue.flush();
  expect(refused).toEqual([{ edit: decision, reason: 'unstorable' }]);
  expect(queue.pending()).toEqual([]);
  expect(await database.log.where('entityId').equals(entityId).count()).toBe(1001);
  queue.add(edit(1, { score: 3 }));
  await queue.flush();
  expect(refused).toHaveLength(1);
  expect(await database.answers.toArray()).toMatchObject([
    { score: 3, justification: 'Tekst 1000', conflicts: [{ field: 'justification' }] },
    { justification: 'Noe annet' },
  ]);
});
