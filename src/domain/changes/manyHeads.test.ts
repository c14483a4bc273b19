import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import { countReads } from '../../../tests/support/countReads.ts';
import { madeUp, madeUpId } from '../../../tests/support/madeUpKind.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';
import type { Change, Patch } from './Change.ts';
import { entities } from './entities/entities.ts';
import { migrations, schemaVersion } from './migrations.ts';
import { planMerge } from './planMerge.ts';
import { project } from './project.ts';
import { readChange } from './readChange.ts';
import { readEvaluation } from './readEvaluation.ts';
import { recordEdit } from './recordEdit.ts';

const many = 1001;

/** So many people have said something of one requirement without knowing of each other. */
function crowdOf(size: number): Change[] {
  return Array.from({ length: size }, (_, index) =>
    buildChange(
      { justification: `Tekst ${index}` },
      { id: idAt(index), at: minutesIn(index), by: people.veileder },
    ),
  );
}

const crowd = crowdOf(many);
const start = buildEvaluationChange({}, { minutes: -10 });

/** What somebody who has seen all of it makes of a row. */
function edited(known: readonly Change[], patch: Patch): Change {
  const { id: entityId, heads } = projectAnswer(known) ?? { id: '', heads: {} };
  const recorded = recordEdit(
    { evaluation: exampleEvaluation, entity: 'answer', entityId, patch, knew: heads },
    known,
    new Set(),
    {
      ...people.leder,
      now: new Date(startTime + 2000 * 60_000),
      newId: idAt(2000),
      own: new Set(),
    },
  );
  if (recorded.kind !== 'appended') throw new Error(recorded.kind);
  return recorded.change;
}

describe('a row with more newest changes than an edit may name', () => {
  test('is read, merged and shown', () => {
    expect(projectAnswer(crowd)).toMatchObject({
      justification: `Tekst ${many - 1}`,
      conflicts: [{ field: 'justification', changes: { length: many } }],
    });
    const half = [start, ...crowd.slice(0, 500)];
    const plan = planMerge(half, [start, ...crowd]);
    expect(plan.added).toHaveLength(501);
    expect(plan.conflicts).toMatchObject([{ known: false, values: { length: many } }]);
    const log = { app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes: [start, ...crowd] };
    expect(readEvaluation(log, migrations)).toMatchObject({ ok: true, unreadable: [] });
  });

  test('an edit that decides among as many as it may name is read back, and all agree', () => {
    const known = crowd.slice(0, many - 1);
    const decision = edited(known, { justification: 'Vi ble enige' });
    expect(decision.parents).toHaveLength(1000);
    expect(readChange(decision, exampleEvaluation, '')).toMatchObject({ ok: true, repaired: [] });
    expect(projectAnswer([...known, decision])).toMatchObject({
      justification: 'Vi ble enige',
      conflicts: [],
    });
  });

  test('an edit that decides among one more could not be read back, so it is never stored', () => {
    const decision = edited(crowd, { justification: 'Vi ble enige' });
    expect(decision.parents).toHaveLength(many);
    expect(readChange(decision, exampleEvaluation, '')).toMatchObject({
      ok: false,
      problem: { where: '.parents' },
    });
  });

  test('an edit of something else in the row names none of them', () => {
    const other = edited(crowd, { score: 3 });
    expect(other.parents).toEqual([]);
    expect(projectAnswer([...crowd, other])).toMatchObject({ score: 3, conflicts: { length: 1 } });
  });
});

describe('twice as many changes of a row are looked at about twice as often', () => {
  const evidence = (size: number) =>
    crowdOf(size).map((change, index) => ({
      ...change,
      patch: { 'evidence:1': { kind: 'document', text: `Tekst ${index}` } },
    }));
  const chain = (size: number) =>
    crowdOf(size).map((change, index, all) => ({
      ...change,
      parents: all.slice(Math.max(0, index - 1), index).map(({ id }) => id),
    }));
  /** Everybody builds on the same long story, and none of them knows that the row has been removed. */
  const removedMeanwhile = (size: number) => {
    const frame = {
      entity: 'madeUp',
      entityId: madeUpId.make(exampleEvaluation, '00000000-0000-4000-8000-0000000000f1'),
    };
    const story = chain(size).map((change) => ({ ...change, ...frame, patch: { title: 'Tittel' } }));
    const parents = story.slice(-1).map(({ id }) => id);
    const marks = Array.from({ length: size }, (_, index) =>
      buildChange({ title: `Tittel ${index}` }, { ...frame, id: idAt(size + index), parents }),
    );
    const [first] = story;
    const removal = { id: idAt(3 * size), parents: first ? [first.id] : [] };
    return [...story, ...marks, buildChange({ removed: true }, { ...frame, ...removal })];
  };

  type Work = (changes: readonly Change[]) => unknown;
  const ofAnswer: Work = (changes) => project(entities.answer, changes);
  const ofMadeUp: Work = (changes) => project(madeUp, changes);

  test.each([
    { shape: 'where nobody knew of another', changesOf: evidence, work: ofAnswer },
    { shape: 'where each knew the one before', changesOf: chain, work: ofAnswer },
    { shape: 'removed by one while many wrote on', changesOf: removedMeanwhile, work: ofMadeUp },
  ])('in projecting it $shape', ({ changesOf, work }) => {
    const reads = (size: number) => countReads(changesOf(size), work);
    expect(reads(400) / reads(200)).toBeLessThanOrEqual(2.2);
  });

  test.each([
    { shape: 'where nobody knew of another', changesOf: evidence },
    { shape: 'where each knew the one before', changesOf: chain },
  ])('in taking in what is new of it $shape', ({ changesOf }) => {
    const reads = (size: number) =>
      countReads(changesOf(size), (changes) => planMerge(changes.slice(0, size / 2), changes));
    expect(reads(400) / reads(200)).toBeLessThanOrEqual(2.2);
  });
});
