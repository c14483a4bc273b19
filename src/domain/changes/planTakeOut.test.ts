import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  exampleEvaluation,
  idAt,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import { madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import {
  historyArbitrary,
  play,
  typingHistoryArbitrary,
  unionOf,
} from '../../../tests/support/offlineHistory.ts';
import { valuesOf, valuesOfReturned } from '../../../tests/support/returnedValues.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';
import type { Change } from './Change.ts';
import { rowKey } from './groupByRow.ts';
import { noErasures } from './erasures.ts';
import { editsOfReturn, editsOfUndo } from './logAt.ts';
import { mergeLogs } from './mergeLogs.ts';
import { planMerge } from './planMerge.ts';
import { planTakeOut, putBackIn, takenIn } from './planTakeOut.ts';
import { recordEdit, type Edit } from './recordEdit.ts';
import { uuidv7 } from './uuidv7.ts';

/** Records edits as the app does when it takes out: each a change of its own, that knows of all such changes. */
function recorded(log: readonly Change[], edits: readonly Edit<string>[], minute: number): Change[] {
  return edits.reduce<Change[]>(
    (changes, edit, index) => {
      const known = changes.filter((change) => rowKey(change) === rowKey(edit));
      const now = new Date(startTime + minute * 60_000);
      const result = recordEdit(
        edit,
        known,
        new Set(known.map(({ id }) => id)),
        {
          ...people.leder,
          now,
          newId: uuidv7(now.getTime(), new Uint8Array(10).fill(index + 1)),
          own: new Set(
            known
              .filter(({ at }) => at >= new Date(startTime + 900_000 * 60_000).toISOString())
              .map(({ id }) => id),
          ),
        },
        withMadeUp,
      );
      return result.kind === 'nothing' ? changes : [...changes, result.change];
    },
    [...log],
  );
}

/** The leader takes in what all three have. */
function merged(existing: readonly Change[], incoming: readonly Change[]) {
  const { added, continued } = planMerge(existing, incoming, withMadeUp);
  const written = [...added, ...continued];
  return { log: mergeLogs(existing, written), taken: takenIn(existing, written, withMadeUp) };
}

const historiesArbitrary = fc.oneof(historyArbitrary, typingHistoryArbitrary).map((history) => {
  const { logs } = play(history);
  return { existing: logs[0] ?? [], incoming: unionOf(logs) };
});

describe('taking out what was taken in', () => {
  test('gives every field the value it had before, and only adds to the log', () => {
    fc.assert(
      fc.property(historiesArbitrary, ({ existing, incoming }) => {
        const { log, taken } = merged(existing, incoming);
        const plan = planTakeOut(log, taken, withMadeUp);
        expect(plan.kept).toEqual([]);
        const out = recorded(log, editsOfReturn(exampleEvaluation, plan.rows), 1_000_000);
        expect(out.slice(0, log.length)).toEqual(log);
        expect(valuesOf(out)).toEqual(valuesOfReturned(log, existing));
        expect(planTakeOut(out, taken, withMadeUp)).toEqual({ rows: [], kept: [] });
      }),
    );
  });

  test('can be put back, and taken out once more', () => {
    fc.assert(
      fc.property(historiesArbitrary, ({ existing, incoming }) => {
        const { log, taken } = merged(existing, incoming);
        const plan = planTakeOut(log, taken, withMadeUp);
        const out = recorded(log, editsOfReturn(exampleEvaluation, plan.rows), 1_000_000);
        const back = recorded(out, editsOfUndo(exampleEvaluation, plan.rows, noErasures), 1_000_010);
        expect(valuesOf(back)).toEqual(valuesOf(log));
        const again = planTakeOut(back, putBackIn(taken, back.slice(out.length)), withMadeUp);
        expect(again.kept).toEqual([]);
        const once = recorded(back, editsOfReturn(exampleEvaluation, again.rows), 1_000_020);
        expect(valuesOf(once)).toEqual(valuesOfReturned(log, existing));
      }),
    );
  });
});

describe('what was written since', () => {
  const mine = buildChange({ score: 1, justification: 'Vårt.' });
  const theirs = buildChange(
    { score: 3, justification: 'Deres.' },
    { minutes: 5, by: people.veileder, parents: [mine.id] },
  );
  const { log, taken } = merged([mine], [mine, theirs]);

  test('is kept and told, and the rest goes back', () => {
    const since = buildChange({ score: 4 }, { minutes: 60, parents: [theirs.id] });
    const plan = planTakeOut([...log, since], taken);
    expect(plan).toMatchObject({
      rows: [{ entityId: mine.entityId, fields: [{ field: 'justification', now: 'Deres.', past: 'Vårt.' }] }],
      kept: [{ entityId: mine.entityId, fields: [{ field: 'score', now: 4, past: 1 }] }],
    });
    expect(plan.rows[0]?.fields).toHaveLength(1);
  });

  test('is kept also where it decides what the two disagreed on', () => {
    const other = buildChange({ score: 2 }, { minutes: 6, parents: [mine.id] });
    const apart = merged([mine, other], [mine, theirs]);
    expect(projectAnswer(apart.log)?.conflicts).toHaveLength(1);
    expect(planTakeOut(apart.log, apart.taken).rows[0]?.fields).toContainEqual({
      field: 'score',
      now: 2,
      past: 2,
    });
    const decided = buildChange({ score: 3 }, { minutes: 9, parents: [other.id, theirs.id] });
    expect(planTakeOut([...apart.log, decided], apart.taken).kept).toMatchObject([
      { fields: [{ field: 'score', now: 3, past: 2 }] },
    ]);
  });

  test('that says what stood before is nothing to tell of', () => {
    const since = buildChange({ score: 1, justification: 'Vårt.' }, { minutes: 60, parents: [theirs.id] });
    expect(planTakeOut([...log, since], taken)).toEqual({ rows: [], kept: [] });
  });
});

describe('a row that came with it', () => {
  const entityId = madeUpId.make(exampleEvaluation, '019aa000-0000-7000-8000-00001a2b3c4d');
  const came = buildChange({ title: 'Fra filen' }, { entity: 'madeUp', entityId, minutes: 3 });
  const taken = takenIn([], [came], withMadeUp);

  test('is removed where its kind can be, comes back, and can be removed once more', () => {
    const plan = planTakeOut([came], taken, withMadeUp);
    expect(plan).toMatchObject({
      rows: [{ entityId, fields: [{ field: 'removed', past: true }] }],
      kept: [],
    });
    const out = recorded([came], editsOfReturn(exampleEvaluation, plan.rows), 1_000_000);
    expect(planTakeOut(out, taken, withMadeUp)).toEqual({ rows: [], kept: [] });
    const back = recorded(out, editsOfUndo(exampleEvaluation, plan.rows, noErasures), 1_000_010);
    const again = putBackIn(taken, back.slice(out.length));
    expect(planTakeOut(back, again, withMadeUp).rows).toMatchObject([{ fields: [{ field: 'removed' }] }]);
  });

  test('stays whole where somebody has written on it since', () => {
    const since = buildChange(
      { state: 'done' },
      { entity: 'madeUp', entityId, minutes: 9, id: idAt(9), parents: [came.id] },
    );
    expect(planTakeOut([came, since], taken, withMadeUp)).toMatchObject({
      rows: [],
      kept: [{ entityId, fields: [{ field: 'title', now: 'Fra filen', past: null }] }],
    });
  });
});

test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'])(
  'what a newer app calls «%s», as something that every object has, is taken in like anything else',
  (name) => {
    const here = buildChange({ score: 2 });
    const came = buildChange({ [name]: { later: 1 }, score: 3 }, { minutes: 1, parents: [here.id] });
    const { rows } = takenIn([here], [came]);
    expect(rows.map(({ fields }) => fields)).toEqual([
      {
        [name]: { before: [], after: [came.id] },
        score: { before: [here.id], after: [came.id] },
      },
    ]);
    const { added, refused } = planMerge([here], [came]);
    expect([added, refused]).toEqual([[came], []]);
  },
);
