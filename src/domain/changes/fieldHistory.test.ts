import { describe, expect, test } from 'vitest';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange, idAt, people } from '../../../tests/support/buildChange.ts';
import type { Change } from './Change.ts';
import { fieldHistory } from './fieldHistory.ts';

describe('the log of a row, field by field', () => {
  test('each entry says what was replaced, newest first', () => {
    const first = buildChange({ score: 1, justification: 'Så vidt begynt' });
    const second = buildChange({ score: 3 }, { minutes: 10, parents: [first.id], by: people.veileder });
    expect(fieldHistory([first, second])).toMatchObject([
      { change: second.id, at: second.at, author: people.veileder.author, field: 'score', from: [1], to: 3 },
      { change: first.id, at: first.at, author: people.leder.author, field: 'score', from: [null], to: 1 },
      {
        change: first.id,
        at: first.at,
        author: people.leder.author,
        field: 'justification',
        from: [null],
        to: 'Så vidt begynt',
      },
    ]);
  });

  test('two who did not know of each other both start from what they saw, and the decision replaces both', () => {
    const first = buildChange({ score: 1 });
    const up = buildChange({ score: 3 }, { minutes: 5, parents: [first.id], by: people.veileder });
    const down = buildChange({ score: 0 }, { minutes: 6, parents: [first.id], by: people.laerer });
    const decision = buildChange({ score: 3 }, { minutes: 9, parents: [up.id, down.id] });
    expect(fieldHistory([decision, down, up, first]).map(({ from, to }) => [from, to])).toEqual([
      [[3, 0], 3],
      [[1], 0],
      [[1], 3],
      [[null], 1],
    ]);
  });

  test('what two had said alike is replaced once', () => {
    const [one, two] = [1, 2].map((minutes) => buildChange({ score: 3 }, { minutes }));
    const decision = buildChange({ score: 4 }, { minutes: 9, parents: [one?.id ?? '', two?.id ?? ''] });
    const [newest] = fieldHistory([one, two, decision].filter((change) => change !== undefined));
    expect(newest?.from).toEqual([3]);
  });

  test('what was said already is left out, and a parent that is not there is nothing said', () => {
    const first = buildChange({ strengths: '' });
    const orphan = buildChange({ score: 2 }, { minutes: 1, parents: [idAt(99)] });
    const again = buildChange({ score: 2 }, { minutes: 2, parents: [orphan.id] });
    expect(fieldHistory([first, orphan, again]).map(({ field, from, to }) => [field, from, to])).toEqual([
      ['score', [null], 2],
    ]);
  });

  test('what stands in a row that is removed can be erased; what stands in one that is there cannot', () => {
    const about = { entity: 'action', entityId: exampleActionId(1) };
    const begun = buildChange({ title: 'Ring Kari', status: 'done' }, about);
    const removal = buildChange({ removed: true }, { ...about, minutes: 5, parents: [begun.id] });
    const isOld = (...changes: Change[]) =>
      fieldHistory(changes).flatMap(({ field, isOldText }) => (isOldText ? [field] : []));
    expect(isOld(begun)).toEqual([]);
    expect(isOld(begun, removal)).toEqual(['title']);
    const back = buildChange({ removed: false }, { ...about, minutes: 9, parents: [removal.id] });
    expect(isOld(begun, removal, back)).toEqual([]);
  });

  test('words that still stand, beside something else that was set anew, are not old', () => {
    const about = { entity: 'action', entityId: exampleActionId(1) };
    const set = (day: string, reason: string, minutes: number, parents: string[] = []) =>
      buildChange({ deadline: { day, reason } }, { ...about, minutes, parents });
    const first = set('2026-05-01', 'Kari er syk', 0);
    const moved = set('2026-06-01', 'Kari er syk', 5, [first.id]);
    const corrected = set('2026-06-01', 'Sykdom', 9, [moved.id]);
    const old = (...changes: Change[]) => fieldHistory(changes).map(({ isOldText }) => isOldText);
    expect(old(first, moved)).toEqual([false, false]);
    expect(old(first, moved, corrected)).toEqual([false, true, true]);
  });
});
