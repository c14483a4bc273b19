import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import {
  everyKind,
  fieldNamesOf,
  rowIdsOf,
  shuffled,
  valuesOf,
} from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play, unionOf, type Played } from '../../../tests/support/offlineHistory.ts';
import type { Change, FieldValue } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { kindNamed } from './entities/entities.ts';
import { groupByRow } from './groupByRow.ts';
import { headsByField, headsOf, sameValue } from './heads.ts';
import { fieldsOf } from '../../../tests/support/fieldsOf.ts';
import { mergeLogs } from './mergeLogs.ts';
import { withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { projectRow } from '../../../tests/support/projections.ts';
import { migrations, schemaVersion } from './migrations.ts';
import { readEvaluation, rowsInLog } from './readEvaluation.ts';
import { recordEdit } from './recordEdit.ts';

function rowsOf(log: readonly Change[]): Change[][] {
  return [...groupByRow(log)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function kindOf([first]: readonly Change[]) {
  const kind = kindNamed(withMadeUp, first?.entity ?? '');
  if (!kind) throw new Error('a row of no kind');
  return kind;
}

function setters(row: readonly Change[], field: string): Change[] {
  return row.filter((change) => Object.hasOwn(change.patch, field));
}

/** Those of whom no other of them knew when it was written. Rests on what people knew, not on `parents`. */
function unknownToAllOthers({ appended }: Played, changes: readonly Change[]): string[] {
  const knew = new Map(appended.map((change) => [change.id, change.knew]));
  return changes
    .filter((change) => !changes.some((other) => knew.get(other.id)?.has(change.id)))
    .map((change) => change.id);
}

/** What stands in a field: what nobody has replaced who knew of it. Against a removal stands what neither knew of. */
function standing(played: Played, row: readonly Change[], field: string): string[] {
  const said = unknownToAllOthers(played, setters(row, field));
  if (field !== 'removed') return said;
  const knew = new Map(played.appended.map((change) => [change.id, change.knew]));
  const removals = row.filter(({ id, patch }) => said.includes(id) && patch['removed'] === true);
  const against = row.filter(
    (change) =>
      !Object.hasOwn(change.patch, 'removed') &&
      removals.some(({ id }) => !knew.get(id)?.has(change.id) && !knew.get(change.id)?.has(id)),
  );
  const others = fieldsOf(row).flatMap((other) => unknownToAllOthers(played, setters(against, other)));
  return [...new Set([...said, ...others])];
}

test('a value holds until somebody who knew of it writes another', () => {
  fc.assert(
    fc.property(historyArbitrary, (history) => {
      const played = play(history);
      for (const row of rowsOf(unionOf(played.logs))) {
        for (const field of fieldsOf(row)) {
          const heads = headsByField(row, kindOf(row))
            .get(field)
            ?.map((head) => head.id);
          expect(heads?.toSorted()).toEqual(standing(played, row, field).toSorted());
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a field is in conflict exactly when people who did not know of each other left it different', () => {
  let conflicts = 0;
  fc.assert(
    fc.property(historyArbitrary, (history) => {
      const played = play(history);
      for (const row of rowsOf(unionOf(played.logs))) {
        const byId = new Map(row.map((change) => [change.id, change]));
        const disputed = fieldsOf(row).filter((field) => {
          const values = standing(played, row, field).map((id) => byId.get(id)?.patch[field]);
          const isDisputable = declaredField(kindOf(row), field)?.declared.settledBy !== 'earliest';
          return isDisputable && values.some((value) => !sameValue(value, values[0]));
        });
        const shown = projectRow(row);
        expect(shown?.conflicts.map((conflict) => conflict.field)).toEqual(disputed);
        for (const { field, changes } of shown?.conflicts ?? []) {
          conflicts += 1;
          const ranks = changes.map((id) => `${byId.get(id)?.at} ${id}`);
          expect(ranks).toEqual(ranks.toSorted().toReversed());
          expect(changes.toSorted()).toEqual(standing(played, row, field).toSorted());
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(conflicts).toBeGreaterThan(10);
});

test('no edit is lost: every change is still there, and can be reached from what holds now', () => {
  fc.assert(
    fc.property(historyArbitrary, (history) => {
      const { logs, appended } = play(history);
      const log = unionOf(logs);
      expect(log).toHaveLength(appended.length);
      for (const row of rowsOf(log)) {
        for (const field of fieldsOf(row)) {
          const byId = new Map(setters(row, field).map((change) => [change.id, change]));
          const reached = new Set<string>();
          const next = headsOf(row, field).map((head) => head.id);
          for (let id = next.pop(); id !== undefined; id = next.pop()) {
            if (reached.has(id)) continue;
            reached.add(id);
            next.push(...(byId.get(id)?.parents ?? []).filter((parent) => byId.has(parent)));
          }
          expect(reached).toEqual(new Set(byId.keys()));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('it does not matter in which order files are taken in: everybody sees the same rows', () => {
  fc.assert(
    fc.property(
      historyArbitrary
        .map((history) => play(history).logs)
        .chain((logs) => fc.tuple(fc.constant(logs), shuffled(logs))),
      ([logs, other]) => {
        const rows = rowsOf(unionOf(logs)).map(projectRow);
        expect(rowsOf(unionOf([...other, ...logs])).map(projectRow)).toEqual(rows);
        expect(rowsOf(unionOf(logs).toReversed()).map(projectRow)).toEqual(rows);
      },
    ),
  );
});

test('a decision about every conflict leaves none, on every machine that gets it', () => {
  fc.assert(
    fc.property(historyArbitrary, fc.nat(), (history, choice) => {
      const { logs } = play(history);
      let log = unionOf(logs);
      let minute = 10_000;
      for (const row of rowsOf(log)) {
        for (const { field, changes } of projectRow(row)?.conflicts ?? []) {
          const chosen = row.find((change) => change.id === changes[choice % changes.length]);
          const value: FieldValue = chosen?.patch[field] ?? null;
          minute += 10;
          const { name: entity } = kindOf(row);
          const [{ entityId } = { entityId: '' }] = row;
          const decided = recordEdit(
            { evaluation: exampleEvaluation, entity, entityId, patch: { [field]: value }, knew: 'all' },
            log.filter((change) => change.entity === entity && change.entityId === entityId),
            new Set(log.map((change) => change.id)),
            {
              ...people.leder,
              now: new Date(startTime + minute * 60_000),
              newId: idAt(minute),
              own: new Set(),
            },
            withMadeUp,
          );
          if (decided.kind !== 'appended') throw new Error(decided.kind);
          expect(decided.change).toMatchObject({ patch: { [field]: value } });
          // Of a row that can be removed it also says that it knows whether it is.
          expect(decided.change.parents.filter((id) => changes.includes(id))).toEqual(changes.toSorted());
          log = [...log, decided.change];
        }
      }
      for (const theirs of logs) {
        for (const row of rowsOf(mergeLogs(theirs, log))) expect(projectRow(row)?.conflicts).toEqual([]);
      }
    }),
  );
});

test.each(everyKind)(
  'people who write in different fields of $name offline are both heard, and never disagree',
  (kind) => {
    const [entityId = ''] = rowIdsOf(kind);
    const frame = { entity: kind.name, entityId };
    const isSaid = (field: string) =>
      field !== 'removed' && declaredField(kind, field)?.declared.settledBy === undefined;
    const fields = fieldNamesOf(kind).filter(isSaid);
    // Of a kind with one field, nobody can write in another.
    if (fields.length < 2) return;
    const said = fc
      .shuffledSubarray(fields, { minLength: 2, maxLength: 2 })
      .chain(([left = '', right = '']) =>
        fc.record({
          left: fc.tuple(fc.constant(left), valuesOf(kind, left)),
          right: fc.tuple(fc.constant(right), valuesOf(kind, right)),
        }),
      );
    fc.assert(
      fc.property(said, ({ left, right }) => {
        const base = buildChange({ [left[0]]: null, [right[0]]: null }, frame);
        const hers = buildChange({ [left[0]]: left[1] }, { ...frame, minutes: 1, parents: [base.id] });
        const his = buildChange(
          { [right[0]]: right[1] },
          { ...frame, minutes: 2, parents: [base.id], by: people.veileder },
        );
        const merged = mergeLogs([base, hers], [base, his]);
        expect(projectRow(merged)?.conflicts).toEqual([]);
        expect(headsOf(merged, left[0])[0]?.patch).toEqual(hers.patch);
        expect(headsOf(merged, right[0])[0]?.patch).toEqual(his.patch);
      }),
    );
  },
);

test('what people have written comes back unaltered through a file', () => {
  fc.assert(
    fc.property(historyArbitrary, (history) => {
      const log = mergeLogs([buildEvaluationChange({}, { minutes: -5 })], unionOf(play(history).logs));
      const file: unknown = JSON.parse(
        JSON.stringify({ app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes: log }),
      );
      const read = readEvaluation(file, migrations, withMadeUp);
      expect(read).toMatchObject({ ok: true, repaired: [], unreadable: [], newer: 0 });
      if (!read.ok) return;
      expect(read.log.changes).toEqual(log);
      const rows = rowsOf(log).map(projectRow);
      for (const kind of everyKind.filter(({ id }) => id.within === 'evaluation')) {
        const expected = rows.filter((row) => kind.id.read(row?.id ?? ''));
        expect(new Set(rowsInLog(read.log, kind))).toEqual(new Set(expected));
      }
    }),
  );
});
