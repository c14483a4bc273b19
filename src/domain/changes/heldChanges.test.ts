import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  people,
} from '../../../tests/support/buildChange.ts';
import { signatureOf, signingChange } from '../../../tests/support/sealed.ts';
import type { Change } from './Change.ts';
import { entities } from './entities/entities.ts';
import { schemaVersion } from './migrations.ts';
import { readEvaluation, type EvaluationLog } from './readEvaluation.ts';
import { standingSignature } from './standingSignature.ts';

const begun = buildEvaluationChange({}, { minutes: -10 });
const answered = buildChange({ score: 2 });
const late = buildChange({ score: 4 }, { minutes: 600, by: people.veileder, parents: [answered.id] });

function read(...changes: Change[]): EvaluationLog {
  const result = readEvaluation({ app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes });
  if (!result.ok) throw new Error(result.error.what);
  return result.log;
}

function reopening(signing: Change, minutes = 700): Change {
  return buildChange(
    { reopened: { at: signing.at, name: 'Leder', role: 'NAV-leder', reason: 'Ett svar var feil.' } },
    { entity: 'signature', entityId: signing.entityId, minutes },
  );
}

describe('while a signature stands', () => {
  test('what comes by a merge lies in the log, and moves no answer', async () => {
    const signing = await signingChange([begun, answered]);
    const log = read(begun, answered, signing, late);
    expect(log.answers.map(({ score }) => score)).toEqual([2]);
    expect(log.changes).toContainEqual(late);
  });

  test('an answer to something that was not answered then is held back too', async () => {
    const signing = await signingChange([begun, answered]);
    const other = buildChange({ score: 1 }, { requirement: 2, minutes: 601 });
    expect(read(begun, answered, signing, other).answers.map(({ requirement }) => requirement)).toEqual([1]);
  });

  test('what has an earlier time but was not here is held back all the same', async () => {
    const signing = await signingChange([begun, answered]);
    const early = buildChange({ score: 0 }, { minutes: 1, by: people.laerer });
    expect(read(begun, answered, signing, early).answers[0]).toMatchObject({ score: 2, conflicts: [] });
  });

  test('the plan goes on', async () => {
    const id = `${exampleEvaluation}_tiltak_00000000-0000-4000-8000-0000000000f1`;
    const planned = buildChange({ title: 'Skrive rutine' }, { minutes: 3, entity: 'action', entityId: id });
    const signing = await signingChange([begun, answered, planned]);
    const done = buildChange({ status: 'done' }, { entity: 'action', entityId: id, minutes: 600 });
    expect(read(begun, answered, planned, signing, done).actions[0]).toMatchObject({ status: 'done' });
  });
});

test('once it is opened again, what was held back comes in', async () => {
  const signing = await signingChange([begun, answered]);
  const log = read(begun, answered, signing, late, reopening(signing));
  expect(log.answers.map(({ score }) => score)).toEqual([4]);
});

test('of two who signed without knowing of each other, both must be opened again', async () => {
  const first = await signingChange([begun, answered]);
  const second = await signingChange([begun, answered], {
    row: '00000000-0000-4000-8000-0000000000d2',
    minutes: 510,
    by: people.veileder,
  });
  const signatures = (...changes: Change[]) => read(begun, answered, first, second, ...changes).signatures;
  expect(standingSignature(signatures())?.id).toBe(second.entityId);
  expect(standingSignature(signatures(reopening(second)))?.id).toBe(first.entityId);
  expect(standingSignature(signatures(reopening(second), reopening(first, 701)))).toBeNull();
});

test('a signature that came without its cut locks, and holds nothing back', async () => {
  const { patch, ...signing } = await signingChange([begun, answered]);
  const { covers: _covers, content: _content, ...part } = patch;
  const log = read(begun, answered, { ...signing, patch: part }, late);
  expect(standingSignature(log.signatures)).not.toBeNull();
  expect(log.answers[0]?.score).toBe(4);
});

test('answers, figures and the evaluation itself are what a signature locks', () => {
  const locked = Object.values(entities).filter((kind) => 'lockedBySignature' in kind);
  expect(locked.map(({ name }) => name)).toEqual(['evaluation', 'answer', 'indicatorValue']);
});

test('a row that says nothing that can be read is no signature', () => {
  const signature = signatureOf(
    buildChange(
      { name: 'Leder' },
      { entity: 'signature', entityId: `${exampleEvaluation}_signatur_00000000-0000-4000-8000-0000000000d1` },
    ),
  );
  expect(standingSignature([signature])).toBeNull();
});
