import { fc } from '../../../tests/support/propertyTests.ts';
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
import { wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play, unionOf } from '../../../tests/support/offlineHistory.ts';
import type { Change } from './Change.ts';
import { rowKey } from './groupByRow.ts';
import { noErasures } from './erasures.ts';
import { editsOfReturn, editsOfUndo, logAt, planReturn } from './logAt.ts';
import type { Kind } from './entities/entity.ts';
import { madeUp, madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { valuesOf, valuesOfReturned } from '../../../tests/support/returnedValues.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';
import { recordEdit, type Edit } from './recordEdit.ts';
import { uuidTime, uuidv7 } from './uuidv7.ts';

/** Records edits as the app does when it goes back: on top of the log, never into a change that is there. */
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
          ...people.laerer,
          now,
          newId: uuidv7(now.getTime(), new Uint8Array(10).fill(index + 1)),
          // What was written when it went back is known to whoever takes that back.
          own: new Set(known.map(({ id }) => id).filter((id) => uuidTime(id) > startTime + 900_000 * 60_000)),
        },
        withMadeUp,
      );
      return result.kind === 'nothing' ? changes : [...changes, result.change];
    },
    [...log],
  );
}

function goneBack(log: readonly Change[], instant: string, minute = 1_000_000): Change[] {
  return recorded(log, editsOfReturn(exampleEvaluation, planReturn(log, instant, withMadeUp)), minute);
}

const logArbitrary = fc.oneof(
  historyArbitrary.map((history) => unionOf(play(history).logs)),
  // The door lets no id through twice.
  wildLogArbitrary.map((log) => unionOf([log])),
);
const instantArbitrary = fc.integer({ min: -130, max: 400 }).map((minutes) => minutesIn(minutes));

describe('going back to an instant', () => {
  test('gives every field the value it had then', () => {
    fc.assert(
      fc.property(logArbitrary, instantArbitrary, (log, instant) => {
        expect(valuesOf(goneBack(log, instant))).toEqual(valuesOfReturned(log, logAt(log, instant)));
      }),
    );
  });

  test('only adds to the log', () => {
    fc.assert(
      fc.property(logArbitrary, instantArbitrary, (log, instant) => {
        const after = goneBack(log, instant);
        expect(after.slice(0, log.length)).toEqual(log);
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(logArbitrary, instantArbitrary, (log, instant) => {
        expect(planReturn(goneBack(log, instant), instant, withMadeUp)).toEqual([]);
      }),
    );
  });

  test('can be undone, as a step of its own, and then all is as it was', () => {
    fc.assert(
      fc.property(logArbitrary, instantArbitrary, (log, instant) => {
        const plan = planReturn(log, instant, withMadeUp);
        const back = recorded(log, editsOfReturn(exampleEvaluation, plan), 1_000_000);
        const undone = recorded(back, editsOfUndo(exampleEvaluation, plan, noErasures), 1_000_001);
        expect(undone.slice(0, back.length)).toEqual(back);
        expect(valuesOf(undone)).toEqual(valuesOf(log));
        // The other way to undo: back to the moment before, which is also a point in time.
        expect(valuesOf(goneBack(back, minutesIn(999_999), 1_000_002))).toEqual(valuesOf(log));
      }),
    );
  });

  test('does what its plan says, and no more', () => {
    fc.assert(
      fc.property(logArbitrary, instantArbitrary, (log, instant) => {
        const planned = planReturn(log, instant, withMadeUp).flatMap(({ entityId, fields }) =>
          fields.map(({ field }) => `${entityId} ${field}`),
        );
        const said = goneBack(log, instant)
          .slice(log.length)
          .flatMap((change) => Object.keys(change.patch).map((field) => `${change.entityId} ${field}`));
        expect(said.toSorted()).toEqual(planned.toSorted());
      }),
    );
  });
});

describe('the plan', () => {
  const first = buildChange({ score: 1, justification: 'Slik det var.' });
  const later = buildChange({ score: 3 }, { minutes: 60, parents: [first.id] });
  const evidence = buildChange({ 'evidence:e1': { kind: 'note', text: 'Ny' } }, { minutes: 61 });

  test('says what stands now and what stood then, also what was not there', () => {
    expect(planReturn([evidence, later, first], minutesIn(30))).toEqual([
      {
        entity: 'answer',
        entityId: first.entityId,
        fields: [
          { field: 'evidence:e1', now: { kind: 'note', text: 'Ny' }, past: null },
          { field: 'score', now: 3, past: 1 },
        ],
        heads: { 'evidence:e1': [evidence.id], justification: [first.id], score: [later.id] },
      },
    ]);
    expect(planReturn([evidence, later, first], minutesIn(61))).toEqual([]);
  });

  test('settles what people have come to disagree on since, and leaves what they disagreed on then', () => {
    const other = buildChange({ score: 4 }, { minutes: 2, salt: 1, by: people.veileder, id: idAt(2, 1) });
    const conflict = [first, other];
    expect(planReturn(conflict, minutesIn(1)).flatMap((row) => row.fields)).toEqual([
      { field: 'score', now: 4, past: 1 },
    ]);
    expect(planReturn(conflict, minutesIn(2))).toEqual([]);
    const settled = goneBack(conflict, minutesIn(1));
    expect(projectAnswer(settled)).toMatchObject({ score: 1, conflicts: [] });
  });

  test('leaves what the evaluation is about, and when it was started', () => {
    const started = buildEvaluationChange();
    const renamed = buildEvaluationChange(
      { ownOffice: { name: 'NAV Nyvika', kind: 'nav-kontor' } },
      { minutes: 5, parents: [started.id] },
    );
    expect(planReturn([started, renamed, first], minutesIn(-1)).map((row) => row.entity)).toEqual(['answer']);
    expect(planReturn([started, renamed], minutesIn(1)).flatMap((row) => row.fields)).toMatchObject([
      { field: 'ownOffice', past: { name: 'NAV Eksempelvika' } },
    ]);
  });

  test('settles also what was said anew as it was, where somebody disagrees with it', () => {
    const theirs = buildChange({ score: 4 }, { minutes: 5, parents: [first.id], by: people.veileder });
    const again = buildChange({ score: 1 }, { minutes: 6, parents: [first.id] });
    expect(planReturn([first, theirs, again], minutesIn(1)).flatMap((row) => row.fields)).toEqual([
      { field: 'score', now: 1, past: 1 },
    ]);
  });

  test('has its rows in the order of their ids, however the log stands', () => {
    const rows = [3, 1, 4, 2].map((requirement) => buildChange({ score: 1 }, { requirement, minutes: 9 }));
    const ids = [1, 2, 3, 4].map((requirement) => `${exampleEvaluation}_${requirement}`);
    for (const log of [rows, rows.toReversed()])
      expect(planReturn(log, minutesIn(1)).map(({ entityId }) => entityId)).toEqual(ids);
  });

  test('leaves what only a newer app knows', () => {
    const field = buildChange({ laterField: 1 }, { minutes: 5 });
    const kind = buildChange(
      { title: 'Ny' },
      { minutes: 6, entity: 'laterKind', entityId: `${exampleEvaluation}_x` },
    );
    expect(planReturn([first, field, kind], minutesIn(1))).toEqual([]);
  });
});

describe('a row that can be removed', () => {
  const row = { entity: 'madeUp', entityId: madeUpId.make(exampleEvaluation, idAt(0)) };
  const made = buildChange({ title: 'Funn' }, { minutes: 5, ...row });
  const removed = buildChange({ removed: true }, { minutes: 6, parents: [made.id], ...row });
  const back = buildChange({ removed: false }, { minutes: 7, parents: [removed.id], ...row });
  const planned = (log: Change[], kinds = withMadeUp) =>
    planReturn(log, minutesIn(1), kinds).flatMap(({ fields }) => fields);

  test('is removed where it was not there, unless it is already', () => {
    expect(planned([made])).toEqual([{ field: 'removed', now: null, past: true }]);
    expect(planned([made, removed])).toEqual([]);
    expect(planned([made, removed, back])).toEqual([{ field: 'removed', now: false, past: true }]);
  });

  test('stays where its kind does not go back in time', () => {
    expect(planned([made], { ...withMadeUp, madeUp: { ...madeUp, restorable: false } as Kind })).toEqual([]);
  });
});
