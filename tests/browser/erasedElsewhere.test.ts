import { describe, expect, onTestFinished, test } from 'vitest';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { refusalOf, type RefusalReason } from '#src/persistence/EditRefused.ts';
import { eraseEvaluation, eraseEverything } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { recordSetting } from '#src/persistence/settingsRepository.ts';
import { sweepOrphans } from '#src/persistence/sweepOrphans.ts';
import { watchEvaluation } from '#src/persistence/watchEvaluation.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import {
  answerEdit,
  connect,
  contentOf,
  happening,
  indicatorEdit,
  startEdit,
  writer,
} from './testDatabase.ts';

const other = 'nav-eksempelvika_2025_eksempelstandard_1';

async function refusalIn(written: Promise<unknown>): Promise<RefusalReason | null> {
  return written.then(
    () => null,
    (cause: unknown) => refusalOf(cause),
  );
}

describe('an evaluation that another tab has erased', () => {
  for (const [what, erase] of [
    ['alone', eraseEvaluation],
    ['with all the rest', eraseEverything],
  ] as const) {
    test(`${what} takes nothing more: no answer, no indicator, no setting`, async () => {
      const here = await connect();
      const there = await connect(here.name);
      await recordEdits(here, [startEdit(), answerEdit(1, { justification: 'Før' })], writer());
      await erase(there, exampleEvaluation);
      const after = await contentOf(here);
      const late = [
        answerEdit(1, { justification: 'Etterpå' }),
        indicatorEdit('bosatt', { comment: 'Etterpå' }),
      ];
      for (const edit of late) expect(await refusalIn(recordEdits(here, [edit], writer()))).toBe('erased');
      const setting = {
        setting: 'report',
        evaluation: exampleEvaluation,
        value: { introduction: 'Etterpå' },
      };
      expect(await refusalIn(recordSetting(here, setting, new Date()))).toBe('erased');
      expect(await contentOf(here)).toEqual(after);
      expect(JSON.stringify(after)).not.toMatch(/Før|Etterpå/);
    });
  }

  test('is noticed by whoever has it open', async () => {
    const here = await connect();
    const there = await connect(here.name);
    await recordEdits(here, [startEdit()], writer());
    const gone = happening();
    onTestFinished(watchEvaluation(here, exampleEvaluation, () => gone.tell()));
    await eraseEvaluation(there, exampleEvaluation);
    await expect(gone.happened).resolves.toBeUndefined();
  });

  test('can be started again', async () => {
    const here = await connect();
    await recordEdits(here, [startEdit()], writer());
    await eraseEvaluation(here, exampleEvaluation);
    await recordEdits(here, [startEdit(), answerEdit(1, { score: 2 })], writer());
    expect(await here.answers.get(answerId(exampleEvaluation, 1))).toMatchObject({ score: 2 });
  });
});

test('an edit that would not come back whole is refused as such, and not as something to try again', async () => {
  const here = await connect();
  await recordEdits(here, [startEdit()], writer());
  const edit = answerEdit(1, { colour: 'red' });
  expect(await refusalIn(recordEdits(here, [edit], writer()))).toBe('unstorable');
});

describe('what an older version left of an erased evaluation', () => {
  test('is swept away, and nothing else is', async () => {
    const here = await connect();
    const edits = [
      startEdit(),
      answerEdit(1, { justification: 'Skal bort' }),
      indicatorEdit('bosatt', { comment: 'Bort' }),
    ];
    await recordEdits(here, edits, writer());
    await recordEdits(here, [startEdit(other), answerEdit(1, { score: 1 }, other)], writer());
    await here.log.where('entityId').equals(exampleEvaluation).delete();
    await here.evaluations.delete(exampleEvaluation);
    expect(await sweepOrphans(here)).toEqual([exampleEvaluation]);
    const left = await contentOf(here);
    expect(JSON.stringify(left)).not.toContain('ort');
    expect(left['answers']).toHaveLength(1);
    expect(left['log']).toHaveLength(2);
    expect(await sweepOrphans(here)).toEqual([]);
  });

  test('is left alone where a row of the evaluation itself is there but damaged', async () => {
    const here = await connect();
    await recordEdits(here, [startEdit(), answerEdit(1, { score: 1 })], writer());
    await here.log.where('entityId').equals(exampleEvaluation).modify({ change: 'ødelagt' });
    await here.evaluations.delete(exampleEvaluation);
    expect(await sweepOrphans(here)).toEqual([]);
    expect(await here.answers.count()).toBe(1);
  });
});
