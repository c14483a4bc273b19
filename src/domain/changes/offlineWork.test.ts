import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import { answerFields, answerFieldValues, shuffled } from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play, unionOf, type Played } from '../../../tests/support/offlineHistory.ts';
import type { Change, FieldValue } from './Change.ts';
import { fieldsOf, headsOf, sameValue } from './heads.ts';
import { mergeLogs } from './mergeLogs.ts';
import { projectAnswer } from './project.ts';
import { readEvaluation } from './readEvaluation.ts';
import { recordEdit } from './recordEdit.ts';

const rowIds = [`${exampleEvaluation}_1`, `${exampleEvaluation}_2`];

function rowsOf(log: readonly Change[]): Change[][] {
  return rowIds.map((id) => log.filter((change) => change.entityId === id)).filter((row) => row.length > 0);
}

function setters(row: readonly Change[], field: string): Change[] {
  return row.filter((change) => Object.hasOwn(change.patch, field));
}

/** Those whom no other setter of the field knew of when it was written. Rests on what people knew, not on `parents`. */
function unknownToAllOthers({ appended }: Played, row: readonly Change[], field: string): string[] {
  const knew = new Map(appended.map((change) => [change.id, change.knew]));
  const all = setters(row, field);
  return all
    .filter((change) => !all.some((other) => knew.get(other.id)?.has(change.id)))
    .map((change) => change.id);
}

test('a value holds until somebody who knew of it writes another', () => {
  fc.assert(
    fc.property(historyArbitrary, (history) => {
      const played = play(history);
      for (const row of rowsOf(unionOf(played.logs))) {
        for (const field of fieldsOf(row)) {
          const heads = headsOf(row, field).map((head) => head.id);
          expect(heads.toSorted()).toEqual(unknownToAllOthers(played, row, field).toSorted());
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
          const standing = unknownToAllOthers(played, row, field).map((id) => byId.get(id)?.patch[field]);
          return standing.some((value) => !sameValue(value, standing[0]));
        });
        const answer = projectAnswer(row);
        expect(answer?.conflicts.map((conflict) => conflict.field)).toEqual(disputed);
        for (const { field, changes } of answer?.conflicts ?? []) {
          conflicts += 1;
          const ranks = changes.map((id) => `${byId.get(id)?.at} ${id}`);
          expect(ranks).toEqual(ranks.toSorted().toReversed());
          expect(changes.toSorted()).toEqual(unknownToAllOthers(played, row, field).toSorted());
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
        const rows = rowsOf(unionOf(logs)).map(projectAnswer);
        expect(rowsOf(unionOf([...other, ...logs])).map(projectAnswer)).toEqual(rows);
        expect(rowsOf(unionOf(logs).toReversed()).map(projectAnswer)).toEqual(rows);
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
        for (const { field, changes } of projectAnswer(row)?.conflicts ?? []) {
          const chosen = row.find((change) => change.id === changes[choice % changes.length]);
          const value: FieldValue = chosen?.patch[field] ?? null;
          minute += 10;
          const decided = recordEdit(
            {
              evaluation: exampleEvaluation,
              entity: 'answer',
              entityId: row[0]?.entityId ?? '',
              patch: { [field]: value },
            },
            log.filter((change) => change.entityId === row[0]?.entityId),
            new Set(log.map((change) => change.id)),
            { ...people.leder, now: new Date(startTime + minute * 60_000), newId: idAt(minute) },
          );
          expect(decided).toMatchObject({
            kind: 'appended',
            change: { parents: changes.toSorted(), patch: { [field]: value } },
          });
          if (decided.kind === 'appended') log = [...log, decided.change];
        }
      }
      for (const theirs of logs) {
        for (const row of rowsOf(mergeLogs(theirs, log))) expect(projectAnswer(row)?.conflicts).toEqual([]);
      }
    }),
  );
});

test('people who write in different fields offline never meet in a conflict, and both are heard', () => {
  const fields = fc.shuffledSubarray(answerFields, { minLength: 2, maxLength: 2 });
  const said = fields.chain(([left = '', right = '']) =>
    fc.record({
      left: fc.tuple(fc.constant(left), answerFieldValues[left] ?? fc.constant(null)),
      right: fc.tuple(fc.constant(right), answerFieldValues[right] ?? fc.constant(null)),
    }),
  );
  fc.assert(
    fc.property(said, ({ left, right }) => {
      const base = buildChange({ [left[0]]: null, [right[0]]: null });
      const hers = buildChange({ [left[0]]: left[1] }, { minutes: 1, parents: [base.id] });
      const his = buildChange(
        { [right[0]]: right[1] },
        { minutes: 2, parents: [base.id], by: people.veileder },
      );
      const merged = mergeLogs([base, hers], [base, his]);
      expect(projectAnswer(merged)?.conflicts).toEqual([]);
      expect(headsOf(merged, left[0])[0]?.patch).toEqual(hers.patch);
      expect(headsOf(merged, right[0])[0]?.patch).toEqual(his.patch);
    }),
  );
});

test('what people have written comes back unaltered through a file', () => {
  fc.assert(
    fc.property(historyArbitrary, (history) => {
      const log = mergeLogs([buildEvaluationChange({}, { minutes: -5 })], unionOf(play(history).logs));
      const file: unknown = JSON.parse(
        JSON.stringify({ app: 'rettesnor', schemaVersion: 1, id: exampleEvaluation, changes: log }),
      );
      const read = readEvaluation(file, []);
      expect(read).toMatchObject({ ok: true, repaired: [], unreadable: [] });
      if (!read.ok) return;
      expect(read.log.changes).toEqual(log);
      expect(read.log.answers).toEqual(rowsOf(log).map(projectAnswer));
    }),
  );
});
