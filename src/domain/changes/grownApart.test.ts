import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildChange, buildEvaluationChange, minutesIn, people } from '../../../tests/support/buildChange.ts';
import { play, typingHistoryArbitrary } from '../../../tests/support/offlineHistory.ts';
import type { Change } from './Change.ts';
import { derivedId } from './derivedId.ts';
import { headsOf } from './heads.ts';
import { fieldsOf } from '../../../tests/support/fieldsOf.ts';
import { planMerge } from './planMerge.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';

const { veileder, laerer } = people;
const start = buildEvaluationChange();
const short = buildChange({ justification: 'Rutinen er' }, { minutes: 1 });
const grown = { ...short, patch: { justification: 'Rutinen er skrevet' }, at: minutesIn(3) };
const answer = buildChange(
  { justification: 'Ingen rutine' },
  { minutes: 2, parents: [short.id], by: veileder },
);
/** By a clock that is an hour ahead. */
const lateAnswer = { ...answer, at: minutesIn(62) };

/** The log once a plan has been carried out. */
function takeIn(existing: readonly Change[], incoming: readonly Change[]): Change[] {
  const { added, continued } = planMerge(existing, incoming);
  const log = new Map([...existing, ...added, ...continued].map((change) => [change.id, change]));
  return [...log.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function disagreement(log: readonly Change[]): unknown[] {
  const row = log.filter(({ entity }) => entity === 'answer');
  return (projectAnswer(row)?.conflicts ?? []).map(({ changes }) =>
    changes.map((id) => log.find((change) => change.id === id)?.patch['justification']).toSorted(),
  );
}

describe('a text that grew after a colleague had answered it', () => {
  test.each([answer, lateAnswer])(
    'is a disagreement, whoever takes in whose file, whatever the clocks',
    (theirs) => {
      const mine = [start, grown];
      const yours = [start, short, theirs];
      const both = [['Ingen rutine', 'Rutinen er skrevet']];
      expect(disagreement(takeIn(mine, yours))).toEqual(both);
      expect(disagreement(takeIn(yours, mine))).toEqual(both);
      expect(takeIn(mine, yours)).toEqual(takeIn(yours, mine));
      const plan = planMerge(mine, yours);
      expect(plan.conflicts).toMatchObject([{ field: 'justification', known: false, incoming: [theirs.id] }]);
      expect(plan.conflicts[0]?.here).toEqual([derivedId(short.id, 'grown')]);
      expect(planMerge(yours, mine).conflicts).toMatchObject([{ here: [theirs.id], known: false }]);
    },
  );

  test('is said once, however often the files go back and forth', () => {
    const once = takeIn([start, grown], [start, short, answer]);
    expect(takeIn(once, [start, short, answer])).toEqual(once);
    expect(takeIn([start, short, answer], once)).toEqual(once);
    expect(takeIn(takeIn([start, short], [start, short, answer]), [start, grown])).toEqual(once);
  });

  test('is settled by a decision, which no old file undoes', () => {
    const once = takeIn([start, grown], [start, short, answer]);
    const heads = headsOf(once, 'justification').map(({ id }) => id);
    const decided = [
      ...once,
      buildChange({ justification: 'Begge' }, { minutes: 9, parents: heads, by: laerer }),
    ];
    expect(disagreement(decided)).toEqual([]);
    for (const old of [
      [start, grown],
      [start, short, answer],
    ]) {
      expect(disagreement(takeIn(decided, old))).toEqual([]);
      expect(disagreement(takeIn(old, decided))).toEqual([]);
    }
  });

  test('is none where the answer knew all of it, or was about another field', () => {
    const knew = buildChange({ justification: 'Nei' }, { minutes: 4, parents: [short.id], by: veileder });
    expect(disagreement(takeIn([start, short], [start, grown, knew]))).toEqual([]);
    expect(disagreement(takeIn([start, grown, knew], [start, short]))).toEqual([]);
    const score = buildChange({ score: 2 }, { minutes: 2, parents: [short.id], by: veileder });
    expect(disagreement(takeIn([start, grown], [start, short, score]))).toEqual([]);
    expect(disagreement(takeIn([start, short], [start, grown]))).toEqual([]);
  });
});

/** Whether a wording still stands, was written on by its own author, or was answered by somebody who had read it. */
function isSeen(head: Change, field: string, merged: readonly Change[], logs: readonly Change[][]): boolean {
  const said = JSON.stringify(head.patch[field]);
  const row = merged.filter(({ entityId }) => entityId === head.entityId);
  const standing = headsOf(row, field).some(({ patch }) => JSON.stringify(patch[field]) === said);
  const writtenOn = row.some(({ id, at }) => id === head.id && at > head.at);
  const answered = logs.some(
    (log) =>
      log.some(({ id, at }) => id === head.id && at >= head.at) &&
      log.some(({ parents }) => parents.includes(head.id)),
  );
  return standing || writtenOn || answered;
}

test('no sentence goes unseen, whatever grew and whatever was answered meanwhile', () => {
  fc.assert(
    fc.property(typingHistoryArbitrary, (history) => {
      const { logs } = play(history, false, takeIn);
      const merged = logs.reduce(takeIn, []);
      for (const log of logs) {
        for (const entityId of new Set(log.map((change) => change.entityId))) {
          const row = log.filter((change) => change.entityId === entityId);
          const heads = fieldsOf(row).flatMap((field) =>
            headsOf(row, field).map((head) => ({ head, field })),
          );
          expect(heads.filter(({ head, field }) => !isSeen(head, field, merged, logs))).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
