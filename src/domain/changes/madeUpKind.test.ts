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
import { madeUp, madeUpId, withMadeUp, type MadeUp } from '../../../tests/support/madeUpKind.ts';
import type { Change, Patch } from './Change.ts';
import { noErasures } from './erasures.ts';
import { editsOfReturn, editsOfUndo, planReturn } from './logAt.ts';
import { mergeLogs } from './mergeLogs.ts';
import { migrations, schemaVersion } from './migrations.ts';
import { planMerge } from './planMerge.ts';
import { project } from './project.ts';
import { readEvaluation, rowsInLog } from './readEvaluation.ts';
import { recordEdit, type Edit } from './recordEdit.ts';
import { applyPatch, blankRow, fieldValue, wordsOfRow } from './rowFields.ts';
import { shareLog, type ShareChoice } from './shareLog.ts';

const entityId = madeUpId.make(exampleEvaluation, '00000000-0000-4000-8000-0000000000f1');
const frame = { entity: 'madeUp', entityId } as const;
const blank = blankRow(madeUp, entityId);

function change(
  patch: Patch,
  circumstances: Partial<Change> & { minutes?: number; salt?: number } = {},
): Change {
  return buildChange(patch, { ...frame, ...circumstances });
}

type Seen = {
  screen?: readonly Change[];
  own?: boolean;
  minutes?: number;
  by?: (typeof people)['leder' | 'veileder'];
};

/** The log after an edit by someone who saw what these changes add up to. */
function after(log: readonly Change[], patch: Patch, seen: Seen = {}): Change[] {
  const { screen = log, own = false, minutes = 30, by = people.leder } = seen;
  const edit: Edit<string> = {
    evaluation: exampleEvaluation,
    ...frame,
    patch,
    knew: project(madeUp, screen)?.heads ?? {},
  };
  const now = new Date(startTime + minutes * 60_000);
  const context = { ...by, now, newId: idAt(minutes), own: new Set(own ? log.map(({ id }) => id) : []) };
  const recorded = recordEdit(edit, log, new Set(), context, withMadeUp);
  if (recorded.kind === 'nothing') return [...log];
  return [...log.filter(({ id }) => id !== recorded.change.id), recorded.change];
}

const begun = buildEvaluationChange({}, { minutes: -10 });

const rich = change({
  title: 'hemmelig tittel',
  state: 'open',
  reason: { weight: 2, words: 'hemmelig grunn' },
  about: { number: 7 },
  'note:a': { words: 'hemmelig merknad' },
  'mark:x': 3,
});

const text = fc.option(fc.string({ maxLength: 12 }), { nil: null });
const patchArbitrary: fc.Arbitrary<Patch> = fc.record(
  {
    title: text,
    state: fc.constantFrom('open', 'done', null),
    reason: fc.option(fc.record({ weight: fc.integer(), words: fc.string() }), { nil: null }),
    'note:a': fc.option(fc.record({ words: fc.string() }), { nil: null }),
    'note:b': fc.option(fc.record({ words: fc.string() }), { nil: null }),
    'mark:x': fc.option(fc.integer(), { nil: null }),
    removed: fc.constantFrom(true, false, null),
  },
  { requiredKeys: [] },
);

function contentOf(row: MadeUp | null): unknown {
  if (!row) return null;
  const {
    heads: _heads,
    conflicts: _conflicts,
    changedAt: _at,
    changedBy: _by,
    revision: _revision,
    ...content
  } = row;
  return content;
}

describe('a kind of row that nothing in the app knows', () => {
  test('is projected from its changes, and shown at once as it will be', () => {
    expect(project(madeUp, [rich])).toMatchObject({
      id: entityId,
      evaluation: exampleEvaluation,
      title: 'hemmelig tittel',
      notes: [{ id: 'a', words: 'hemmelig merknad' }],
      marks: { x: 3 },
      removed: false,
    });
    fc.assert(
      fc.property(fc.array(patchArbitrary, { maxLength: 5 }), (patches) => {
        const log = patches.map((patch, index) =>
          change(patch, {
            id: idAt(index),
            at: minutesIn(index),
            parents: patches.slice(0, index).map((_, each) => idAt(each)),
          }),
        );
        const shown = patches.reduce((row, patch) => applyPatch(madeUp, row, patch), blank);
        expect(contentOf(project(madeUp, log) ?? blank)).toEqual(contentOf(shown));
      }),
    );
  });

  test('a field is put back as undo does', () => {
    fc.assert(
      fc.property(patchArbitrary, patchArbitrary, (before, patch) => {
        const row = applyPatch(madeUp, blank, before);
        const old = Object.fromEntries(
          Object.keys(patch).map((field) => [field, fieldValue(madeUp, row, field)]),
        );
        expect(applyPatch(madeUp, applyPatch(madeUp, row, patch), old)).toEqual(row);
      }),
    );
  });

  test('keystrokes in its text join, and in what is chosen do not', () => {
    const typed = change({ title: 'A' }, { minutes: 29 });
    expect(after([typed], { title: 'AB' }, { own: true })).toHaveLength(1);
    const weighed = change({ reason: { weight: 1, words: 'A' } }, { minutes: 29 });
    expect(after([weighed], { reason: { weight: 1, words: 'AB' } }, { own: true })).toHaveLength(2);
  });

  test('the order in which logs are merged does not matter, and what stands against each other is told', () => {
    const here = after([rich], { state: 'done' });
    const there = after([rich], { state: null, title: 'Ny' }, { minutes: 31, by: people.veileder });
    expect(mergeLogs(here, there)).toEqual(mergeLogs(there, here));
    const plan = planMerge(here, there, withMadeUp);
    expect(plan.conflicts).toMatchObject([{ ...frame, field: 'state' }]);
    expect(plan.rows).toMatchObject([{ ...frame, kind: 'joined' }]);
  });

  test('goes back to an earlier point, and forth again', () => {
    const log = after([rich], { state: 'done', 'note:a': null });
    const plan = planReturn(log, rich.at, withMadeUp);
    const [back] = editsOfReturn(exampleEvaluation, plan);
    const returned = after(log, back?.patch ?? {}, { minutes: 40 });
    expect(contentOf(project(madeUp, returned))).toEqual(contentOf(project(madeUp, [rich])));
    const [forth] = editsOfUndo(exampleEvaluation, plan, noErasures);
    expect(contentOf(project(madeUp, after(returned, forth?.patch ?? {}, { minutes: 41 })))).toEqual(
      contentOf(project(madeUp, log)),
    );
  });

  test('a row that was not there is removed when one goes back', () => {
    const plan = planReturn([rich], minutesIn(-1), withMadeUp);
    expect(plan).toMatchObject([{ ...frame, fields: [{ field: 'removed', past: true }] }]);
  });

  test('its words are found, and only they', () => {
    const row = project(madeUp, [rich]) ?? blank;
    expect(wordsOfRow(madeUp, row)).toEqual([
      { field: 'title', words: ['hemmelig tittel'] },
      { field: 'reason', words: ['hemmelig grunn'] },
      { field: 'note', words: ['hemmelig merknad'] },
    ]);
  });

  test('goes through the door, and without its declaration it is carried as it came', () => {
    const file = {
      app: 'rettesnor',
      schemaVersion,
      id: exampleEvaluation,
      changes: [begun, rich],
    };
    const known = readEvaluation(file, migrations, withMadeUp);
    if (!known.ok) throw new Error(known.error.what);
    expect(known).toMatchObject({ repaired: [], unreadable: [], newer: 0 });
    expect(rowsInLog(known.log, madeUp)).toEqual([project(madeUp, [rich])]);
    const carried = readEvaluation(file);
    if (!carried.ok) throw new Error(carried.error.what);
    expect(carried).toMatchObject({ repaired: [], unreadable: [], newer: 1 });
    expect(carried.log.changes).toContainEqual(rich);
  });

  test('an impossible value is nothing said, and a row of another evaluation is refused', () => {
    const read = (raw: Change) =>
      readEvaluation(
        { app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes: [begun, raw] },
        migrations,
        withMadeUp,
      );
    expect(read(change({ state: 'lost' }))).toMatchObject({
      ok: true,
      repaired: [{ where: 'changes.1.patch.state' }],
    });
    expect(read(change({}, { entityId: `${exampleEvaluation}_funn_1` }))).toMatchObject({
      unreadable: [{ where: 'changes.1.entityId' }],
    });
  });
});

describe('removing a row', () => {
  const removal = (log: readonly Change[], seen: Seen = {}) => after(log, { removed: true }, seen);

  test('is a change that names all it takes away, and nothing is lost', () => {
    const log = removal([rich]);
    expect(log).toMatchObject([rich, { parents: [rich.id], patch: { removed: true } }]);
    expect(project(madeUp, log)).toMatchObject({ removed: true, title: 'hemmelig tittel', conflicts: [] });
    expect(project(madeUp, after(log, { removed: null }, { minutes: 31 }))).toMatchObject({
      removed: false,
      conflicts: [],
    });
  });

  test('stands against an edit that did not know of it', () => {
    const edited = after([rich], { title: 'Skrevet på' }, { minutes: 20, by: people.veileder });
    const log = removal(edited, { screen: [rich] });
    expect(project(madeUp, log)).toMatchObject({
      removed: true,
      title: 'Skrevet på',
      conflicts: [{ field: 'removed', changes: [idAt(30), idAt(20)] }],
    });
    for (const removed of [true, null]) {
      const decided = project(madeUp, after(log, { removed }, { minutes: 31 }));
      expect(decided).toMatchObject({ removed: removed ?? false, conflicts: [] });
    }
  });

  test('an edit that came later and did not know of it keeps the row there until somebody decides', () => {
    const log = after(removal([rich], { minutes: 20 }), { title: 'Senere' }, { screen: [rich] });
    expect(project(madeUp, log)).toMatchObject({ removed: false, conflicts: [{ field: 'removed' }] });
  });

  test('stands on against it until somebody decides, also when a third who has seen both writes on', () => {
    const removed = removal([rich], { minutes: 20 });
    const edited = after(removed, { title: 'Senere' }, { screen: [rich], by: people.veileder });
    const log = after(edited, { title: 'Enda senere' }, { minutes: 31 });
    expect(project(madeUp, log)).toMatchObject({
      removed: false,
      title: 'Enda senere',
      conflicts: [{ field: 'removed', changes: [idAt(30), idAt(20)] }],
    });
    for (const decision of [true, null]) {
      const decided = project(madeUp, after(log, { removed: decision }, { minutes: 32 }));
      expect(decided).toMatchObject({ removed: decision ?? false, conflicts: [] });
    }
  });

  test('is not written over by what its author types in the row afterwards', () => {
    const log = removal([change({ state: 'open' })], { minutes: 29 });
    const typed = after(log, { title: 'Ny' }, { own: true });
    expect(typed).toHaveLength(3);
    expect(project(madeUp, typed)).toMatchObject({ removed: true, title: 'Ny', conflicts: [] });
  });

  test('does not stand against an edit that knew of it', () => {
    const log = after(removal([rich], { minutes: 20 }), { title: 'Likevel' });
    expect(project(madeUp, log)).toMatchObject({ removed: true, conflicts: [] });
  });
});

describe('a part that is handed out', () => {
  const everything: ShareChoice = {
    requirements: null,
    without: new Set(),
    texts: true,
    names: true,
    alias: null,
  };
  const share = (choice: Partial<ShareChoice>, kinds = withMadeUp) =>
    shareLog({ id: exampleEvaluation, changes: [begun, rich] }, { ...everything, ...choice }, kinds).changes;
  const shareOwn = (choice: Partial<ShareChoice>) =>
    share(choice, { ...withMadeUp, madeUp: { ...madeUp, personal: false } });

  test('without texts holds only what is declared free of them', () => {
    const part = shareOwn({ texts: false });
    expect(JSON.stringify(part)).not.toContain('hemmelig');
    expect(part[1]?.patch).toEqual({
      state: 'open',
      reason: { weight: 2, words: '' },
      about: { number: 7 },
      'mark:x': 3,
    });
  });

  test('under an alias holds no text either', () => {
    const alias = { office: 'virksomhet-a', name: 'Virksomhet A', kind: 'nav-kontor' };
    expect(JSON.stringify(shareOwn({ alias }))).not.toContain('hemmelig');
  });

  test('what nobody here has declared goes in the whole, and in no part', () => {
    const { madeUp: _unknown, ...shipped } = withMadeUp;
    const kinds = { ...shipped, evaluation: withMadeUp.evaluation };
    expect(share({}, kinds)).toContainEqual(rich);
    for (const choice of [{ texts: false }, { names: false }, { requirements: new Set([7]) }])
      expect(JSON.stringify(share(choice, kinds))).not.toContain('hemmelig');
  });

  test('a field that nobody here has declared stays behind in the same way', () => {
    const own = buildChange({ score: 2, novelty: 'hemmelig' }, { minutes: 1 });
    const part = (choice: Partial<ShareChoice>) =>
      shareLog({ id: exampleEvaluation, changes: [own] }, { ...everything, ...choice }).changes[0]?.patch;
    expect(part({})).toEqual({ score: 2, novelty: 'hemmelig' });
    expect(part({ texts: false })).toEqual({ score: 2 });
  });

  test('goes by the requirements a row is about', () => {
    expect(shareOwn({ requirements: new Set([7]) })).toHaveLength(2);
    expect(shareOwn({ requirements: new Set([8]) })).toHaveLength(1);
  });

  test('leaves rows about persons behind wherever names are', () => {
    expect(share({})).toHaveLength(2);
    expect(share({ names: false })).toHaveLength(1);
  });

  test('leaves out the kinds that were not chosen', () => {
    expect(share({ without: new Set(['madeUp']) })).toHaveLength(1);
  });
});
