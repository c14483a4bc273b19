import { describe, expect, test } from 'vitest';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { entities, type Entity } from '#src/domain/changes/entities/entities.ts';
import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { meetingPointId } from '#src/domain/changes/entities/meetingPointId.ts';
import { logKinds } from './logKinds.ts';
import { writtenTexts } from './rowLog.ts';

const [first, second] = [1, 2].map(exampleActionId) as [string, string];
const action = (row: string, patch: object, minutes: number, parents: string[] = []) =>
  buildChange(patch as never, { entity: 'action', entityId: row, minutes, parents });

const begun = action(first, { title: 'Ring Kari', status: 'carryOut', 'expected:7': 3 }, 0);
const corrected = action(first, { title: 'Ringe deltakeren' }, 10, [begun.id]);
const other = action(second, { title: 'Kurs' }, 5);
const removal = action(second, { removed: true }, 6, [other.id]);
const changes = [begun, corrected, other, removal];

/** A log with these changes and no meeting that can be told of. */
const logOf = (all: readonly Change[]) => ({ changes: [...all], meetings: [], meetingPoints: [] });

describe('what has been written in the rows of a page', () => {
  test('is told newest first, also of rows that are removed, with the name they bear now', () => {
    expect(
      writtenTexts(logOf(changes), 'actions', null).map(({ place, change }) => [
        place.named,
        change.field,
        change.to,
        change.isOldText,
      ]),
    ).toEqual([
      ['Ringe deltakeren', 'title', 'Ringe deltakeren', false],
      ['Kurs', 'title', 'Kurs', true],
      ['Ringe deltakeren', 'title', 'Ring Kari', true],
    ]);
  });

  test('is of the rows that are asked of, and of the kinds of the page', () => {
    expect(writtenTexts(logOf(changes), 'actions', [second])).toHaveLength(1);
    expect(writtenTexts(logOf(changes), 'barriers', null)).toEqual([]);
  });

  test('tells of a meeting and of its points together', () => {
    const uuid = '00000000-0000-7000-8000-000000000001';
    const of = (entity: string, entityId: string, patch: object) =>
      buildChange(patch as never, { entity, entityId });
    const met = [
      of('meeting', meetingId.make(exampleEvaluation, uuid), { place: 'Rådhuset' }),
      of('meetingPoint', meetingPointId.make(exampleEvaluation, uuid), { 'decision:a': { text: 'Ja' } }),
    ];
    expect(writtenTexts(logOf(met), 'meetings', null).map(({ place }) => place.entity)).toEqual([
      'meeting',
      'meetingPoint',
    ]);
  });

  test('says of what has been erased that it has been', () => {
    const gone = { ...begun, patch: { ...begun.patch, title: null } };
    const erasure = buildChange(
      { 'text:title': true },
      { entity: 'erasure', entityId: erasureId.make(exampleEvaluation, begun.id), minutes: 20 },
    );
    const told = writtenTexts(logOf([gone, corrected, erasure]), 'actions', null);
    expect(told.map(({ change }) => change.erased !== null)).toEqual([false, true]);
    expect(told[0]?.change.fromErased).toBe(true);
  });
});

/** Kinds whose texts are told of elsewhere: on the requirement, or nowhere since they have none. */
const elsewhere: readonly Entity[] = ['answer', 'evaluation', 'erasure', 'sharedScope'];

describe('every kind of row with texts', () => {
  const told = Object.values(logKinds).flat();

  test('is told of on one page', () => {
    expect([...told, ...elsewhere].toSorted()).toEqual(Object.keys(entities).toSorted());
  });
});
