import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import {
  everyKind,
  fieldNamesOf,
  fieldValueOf,
  patchOf,
  rowIdsOf,
  wildRowOf,
} from '../../../tests/support/changeArbitraries.ts';
import { withMadeUp } from '../../../tests/support/madeUpKind.ts';
import type { Change, FieldValue, Patch } from './Change.ts';
import { declaredField, isText } from './declaredField.ts';
import { entities } from './entities/entities.ts';
import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { Kind } from './entities/entity.ts';
import { headsOf, sameValue } from './heads.ts';
import { project } from './project.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';
import { fieldValue } from './rowFields.ts';
import { absorptionMilliseconds, recordEdit, type RecordedEdit } from './recordEdit.ts';

const nobodySealed: ReadonlySet<string> = new Set();

type When = {
  minutes?: number;
  by?: (typeof people)[keyof typeof people];
  sealed?: ReadonlySet<string>;
  salt?: number;
  kind?: Kind;
};

function edit(patch: Patch, known: readonly Change[], when: When = {}): RecordedEdit {
  const { minutes = 1, by = people.leder, sealed = nobodySealed, salt = 200 } = when;
  const { kind = entities.answer as Kind } = when;
  const [entityId = ''] = rowIdsOf(kind);
  return recordEdit(
    { evaluation: exampleEvaluation, entity: kind.name, entityId, patch, knew: 'all' },
    known,
    sealed,
    {
      ...by,
      now: new Date(startTime + minutes * 60_000),
      newId: idAt(minutes, salt),
      own: new Set(known.map(({ id }) => id)),
    },
    withMadeUp,
  );
}

/** The log after an edit: with the new change, or with the one that was added to in the place of the old. */
function after(known: readonly Change[], recorded: RecordedEdit): Change[] {
  if (recorded.kind === 'nothing') return [...known];
  return [...known.filter((change) => change.id !== recorded.change.id), recorded.change];
}

/** What the row says in a field, in the form in which the field is set; `null` when it says nothing. */
function saidIn(kind: Kind, row: RowFrame | null, field: string): FieldValue {
  return row ? plain(fieldValue(kind, row, field)) : null;
}

function plain(value: FieldValue): FieldValue {
  return sameValue(value, null) ? null : value;
}

function projected(kind: Kind, changes: readonly Change[]): RowFrame | null {
  return project(kind, changes) as RowFrame | null;
}

/** The kinds, and the fields of each that say what was said last: not where a row begins, what its id says, or what is said of others. */
const kinds = everyKind.map((kind) => ({
  kind,
  name: kind.name,
  row: wildRowOf(kind),
  patch: patchOf(kind).map((patch) =>
    Object.fromEntries(Object.entries(patch).filter(([field]) => isSettledByWords(kind, field))),
  ),
  fieldValue: fieldValueOf(kind).filter(([field]) => isSettledByWords(kind, field)),
  fields: fieldNamesOf(kind).filter((field) => isSettledByWords(kind, field)),
}));

function isSettledByWords(kind: Kind, field: string): boolean {
  const { settledBy, whileAsSaid } = declaredField(kind, field)?.declared ?? {};
  return settledBy === undefined && whileAsSaid === undefined;
}

describe('an edit', () => {
  test('it becomes a change that tells who, where, when and on top of what', () => {
    const first = buildChange({ score: 1, justification: 'Påbegynt' });
    const recorded = edit({ score: 2, strengths: 'Fast team' }, [first], { minutes: 7, by: people.veileder });
    expect(recorded).toEqual({
      kind: 'appended',
      change: {
        id: idAt(7, 200),
        evaluation: exampleEvaluation,
        entity: 'answer',
        entityId: `${exampleEvaluation}_1`,
        parents: [first.id],
        patch: { score: 2, strengths: 'Fast team' },
        author: people.veileder.author,
        device: people.veileder.device,
        at: minutesIn(7),
      },
    });
  });

  test('the first of a field has no parents', () => {
    const first = buildChange({ score: 1 });
    expect(edit({ justification: 'Ny' }, [first])).toMatchObject({
      kind: 'appended',
      change: { parents: [] },
    });
  });

  test('it builds on the newest changes of the fields it sets and on no other', () => {
    const score = buildChange({ score: 1 });
    const newer = buildChange({ score: 2 }, { minutes: 1, parents: [score.id] });
    const text = buildChange({ justification: 'Påbegynt' }, { minutes: 2 });
    const other = buildChange({ strengths: 'Fast team' }, { minutes: 3 });
    const recorded = edit({ score: 3, justification: null }, [score, other, text, newer], { minutes: 9 });
    expect(recorded).toMatchObject({ kind: 'appended', change: { parents: [newer.id, text.id].toSorted() } });
  });

  test('of a kind that is not declared it is refused by its name', () => {
    const unknown = {
      evaluation: exampleEvaluation,
      entity: 'laterKind',
      entityId: `${exampleEvaluation}_1`,
      patch: {},
    };
    const context = { ...people.leder, now: new Date(), newId: idAt(1), own: new Set<string>() };
    expect(() => recordEdit({ ...unknown, knew: 'all' }, [], nobodySealed, context)).toThrow(
      new RangeError('laterKind: not a kind of row'),
    );
  });

  test('what a newer app says of removal is not known of by whoever edits a row that cannot be removed', () => {
    const removed = buildChange({ removed: true });
    expect(edit({ score: 1 }, [removed])).toMatchObject({ change: { parents: [] } });
  });

  test('saying what one saw is no news where a colleague has come to say something else', () => {
    const seen = buildChange({ score: 2 });
    const unseen = buildChange({ score: 3 }, { minutes: 1, by: people.veileder });
    const recorded = recordEdit(
      {
        evaluation: exampleEvaluation,
        entity: 'answer',
        entityId: `${exampleEvaluation}_1`,
        patch: { score: 2 },
        knew: { score: [seen.id] },
      },
      [seen, unseen],
      nobodySealed,
      { ...people.leder, now: new Date(minutesIn(9)), newId: idAt(9), own: new Set() },
    );
    expect(recorded).toEqual({ kind: 'nothing' });
  });

  test('a text goes on in the moment it was begun', () => {
    const begun = buildChange({ justification: 'R' });
    expect(edit({ justification: 'Ru' }, [begun], { minutes: 0 })).toMatchObject({
      kind: 'absorbed',
      change: { id: begun.id, patch: { justification: 'Ru' }, at: minutesIn(1 / 60_000) },
    });
  });

  test('fields that already have the value are left out', () => {
    const first = buildChange({ score: 1, justification: 'Påbegynt' });
    expect(edit({ score: 1, justification: 'I bruk' }, [first], { by: people.veileder })).toMatchObject({
      kind: 'appended',
      change: { patch: { justification: 'I bruk' } },
    });
  });

  test('asking for what already stands is nothing', () => {
    const first = buildChange({
      score: 0,
      target: { level: 2, reason: 'Lite kontor' },
      'evidence:e1': { kind: 'note', text: 'Se perm' },
    });
    const same: Patch = {
      score: 0,
      target: { reason: 'Lite kontor', level: 2 },
      'evidence:e1': { text: 'Se perm', kind: 'note' },
    };
    expect(edit(same, [first])).toEqual({ kind: 'nothing' });
    expect(edit({}, [first])).toEqual({ kind: 'nothing' });
  });

  test('saying nothing where nothing has been said is nothing', () => {
    const nothings: Patch[] = [
      { score: null },
      { justification: '' },
      { included: false },
      { 'evidence:e1': null },
    ];
    for (const patch of nothings) expect(edit(patch, [])).toEqual({ kind: 'nothing' });
    const emptied = buildChange({ justification: '', included: false });
    expect(edit({ justification: null, included: null }, [emptied])).toEqual({ kind: 'nothing' });
  });

  test('0 where nothing has been said is a change: 0 is not unanswered', () => {
    expect(edit({ score: 0 }, [])).toMatchObject({ kind: 'appended', change: { patch: { score: 0 } } });
    expect(edit({ score: null }, [buildChange({ score: 0 })])).toMatchObject({ kind: 'appended' });
  });
});

describe.each(kinds)(
  'an edit of a row of the kind $name',
  ({ kind, row, patch: patches, fieldValue: values, fields }) => {
    test('whatever has happened before, the row then has exactly the values asked for, and no conflict in them', () => {
      fc.assert(
        fc.property(row, patches, fc.integer({ min: 0, max: 12 }), (known, patch, minutes) => {
          const log = after(known, edit(patch, known, { kind, minutes }));
          const shown = projected(kind, log);
          for (const [field, value] of Object.entries(patch)) {
            expect(saidIn(kind, shown, field)).toEqual(plain(value));
          }
          const disputed = shown?.conflicts.map((conflict) => conflict.field) ?? [];
          expect(disputed.filter((field) => Object.hasOwn(patch, field))).toEqual([]);
        }),
      );
    });

    test('whatever has happened before, fields that were not asked for stay as they were', () => {
      fc.assert(
        fc.property(row, values, (known, [field, value]) => {
          const before = projected(kind, known);
          const now = projected(kind, after(known, edit({ [field]: value }, known, { kind })));
          for (const other of fields) {
            if (other !== field) expect(saidIn(kind, now, other)).toEqual(saidIn(kind, before, other));
          }
        }),
      );
    });

    test('whatever has happened before, asking twice is nothing the second time', () => {
      fc.assert(
        fc.property(row, patches, (known, patch) => {
          const once = after(known, edit(patch, known, { kind }));
          expect(edit(patch, once, { kind, minutes: 2, salt: 201 })).toEqual({ kind: 'nothing' });
        }),
      );
    });

    test('an edit is nothing exactly when the row shows the value already and nobody disagrees about it, but for one that makes the row', () => {
      fc.assert(
        fc.property(row, values, (known, [field, value]) => {
          const shown = projected(kind, known);
          const disputed = shown?.conflicts.some((conflict) => conflict.field === field) ?? false;
          const isSaid = sameValue(saidIn(kind, shown, field), value);
          const makes = known.length === 0 && field === 'removed' && value === false;
          expect(edit({ [field]: value }, known, { kind }).kind === 'nothing').toBe(
            !disputed && isSaid && !makes,
          );
        }),
      );
    });

    test('what was known is never altered', () => {
      fc.assert(
        fc.property(row, patches, (known, patch) => {
          const before = structuredClone(known);
          edit(patch, known, { kind });
          expect(known).toEqual(before);
        }),
      );
    });

    test('whatever has happened before, only an own, unsealed, unbuilt-on text younger than five minutes is added to', () => {
      fc.assert(
        fc.property(
          row,
          values,
          fc.integer({ min: 0, max: 12 }),
          fc.func(fc.boolean()),
          (known, [field, value], minutes, isSealed) => {
            const sealed = new Set(known.map((change) => change.id).filter((id) => isSealed(id)));
            const recorded = edit({ [field]: value }, known, { kind, minutes, sealed });
            if (recorded.kind !== 'absorbed') return;
            const old = known.find((change) => change.id === recorded.change.id);
            expect(old).toBeDefined();
            expect(headsOf(known, field)).toEqual([old]);
            expect(Object.keys(old?.patch ?? {})).toEqual([field]);
            expect(old).toMatchObject({ author: people.leder.author, device: people.leder.device });
            expect(sealed.has(recorded.change.id)).toBe(false);
            expect(known.some((change) => change.parents.includes(recorded.change.id))).toBe(false);
            expect(isText(kind, field)).toBe(true);
            const begunAt = Number.parseInt(recorded.change.id.replace('-', '').slice(0, 12), 16);
            expect(startTime + minutes * 60_000 - begunAt).toBeLessThanOrEqual(300_000);
          },
        ),
        // Of every kind: some four thousand in all.
        { numRuns: 200 },
      );
    });
  },
);

describe.each(kinds.filter(({ kind }) => kind.removable))(
  'a row of the kind $name that is made with nothing said in it',
  ({ kind }) => {
    test('is there', () => {
      const recorded = edit({ removed: false }, [], { kind });
      expect(recorded).toMatchObject({
        kind: 'appended',
        change: { parents: [], patch: { removed: false } },
      });
      expect(projected(kind, after([], recorded))).toMatchObject({ removed: false });
    });

    test('is made once, and is no news where it is', () => {
      const made = after([], edit({ removed: false }, [], { kind }));
      expect(edit({ removed: false }, made, { kind, minutes: 2, salt: 201 })).toEqual({ kind: 'nothing' });
    });

    test('can be taken away again, and brought back', () => {
      const made = after([], edit({ removed: false }, [], { kind }));
      const removed = after(made, edit({ removed: true }, made, { kind, minutes: 2, salt: 201 }));
      expect(projected(kind, removed)).toMatchObject({ removed: true, conflicts: [] });
      const back = after(removed, edit({ removed: false }, removed, { kind, minutes: 3, salt: 202 }));
      expect(projected(kind, back)).toMatchObject({ removed: false, conflicts: [] });
    });
  },
);

test('a row that cannot be removed is not made by saying that it is there', () => {
  expect(edit({ removed: false }, [])).toEqual({ kind: 'nothing' });
});

describe('settling a conflict', () => {
  const base = buildChange({ score: 1, justification: 'Påbegynt' });
  const hers = buildChange({ score: 3 }, { minutes: 1, parents: [base.id] });
  const his = buildChange({ score: 2 }, { minutes: 2, parents: [base.id], by: people.veileder });
  const known = [base, hers, his];

  test('choosing the preselected value is a decision too, with both as parents', () => {
    const recorded = edit({ score: 2 }, known, { minutes: 3 });
    expect(recorded).toMatchObject({ kind: 'appended', change: { parents: [hers.id, his.id].toSorted() } });
    expect(projectAnswer(after(known, recorded))).toMatchObject({ score: 2, conflicts: [] });
  });

  test('choosing the other, or a third, settles it as well', () => {
    for (const score of [3, 0, null, 'unknown']) {
      const settled = projectAnswer(after(known, edit({ score }, known, { minutes: 3 })));
      expect(settled).toMatchObject({ score, conflicts: [] });
    }
  });

  test('an edit of another field leaves it for a person to decide', () => {
    const log = after(known, edit({ improvements: 'Lag rutine' }, known, { minutes: 3 }));
    expect(projectAnswer(log)?.conflicts).toEqual([{ field: 'score', changes: [his.id, hers.id] }]);
  });

  test('text that two people wrote is never joined into one of the two changes', () => {
    const left = buildChange({ justification: 'Hennes' });
    const right = buildChange({ justification: 'Hans' }, { salt: 1, by: people.veileder });
    const recorded = edit({ justification: 'Felles' }, [left, right]);
    expect(recorded).toMatchObject({ kind: 'appended', change: { parents: [left.id, right.id] } });
  });
});

describe('keystrokes that join', () => {
  const begun = buildChange({ justification: 'Rutinen' }, { minutes: 0 });

  test('the text goes on in the own newest change: same id and parents, new text and time', () => {
    expect(edit({ justification: 'Rutinen er' }, [begun], { minutes: 4 })).toEqual({
      kind: 'absorbed',
      change: { ...begun, patch: { justification: 'Rutinen er' }, at: minutesIn(4) },
    });
  });

  test('every kind of text joins', () => {
    const texts: Patch[] = [
      { justification: 'A' },
      { strengths: 'A' },
      { improvements: 'A' },
      { 'evidence:e1': { kind: 'note', text: 'A' } },
    ];
    for (const patch of texts) {
      const more = Object.fromEntries(
        Object.entries(patch).map(([field, value]) => [
          field,
          typeof value === 'object' ? { kind: 'note', text: 'AB' } : 'AB',
        ]),
      );
      expect(edit(more, [buildChange(patch)])).toMatchObject({ kind: 'absorbed', change: { patch: more } });
    }
  });

  test('anything that is not text is a step of its own', () => {
    const steps: [Patch, Patch][] = [
      [{ score: 1 }, { score: 2 }],
      [{ included: true }, { included: false }],
      [{ numerator: 1 }, { numerator: 12 }],
      [{ comparison: { percent: 60, source: 'A' } }, { comparison: { percent: 60, source: 'AB' } }],
      [{ target: { level: 1, reason: 'A' } }, { target: { level: 1, reason: 'AB' } }],
      [{ 'checkpoint:1a': 'met' }, { 'checkpoint:1a': 'notMet' }],
    ];
    for (const [before, now] of steps) expect(edit(now, [buildChange(before)]).kind).toBe('appended');
  });

  test('taking a text back, and writing again after that, are steps of their own', () => {
    expect(edit({ justification: null }, [begun]).kind).toBe('appended');
    const takenBack = buildChange({ 'evidence:e1': null }, { parents: [idAt(-9)] });
    expect(edit({ 'evidence:e1': { kind: 'note', text: 'Ny' } }, [takenBack]).kind).toBe('appended');
  });

  test('five minutes from the first keystroke, not from the last', () => {
    expect(absorptionMilliseconds).toBe(300_000);
    const goneOn = { ...begun, at: minutesIn(4) };
    expect(edit({ justification: 'Rutinen er' }, [goneOn], { minutes: 5 }).kind).toBe('absorbed');
    expect(edit({ justification: 'Rutinen er' }, [goneOn], { minutes: 5 + 1 / 60_000 }).kind).toBe(
      'appended',
    );
  });

  test('a change from the future is left alone: the clock has been turned back', () => {
    expect(edit({ justification: 'Rutinen er' }, [begun], { minutes: -1 }).kind).toBe('appended');
  });

  test('the time of a change never goes backwards nor stands still: copies of it are told apart by it', () => {
    const goneOn = { ...begun, at: minutesIn(4) };
    for (const minutes of [3, 4]) {
      expect(edit({ justification: 'Rutinen er' }, [goneOn], { minutes })).toMatchObject({
        kind: 'absorbed',
        change: { at: minutesIn(4 + 1 / 60_000) },
      });
    }
  });

  test('a change that was last written on when its five minutes ended is left alone, whatever the clock says', () => {
    const goneOn = { ...begun, at: minutesIn(5) };
    for (const minutes of [4, 5])
      expect(edit({ justification: 'Rutinen er' }, [goneOn], { minutes }).kind).toBe('appended');
  });

  test('a change that has left the machine is never rewritten', () => {
    const sealed = new Set([begun.id]);
    expect(edit({ justification: 'Rutinen er' }, [begun], { sealed })).toMatchObject({
      kind: 'appended',
      change: { parents: [begun.id] },
    });
  });

  test('a change that another builds on is never rewritten', () => {
    const builtOn = buildChange({ strengths: 'Fast team' }, { minutes: 1, parents: [begun.id] });
    expect(edit({ justification: 'Rutinen er' }, [begun, builtOn]).kind).toBe('appended');
  });

  test('nobody writes on in the change of another person, role or machine', () => {
    const others: Partial<Change>[] = [
      { author: { ...begun.author, name: 'Vikar' } },
      { author: { ...begun.author, role: 'vikar' } },
      { device: people.veileder.device },
    ];
    for (const other of others)
      expect(edit({ justification: 'Rutinen er' }, [{ ...begun, ...other }]).kind).toBe('appended');
  });

  test('a change of several fields, and an edit of several, stand as they are', () => {
    const both = buildChange({ justification: 'Rutinen', score: 1 });
    expect(edit({ justification: 'Rutinen er' }, [both]).kind).toBe('appended');
    expect(edit({ justification: 'Rutinen er', strengths: 'Fast team' }, [begun]).kind).toBe('appended');
  });
});
