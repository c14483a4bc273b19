import { expect, test } from 'vitest';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange } from '../../../tests/support/buildChange.ts';
import type { Patch } from '../changes/Change.ts';
import { movedDeadlines } from './movedDeadlines.ts';

const id = exampleActionId(1);
const history = (...patches: Patch[]) => {
  const changes = patches.map((patch, minutes) =>
    buildChange(patch, { minutes, entity: 'action', entityId: id }),
  );
  return changes.map((change, index) => ({
    ...change,
    parents: changes
      .slice(0, index)
      .map((each) => each.id)
      .slice(-1),
  }));
};
const due = (day: string, reason = ''): Patch => ({ deadline: { day, reason } });

test('each move is told with its reason, the first first', () => {
  const moved = movedDeadlines(
    history(due('2026-03-01'), due('2026-04-01', 'Ferie'), due('2026-05-01', 'Sykdom')).toReversed(),
  );
  expect(moved.map(({ from, to }) => [from, to.day, to.reason])).toEqual([
    ['2026-03-01', '2026-04-01', 'Ferie'],
    ['2026-04-01', '2026-05-01', 'Sykdom'],
  ]);
});

test('the first day, a day taken away, another reason, and other fields are no moves', () => {
  expect(movedDeadlines([])).toEqual([]);
  expect(movedDeadlines(history(due('2026-03-01'), due('2026-03-01', 'Samme dag')))).toEqual([]);
  expect(movedDeadlines(history(due('2026-03-01'), { deadline: null }))).toEqual([]);
  expect(movedDeadlines(history({ title: 'Rutine' }, { title: 'Ny rutine' }))).toEqual([]);
  const note = (day: string): Patch => ({ 'note:a': { day, text: 'I gang' } });
  expect(movedDeadlines(history(note('2026-03-01'), note('2026-04-01')))).toEqual([]);
});

test('what is no deadline is no day to move from, and none to move to', () => {
  const torn: Patch = { deadline: '2026-03-01' };
  expect(movedDeadlines(history(torn, due('2026-04-01')))).toEqual([]);
  expect(movedDeadlines(history(due('2026-04-01'), torn))).toEqual([]);
});
