import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
  type Person,
} from '../../../tests/support/buildChange.ts';
import { shuffled, wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play } from '../../../tests/support/offlineHistory.ts';
import type { Change } from './Change.ts';
import { mostFields } from './declaredField.ts';
import { kindNamed } from './entities/entities.ts';
import { groupByRow } from './groupByRow.ts';
import { headsByField, headsOf, sameValue } from './heads.ts';
import { fieldsOf } from '../../../tests/support/fieldsOf.ts';
import { mergeLogs } from './mergeLogs.ts';
import { schemaVersion } from './migrations.ts';
import { planMerge } from './planMerge.ts';
import { madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { projectRow } from '../../../tests/support/projections.ts';
import { readEvaluation } from './readEvaluation.ts';
import { recordEdit } from './recordEdit.ts';

/** The log as it is once a plan has been carried out. */
function carriedOut(existing: readonly Change[], incoming: readonly Change[]): Change[] {
  const { added, continued } = planMerge(existing, incoming, withMadeUp);
  const log = new Map(existing.map((change) => [change.id, change]));
  for (const change of [...added, ...continued]) log.set(change.id, change);
  return [...log.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function rowsOf(log: readonly Change[]): Change[][] {
  return [...groupByRow(log).values()];
}

function headsIn(row: readonly Change[], field: string): Change[] {
  return headsByField(row, kindNamed(withMadeUp, row[0]?.entity ?? '')).get(field) ?? [];
}

const logs = historyArbitrary.map((history) => play(history).logs);
const { leder, veileder, laerer } = people;

describe('a plan for merging', () => {
  test('is what mergeLogs does, for all that people can have written', () => {
    fc.assert(
      fc.property(logs, ([a = [], b = []]) => {
        expect(carriedOut(a, b)).toEqual(mergeLogs(a, b));
        expect(planMerge(a, b, withMadeUp).refused).toEqual([]);
      }),
    );
  });

  test('carried out in any order gives the same log and the same rows', () => {
    fc.assert(
      fc.property(
        logs.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          const one = all.reduce(carriedOut, []);
          const two = other.reduce(carriedOut, []);
          expect(two).toEqual(one);
          expect(rowsOf(two).map(projectRow)).toEqual(rowsOf(one).map(projectRow));
        },
      ),
    );
  });

  test('carried out twice changes nothing the second time', () => {
    fc.assert(
      fc.property(logs, ([a = [], b = []]) => {
        const plan = planMerge(carriedOut(a, b), b, withMadeUp);
        expect(plan).toMatchObject({ added: [], continued: [], refused: [], rows: [] });
        expect(plan.conflicts.filter(({ known }) => !known)).toEqual([]);
        if (a.length + b.length > 0) expect(plan.status).toBe('same');
      }),
    );
  });

  test('loses no value that anybody had as their newest', () => {
    fc.assert(
      fc.property(logs, ([a = [], b = []]) => {
        const merged = carriedOut(a, b);
        for (const log of [a, b]) {
          for (const row of rowsOf(log)) {
            for (const field of fieldsOf(row)) {
              for (const head of headsOf(row, field)) {
                const kept = merged.find(({ id }) => id === head.id);
                // Written further by the same person on the same machine, or exactly as it was.
                expect(kept?.patch[field]).toBeDefined();
                if (kept?.at === head.at) expect(sameValue(kept.patch[field], head.patch[field])).toBe(true);
              }
            }
          }
        }
      }),
    );
  });

  test('names exactly the disagreements of the merged rows, with every newest value and the one that holds first', () => {
    fc.assert(
      fc.property(logs, ([a = [], b = []]) => {
        const { conflicts } = planMerge(a, b, withMadeUp);
        const expected = rowsOf(mergeLogs(a, b)).flatMap((row) => projectRow(row)?.conflicts ?? []);
        const named = conflicts.map(({ field, values }) => ({
          field,
          changes: values.flatMap(({ voices }) => voices.map(({ change }) => change)).toSorted(),
        }));
        expect(named).toEqual(expected.map(({ field, changes }) => ({ field, changes: changes.toSorted() })));
        for (const { entityId, field, values, incoming, here } of conflicts) {
          const row = mergeLogs(a, b).filter((change) => change.entityId === entityId);
          expect(values[0]?.value).toEqual(headsIn(row, field)[0]?.patch[field] ?? null);
          expect(new Set([...incoming, ...here])).toEqual(
            new Set(values.flatMap(({ voices }) => voices.map(({ change }) => change))),
          );
        }
      }),
    );
  });

  test('calls a disagreement known exactly when the log here had the same one', () => {
    fc.assert(
      fc.property(logs, ([a = [], b = []]) => {
        for (const { entityId, field, known, values } of planMerge(a, b, withMadeUp).conflicts) {
          const before = projectRow(a.filter((change) => change.entityId === entityId));
          const heads = before?.conflicts.find((conflict) => conflict.field === field)?.changes ?? [];
          const now = values.flatMap(({ voices }) => voices.map(({ change }) => change));
          expect(known).toBe(heads.toSorted().join() === now.toSorted().join());
        }
      }),
    );
  });

  test('names a disagreement by what the row is called once the logs are joined', () => {
    const entityId = madeUpId.make(exampleEvaluation, '019aa000-0000-7000-8000-00001a2b3c4d');
    const of = (patch: Change['patch'], minutes: number, by: Person = leder) =>
      buildChange(patch, { entity: 'madeUp', entityId, minutes, by });
    const begun = of({ title: 'Et funn', state: 'open' }, 0);
    const mine = { ...of({ state: null }, 1), parents: [begun.id] };
    const theirs = { ...of({ title: 'Et større funn', state: 'done' }, 2, veileder), parents: [begun.id] };
    const { conflicts } = planMerge([begun, mine], [begun, theirs], withMadeUp);
    expect(conflicts).toMatchObject([{ field: 'state', named: 'Et større funn' }]);
  });

  test('is settled by a change with every newest one as parent', () => {
    fc.assert(
      fc.property(logs, fc.nat(), ([a = [], b = []], pick) => {
        const merged = mergeLogs(a, b);
        for (const { evaluationOf, row, field, values, entity, entityId } of planMerge(
          a,
          b,
          withMadeUp,
        ).conflicts.map((conflict) => ({
          ...conflict,
          evaluationOf: merged[0]?.evaluation ?? '',
          row: merged.filter((change) => change.entityId === conflict.entityId),
        }))) {
          const chosen = values[pick % values.length]?.value ?? null;
          const recorded = recordEdit(
            { evaluation: evaluationOf, entity, entityId, patch: { [field]: chosen }, knew: 'all' },
            row,
            new Set(row.map(({ id }) => id)),
            { ...leder, now: new Date(minutesIn(9999)), newId: idAt(9999), own: new Set() },
            withMadeUp,
          );
          if (recorded.kind !== 'appended') throw new Error(recorded.kind);
          expect(recorded.change.parents).toEqual(
            expect.arrayContaining(headsIn(row, field).map(({ id }) => id)),
          );
          const after = projectRow([...row, recorded.change]);
          expect(after?.conflicts.some((conflict) => conflict.field === field)).toBe(false);
        }
      }),
    );
  });

  test('never throws, alters nothing and loses no id, whatever the logs', () => {
    fc.assert(
      fc.property(wildLogArbitrary, wildLogArbitrary, (wild, incoming) => {
        const existing = mergeLogs(wild, []);
        const before = structuredClone([existing, incoming]);
        const after = carriedOut(existing, incoming);
        expect([existing, incoming]).toEqual(before);
        expect(after.map(({ id }) => id)).toEqual(mergeLogs(existing, incoming).map(({ id }) => id));
        // What is here stays what it is about.
        for (const { id, entityId } of existing) {
          expect(after.find((change) => change.id === id)?.entityId).toBe(entityId);
        }
      }),
    );
  });
});

describe('of two colleagues who went on from the same evaluation', () => {
  const start = buildEvaluationChange();
  const base = buildChange({ score: 1, justification: 'Før' }, { minutes: 1 });

  test('different fields of a requirement come together without a word', () => {
    const mine = buildChange({ score: 3 }, { minutes: 2, parents: [base.id] });
    const theirs = buildChange({ justification: 'Nå' }, { minutes: 3, parents: [base.id], by: veileder });
    const plan = planMerge([start, base, mine], [start, base, theirs]);
    expect(plan).toMatchObject({
      status: 'changed',
      added: [theirs],
      conflicts: [],
      rows: [{ kind: 'joined', changes: [base, mine, theirs] }],
    });
  });

  test('a field that only the other has moved on follows, and is no disagreement', () => {
    const theirs = buildChange({ score: 2 }, { minutes: 2, parents: [base.id], by: veileder });
    const plan = planMerge([start, base], [start, base, theirs]);
    expect(plan).toMatchObject({ added: [theirs], conflicts: [], rows: [{ kind: 'ahead' }] });
    expect(planMerge([start, base, theirs], [start, base])).toMatchObject({ status: 'same', rows: [] });
  });

  test('the same field set differently keeps both, says who, and lets the newest hold', () => {
    const mine = buildChange({ score: 3 }, { minutes: 2, parents: [base.id] });
    const theirs = buildChange({ score: 4 }, { minutes: 3, parents: [base.id], by: veileder });
    const third = buildChange({ score: 3 }, { minutes: 1, salt: 9, parents: [base.id], by: laerer });
    const plan = planMerge([start, base, mine], [start, base, theirs, third]);
    expect(plan.conflicts).toMatchObject([
      {
        field: 'score',
        known: false,
        here: [mine.id],
        incoming: [theirs.id, third.id],
        values: [
          { value: 4, voices: [{ change: theirs.id, author: veileder.author, at: theirs.at }] },
          { value: 3, voices: [{ author: leder.author }, { author: laerer.author }] },
        ],
      },
    ]);
  });

  test('a disagreement that was here stays one, and is the file’s only when the file adds to it', () => {
    const mine = buildChange({ score: 3 }, { minutes: 2, parents: [base.id] });
    const theirs = buildChange({ score: 4 }, { minutes: 3, parents: [base.id], by: veileder });
    const third = buildChange({ score: 0 }, { minutes: 4, parents: [base.id], by: laerer });
    const here = [start, base, mine, theirs];
    expect(planMerge(here, [start, base, theirs]).conflicts).toMatchObject([{ known: true, field: 'score' }]);
    expect(planMerge(here, [start]).conflicts).toMatchObject([{ known: true, incoming: [] }]);
    expect(planMerge(here, [start, base, third]).conflicts).toMatchObject([
      { known: false, values: [{ value: 0 }, { value: 4 }, { value: 3 }] },
    ]);
    const changed = buildChange({ score: 0 }, { minutes: 5, parents: [theirs.id], by: veileder });
    expect(planMerge(here, [start, base, changed]).conflicts).toMatchObject([
      { known: false, entity: 'answer', values: [{ value: 0 }, { value: 3 }] },
    ]);
  });

  test('a decision that the file brings settles what is disagreed on here', () => {
    const mine = buildChange({ score: 3 }, { minutes: 2, parents: [base.id] });
    const theirs = buildChange({ score: 4 }, { minutes: 3, parents: [base.id], by: veileder });
    const decision = buildChange({ score: 4 }, { minutes: 9, parents: [mine.id, theirs.id], by: laerer });
    expect(planMerge([start, base, mine, theirs], [decision])).toMatchObject({
      conflicts: [],
      added: [decision],
    });
  });

  test('the same value from both is no disagreement', () => {
    const mine = buildChange({ score: 3 }, { minutes: 2, parents: [base.id] });
    const theirs = buildChange({ score: 3 }, { minutes: 3, parents: [base.id], by: veileder });
    expect(planMerge([start, base, mine], [start, base, theirs]).conflicts).toEqual([]);
  });

  test('both having begun the evaluation is no disagreement', () => {
    const other = buildEvaluationChange({}, { minutes: 30, by: veileder });
    expect(planMerge([start], [other])).toMatchObject({ conflicts: [], added: [other] });
  });

  test('an evaluation that is not here is new, with the disagreements it brings', () => {
    const two = [
      buildChange({ score: 1 }, { minutes: 1 }),
      buildChange({ score: 2 }, { minutes: 2, by: veileder }),
    ];
    const plan = planMerge([], [start, ...two]);
    expect(plan).toMatchObject({ status: 'new', conflicts: [{ field: 'score', here: [], known: false }] });
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['new', 'new']);
  });

  test('an id that here is about something else is refused, and what is here stays', () => {
    const forged = buildChange({ score: 0 }, { minutes: 1, requirement: 2, at: minutesIn(99) });
    const stranger = buildChange({ score: 0 }, { minutes: 1, by: veileder, at: minutesIn(99) });
    for (const change of [forged, stranger]) {
      expect(planMerge([start, base], [start, change])).toMatchObject({
        status: 'same',
        refused: [change],
        added: [],
        continued: [],
      });
    }
  });

  test('a text that was written further after it was handed out is taken as it became', () => {
    const text = buildChange({ justification: 'Før' }, { minutes: 2 });
    const further = { ...text, patch: { justification: 'Før og nå' }, at: minutesIn(3) };
    expect(planMerge([start, text], [start, further])).toMatchObject({
      status: 'changed',
      added: [],
      continued: [further],
    });
    expect(planMerge([start, further], [start, text]).status).toBe('same');
  });

  test('no row grows beyond what can be read again: what would make it is left out, and the rest goes in', () => {
    const wide = (prefix: string) =>
      Object.fromEntries(
        Array.from({ length: mostFields / 2 }, (_, index) => [
          `checkpoint:${prefix}${index}`,
          'met' as const,
        ]),
      );
    const mine = buildChange(wide('a'), { minutes: 2 });
    const fits = buildChange(wide('b'), { minutes: 3, by: veileder });
    const full = [start, mine, fits];
    expect(planMerge([start, mine], full)).toMatchObject({ added: [fits], overfull: [] });

    const more = buildChange({ score: 4 }, { minutes: 4, by: laerer });
    const known = buildChange({ 'checkpoint:a0': 'notMet' }, { minutes: 5, by: laerer });
    const other = buildChange({ score: 1 }, { minutes: 6, by: laerer, requirement: 2 });
    const plan = planMerge(full, [start, more, known, other]);
    expect(plan).toMatchObject({ overfull: [more, known], added: [other], refused: [], conflicts: [] });
    expect(planMerge(full, [start, known])).toMatchObject({ added: [known], overfull: [] });

    const after = carriedOut(full, [start, more, known, other]);
    const read = readEvaluation({ app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes: after });
    expect(read).toMatchObject({ ok: true, unreadable: [] });
  });

  test('one that has too many fields here already is told more of what it has, and of nothing else', () => {
    const tooWide = wideRow(mostFields + 1);
    const known = buildChange({ 'checkpoint:c0': 'notMet' }, { minutes: 5, by: laerer });
    expect(planMerge([start, tooWide], [start, known])).toMatchObject({ added: [known], overfull: [] });
    const more = buildChange({ score: 4 }, { minutes: 6, by: laerer });
    expect(planMerge([start, tooWide], [start, more])).toMatchObject({ added: [], overfull: [more] });
  });

  test('the text of an edit that came without it has no room either', () => {
    const wide = wideRow(mostFields - 1);
    const whole = buildChange({ score: 2, justification: 'Rutinen er skrevet.' }, { minutes: 5, by: laerer });
    const part = { ...whole, patch: { score: 2 } };
    expect(planMerge([start, wide, part], [start, whole])).toMatchObject({
      status: 'same',
      continued: [],
      overfull: [whole],
      rows: [],
    });
    expect(planMerge([start, part], [start, whole])).toMatchObject({ continued: [whole], overfull: [] });
  });
});

/** A change that gives requirement 1 so many fields. */
function wideRow(fields: number): Change {
  const patch = Array.from({ length: fields }, (_, index) => [`checkpoint:c${index}`, 'met'] as const);
  return buildChange(Object.fromEntries(patch), { minutes: 1 });
}
