import { describe, expect, test } from 'vitest';
import { buildAction, due, exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange, idAt, people } from '../../../tests/support/buildChange.ts';
import { mergeLogs } from '../changes/mergeLogs.ts';
import { entities } from '../changes/entities/entities.ts';
import { groupByRow } from '../changes/groupByRow.ts';
import { project } from '../changes/project.ts';
import type { Score } from '../evaluation/Answer.ts';
import type { Action } from '../evaluation/Action.ts';
import { carriedActions, reachedLevels, type CarriedAction } from './carriedActions.ts';

const into = 'nav-eksempelvika_2027_eksempelstandard_1';
const same = (number: number) => number;

const routine = buildAction(1, {
  title: 'Rutine',
  why: 'Alle gjør ulikt.',
  responsible: [{ id: 'a', role: 'Fagleder' }],
  deadline: { day: '2026-12-01', reason: 'Ferie' },
  expected: { 1: 4, 2: 3 },
  status: 'evaluate',
  notes: [{ id: 'n', day: '2026-05-01', text: 'I gang.' }],
  evidence: [{ id: 'e', kind: 'document', text: 'Utkast' }],
  carriedOn: 'yes',
  carriedBy: 'NAV-leder',
});

function carry(...actions: Action[]): CarriedAction[] {
  return carriedActions(into, { year: 2026, actions }, same);
}

/** The rows as they are when whoever starts the year has written them. */
function rowsOf(carried: readonly CarriedAction[], device: keyof typeof people = 'leder', from = 0) {
  return carried.map(({ id, patch }, index) =>
    buildChange(
      { ...patch, removed: false },
      { id: idAt(from + index), entity: 'action', entityId: id, evaluation: into, by: people[device] },
    ),
  );
}

function projected(changes: ReturnType<typeof rowsOf>): Action[] {
  return [...groupByRow(changes).values()].flatMap((row) => project(entities.action, row) ?? []);
}

describe('the next year', () => {
  test('gets the open actions as open, with all that is said in them', () => {
    const [row] = projected(rowsOf(carry(routine)));
    expect(row).toMatchObject({
      evaluation: into,
      title: 'Rutine',
      why: 'Alle gjør ulikt.',
      responsible: [{ id: 'a', role: 'Fagleder' }],
      deadline: { day: '2026-12-01', reason: 'Ferie' },
      expected: { 1: 4, 2: 3 },
      status: 'evaluate',
      notes: [{ id: 'n', day: '2026-05-01', text: 'I gang.' }],
      evidence: [{ id: 'e', kind: 'document', text: 'Utkast' }],
      carriedOn: 'yes',
      carriedBy: 'NAV-leder',
      plannedSince: 2026,
      removed: false,
    });
    expect(row?.id).not.toBe(routine.id);
  });

  test('nothing said is nothing carried, and an action in the first phase is in it still', () => {
    expect(carry(buildAction(2))).toMatchObject([{ patch: { plannedSince: 2026 } }]);
    expect(projected(rowsOf(carry(buildAction(2))))).toMatchObject([{ status: 'plan', title: '' }]);
  });

  test('gets none that is done, dropped or removed', () => {
    expect(
      carry(
        buildAction(1, { status: 'done' }),
        buildAction(2, { status: 'dropped', dropReason: 'Overtatt' }),
        buildAction(3, { removed: true }),
        buildAction(4, due('2026-01-01')),
      ),
    ).toHaveLength(1);
  });

  test('says of one that comes along for the second time in whose plan it first stood', () => {
    expect(carry(buildAction(1, { plannedSince: 2024 }))[0]?.patch).toMatchObject({ plannedSince: 2024 });
  });

  test('calls requirements what its edition calls them, and leaves out what cannot be followed there', () => {
    const [carried] = carriedActions(into, { year: 2026, actions: [routine] }, (number) =>
      number === 1 ? 7 : null,
    );
    expect(projected(rowsOf(carried ? [carried] : []))).toMatchObject([{ expected: { 7: 4 } }]);
  });

  test('started on two machines, gets each action once, and nobody disagrees', () => {
    const actions = [routine, buildAction(2, { title: 'Kurs' })];
    const here = rowsOf(carry(...actions));
    const there = rowsOf(carry(...actions.toReversed()), 'veileder', 100);
    const rows = projected(mergeLogs(here, there));
    expect(rows.map(({ title }) => title).toSorted()).toEqual(['Kurs', 'Rutine']);
    expect(rows.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('another year, or another action, is another row', () => {
    const later = carriedActions(into.replace('2027', '2028'), { year: 2026, actions: [routine] }, same);
    const ids = [...carry(routine, buildAction(2)), ...later].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(exampleActionId(1));
  });
});

test('what is reached already is told, by number', () => {
  const scores: Record<number, Score> = { 1: 3, 2: 4, 3: 'unknown', 4: null, 5: 'notRelevant', 6: 2 };
  const expected = { 2: 4, 1: 2, 3: 0, 4: 0, 5: 0, 6: 3 };
  expect(reachedLevels({ expected }, (number) => scores[number] ?? null)).toEqual([
    { number: 1, level: 2 },
    { number: 2, level: 4 },
  ]);
});
