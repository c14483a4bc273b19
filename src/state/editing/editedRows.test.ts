import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { applyPatch, blankRow } from '#src/domain/changes/rowFields.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { createEditedRows, type RowsByKey } from './editedRows.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';

const kind = entities.indicatorValue;
const yearBefore = 'nav-eksempelvika_2025_eksempelstandard_1';
const own = indicatorValueId(exampleEvaluation, 'i-arbeid');
const earlier = indicatorValueId(yearBefore, 'i-arbeid');

let rows: RowsByKey<IndicatorValue> = {};

const options = {
  kind,
  shown: () => ({ evaluation: exampleEvaluation, rows }),
  show: (now: RowsByKey<IndicatorValue>) => {
    rows = now;
  },
};

function said(id: string, patch: { numerator: number }, revision = '1'): IndicatorValue {
  return { ...applyPatch(kind, blankRow(kind, id), patch), revision };
}

beforeEach(() => {
  rows = {};
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
});
afterEach(() => {
  saveQueue.discard(() => true);
  vi.restoreAllMocks();
});

describe('rows that are never taken away', () => {
  test('are edited where nobody has said anything yet, and undone to that', () => {
    const edited = createEditedRows(options);
    edited.edit(own, { numerator: 12 });
    expect(rows[own]?.numerator).toBe(12);
    expect(edited.undo()).toMatchObject({ row: own, before: { numerator: null } });
    expect(rows[own]?.numerator).toBeNull();
  });

  test('are found and kept by the key that is asked for', () => {
    const edited = createEditedRows({ ...options, keyOf: (id) => `key of ${id}` });
    edited.take([said(own, { numerator: 3 })]);
    edited.edit(own, { denominator: 4 });
    expect(Object.keys(rows)).toEqual([`key of ${own}`]);
    expect(rows[`key of ${own}`]).toMatchObject({ numerator: 3, denominator: 4 });
    expect(Object.keys(edited.opened(exampleEvaluation, []))).toEqual([`key of ${own}`]);
  });
});

describe('rows of another evaluation', () => {
  test('are not taken in', () => {
    const edited = createEditedRows(options);
    edited.take([said(own, { numerator: 1 }), said(earlier, { numerator: 2 })]);
    expect(Object.keys(rows)).toEqual([own]);
  });

  test('are taken in where they are shown beside the open one, with what is not on disk yet', () => {
    const edited = createEditedRows({ ...options, isShown: () => true });
    const edit = { evaluation: yearBefore, entity: kind.name, entityId: earlier, knew: {} };
    saveQueue.add({ ...edit, patch: { denominator: 9 } });
    edited.take([said(earlier, { numerator: 2 })]);
    expect(rows[earlier]).toMatchObject({ numerator: 2, denominator: 9 });
    expect(edited.opened(exampleEvaluation, [])[earlier]).toMatchObject({ denominator: 9 });
    expect(createEditedRows(options).opened(exampleEvaluation, [])).toEqual({});
  });
});

describe('a figure that is typed', () => {
  test.each([
    { rests: true, way: 'hold' },
    { rests: false, way: 'add' },
  ] as const)('goes its way to the disk: $way', ({ rests, way }) => {
    const ways = { hold: vi.spyOn(saveQueue, 'hold'), add: vi.spyOn(saveQueue, 'add') };
    createEditedRows({ ...options, rests }).edit(own, { numerator: 1 });
    expect(ways[way]).toHaveBeenCalledOnce();
    expect(ways[way === 'hold' ? 'add' : 'hold']).not.toHaveBeenCalled();
  });
});
