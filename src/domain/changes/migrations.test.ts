import { describe, expect, test, vi } from 'vitest';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { fixtureVersions, readFixture } from '../../../tests/support/evaluationFixtures.ts';
import { migrateChange, migrations, schemaVersion, type Migration } from './migrations.ts';
import { readEvaluation } from './readEvaluation.ts';

/** The shipped steps (by the version they start from) that none of the frozen evaluations brings to work. */
function stepsNeverCalled(steps: readonly Migration[], frozen: readonly unknown[]): number[] {
  const counted = steps.map((step) => vi.fn(step));
  for (const evaluation of frozen) readEvaluation(evaluation, counted);
  return counted.flatMap((step, index) => (step.mock.calls.length === 0 ? [index + 1] : []));
}

describe('the shipped migrations', () => {
  const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);

  test('the version is one more than their number', () => {
    expect(schemaVersion).toBe(migrations.length + 1);
  });

  test('every version from the first to this one has a frozen evaluation, and no other has', () => {
    expect(fixtureVersions()).toEqual(versions);
    for (const version of versions)
      expect(readFixture(`v${version}`)).toMatchObject({ schemaVersion: version });
  });

  test('every step is called when the frozen evaluations are read', () => {
    expect(
      stepsNeverCalled(
        migrations,
        fixtureVersions().map((version) => readFixture(`v${version}`)),
      ),
    ).toEqual([]);
  });

  test.each(versions)(
    'the frozen evaluation of version %i is read as what it says today, in whole',
    (version) => {
      expect(readEvaluation(readFixture(`v${version}`))).toEqual({
        ok: true,
        log: readFixture('current'),
        repaired: [],
        unreadable: [],
        newer: 0,
      });
    },
  );

  test('they alter nothing they are given', () => {
    for (const version of versions) {
      const before = readFixture(`v${version}`);
      readEvaluation(before);
      expect(before).toEqual(readFixture(`v${version}`));
    }
  });
});

/** Invented: version 1 called a score «points», version 2 had no `device`. */
const invented: readonly Migration[] = [
  ({ patch, ...rest }) => {
    const { points, ...others } = { ...(patch as Record<string, unknown>) };
    return { ...rest, patch: points === undefined ? others : { ...others, score: points } };
  },
  (change) => ({ device: '00000000-0000-4000-8000-000000000000', ...change }),
];

function fileOf(version: number, changes: unknown[]): unknown {
  return { app: 'rettesnor', schemaVersion: version, id: exampleEvaluation, changes };
}

describe('the walk through a list of migrations', () => {
  const trail: Migration[] = [1, 2, 3].map((step) => (change) => ({
    ...change,
    steps: [...((change['steps'] as number[] | undefined) ?? []), step],
  }));

  test('steps are called in order, from the version of the change to the current one', () => {
    expect(migrateChange({}, 1, trail)).toEqual({ steps: [1, 2, 3] });
    expect(migrateChange({}, 2, trail)).toEqual({ steps: [2, 3] });
    expect(migrateChange({}, 3, trail)).toEqual({ steps: [3] });
  });

  test('a change of the current version is handed back as it is', () => {
    expect(migrateChange({ score: 1 }, 4, trail)).toEqual({ score: 1 });
  });

  test('what a step throws is thrown on', () => {
    const failing: Migration = () => {
      throw new Error('no such patch');
    };
    expect(() => migrateChange({}, 1, [failing])).toThrow('no such patch');
  });

  test('old changes are brought up to today, and those of today are left as they are', () => {
    const begun = buildEvaluationChange();
    const { patch: _score, device: _device, ...rest } = buildChange({ score: 3 }, { minutes: 1 });
    const oldest = readEvaluation(fileOf(1, [begun, { ...rest, patch: { points: 3 } }]), invented);
    const older = readEvaluation(fileOf(2, [begun, { ...rest, patch: { score: 3 } }]), invented);
    expect(oldest).toMatchObject({
      ok: true,
      repaired: [],
      unreadable: [],
      log: { answers: [{ score: 3 }] },
    });
    expect(older).toEqual(oldest);
    const today = fileOf(3, [begun, buildChange({ score: 3 }, { minutes: 1 })]);
    expect(readEvaluation(today, invented)).toMatchObject({
      ok: true,
      repaired: [],
      log: { answers: [{ score: 3 }] },
    });
  });

  test('a step that throws refuses the whole file, and says where and what', () => {
    const failing: Migration = (change) => {
      if (change['entity'] === 'answer') throw new Error('patch is not an object');
      return change;
    };
    expect(
      readEvaluation(fileOf(1, [buildEvaluationChange(), buildChange({ score: 1 })]), [failing]),
    ).toEqual({
      ok: false,
      error: { kind: 'migration-failed', where: 'changes.1', what: 'patch is not an object' },
    });
  });

  test('a step may throw anything', () => {
    for (const thrown of ['a text', undefined, Symbol('odd'), Object.create(null)]) {
      const failing: Migration = () => {
        throw thrown;
      };
      const read = readEvaluation(fileOf(1, [buildChange({})]), [failing]);
      expect(read).toMatchObject({
        ok: false,
        error: { kind: 'migration-failed', where: 'changes.0', what: 'a migration failed' },
      });
    }
  });

  test('a file of a later version is too new, and no step is tried on it', () => {
    const step = vi.fn<Migration>((change) => change);
    expect(readEvaluation(fileOf(3, [buildEvaluationChange()]), [step])).toEqual({
      ok: false,
      error: { kind: 'too-new', where: 'schemaVersion', what: 'version 3, this app reads up to 2' },
    });
    expect(step).not.toHaveBeenCalled();
  });

  test('what is no change at all is kept as it stands, without any step seeing it', () => {
    const step = vi.fn<Migration>((change) => change);
    const read = readEvaluation(fileOf(1, ['rubbish', null, 7, buildEvaluationChange()]), [step]);
    expect(read).toMatchObject({ ok: true, unreadable: [{ raw: 'rubbish' }, { raw: null }, { raw: 7 }] });
    expect(step).toHaveBeenCalledTimes(1);
  });

  test('a change that is unreadable after its steps is kept as it stood before them', () => {
    const raw = { entity: 'answer', points: 3 };
    const step: Migration = (change) => ('id' in change ? change : { ...change, migrated: true });
    const read = readEvaluation(fileOf(1, [buildEvaluationChange(), raw]), [step]);
    expect(read.ok && read.unreadable.at(-1)?.raw).toEqual(raw);
  });

  test('the check above turns red when a step has no frozen evaluation that needs it', () => {
    const frozen = fileOf(2, [buildEvaluationChange()]);
    expect(stepsNeverCalled(invented, [frozen])).toEqual([1]);
    expect(stepsNeverCalled(invented, [fileOf(1, [buildEvaluationChange()])])).toEqual([]);
    expect(stepsNeverCalled(invented, [])).toEqual([1, 2]);
  });
});
