import fc from 'fast-check';
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
  fieldValueArbitrary,
  patchArbitrary,
  wildLogArbitrary,
} from '../../../tests/support/changeArbitraries.ts';
import type { Answer } from '../evaluation/Answer.ts';
import type { Change, FieldValue, Patch } from './Change.ts';
import { headsOf } from './heads.ts';
import { projectAnswer } from './project.ts';
import { absorptionMilliseconds, recordEdit, type RecordedEdit } from './recordEdit.ts';

const nobodySealed: ReadonlySet<string> = new Set();
const rowId = `${exampleEvaluation}_1`;

type When = {
  minutes?: number;
  by?: (typeof people)[keyof typeof people];
  sealed?: ReadonlySet<string>;
  salt?: number;
};

function edit(patch: Patch, known: readonly Change[], when: When = {}): RecordedEdit {
  const { minutes = 1, by = people.leder, sealed = nobodySealed, salt = 200 } = when;
  return recordEdit(
    { evaluation: exampleEvaluation, entity: 'answer', entityId: rowId, patch },
    known,
    sealed,
    {
      ...by,
      now: new Date(startTime + minutes * 60_000),
      newId: idAt(minutes, salt),
    },
  );
}

/** The log after an edit: with the new change, or with the one that was added to in the place of the old. */
function after(known: readonly Change[], recorded: RecordedEdit): Change[] {
  if (recorded.kind === 'nothing') return [...known];
  return [...known.filter((change) => change.id !== recorded.change.id), recorded.change];
}

/** What the row says in a field, in the form in which the field is set; `null` when it says nothing. */
function saidIn(answer: Answer | null, field: string): FieldValue {
  if (!answer) return null;
  const [kind, id = ''] = field.split(':');
  if (kind === 'checkpoint') return answer.checkpoints[id] ?? null;
  if (kind === 'evidence') {
    const found = answer.evidence.find((evidence) => evidence.id === id);
    return found ? { kind: found.kind, text: found.text } : null;
  }
  const value = { ...answer }[
    field as 'score' | 'justification' | 'strengths' | 'improvements' | 'included' | 'target'
  ];
  return value === '' || value === false ? null : value;
}

/** A row as it may look after any history, good or bad. */
const row = wildLogArbitrary.map((log) =>
  [...new Map(log.map((change) => [change.id, change])).values()].map((change) => ({
    ...change,
    entityId: rowId,
  })),
);

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
        entityId: rowId,
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

  test('whatever has happened before, the row then has exactly the values asked for, and no conflict in them', () => {
    fc.assert(
      fc.property(row, patchArbitrary, fc.integer({ min: 0, max: 12 }), (known, patch, minutes) => {
        const log = after(known, edit(patch, known, { minutes }));
        const answer = projectAnswer(log);
        for (const [field, value] of Object.entries(patch)) {
          expect(saidIn(answer, field)).toEqual(value === '' || value === false ? null : value);
        }
        const disputed = answer?.conflicts.map((conflict) => conflict.field) ?? [];
        expect(disputed.filter((field) => Object.hasOwn(patch, field))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever has happened before, fields that were not asked for stay as they were', () => {
    fc.assert(
      fc.property(row, fieldValueArbitrary, (known, [field, value]) => {
        const before = projectAnswer(known);
        const now = projectAnswer(after(known, edit({ [field]: value }, known)));
        for (const other of [
          'score',
          'justification',
          'included',
          'target',
          'checkpoint:1a',
          'evidence:e1',
        ]) {
          if (other !== field) expect(saidIn(now, other)).toEqual(saidIn(before, other));
        }
      }),
    );
  });

  test('whatever has happened before, asking twice is nothing the second time', () => {
    fc.assert(
      fc.property(row, patchArbitrary, (known, patch) => {
        const once = after(known, edit(patch, known));
        expect(edit(patch, once, { minutes: 2, salt: 201 })).toEqual({ kind: 'nothing' });
      }),
    );
  });

  test('an edit is nothing exactly when the row shows the value already and nobody disagrees about it', () => {
    fc.assert(
      fc.property(row, fieldValueArbitrary, (known, [field, value]) => {
        const answer = projectAnswer(known);
        const disputed = answer?.conflicts.some((conflict) => conflict.field === field) ?? false;
        const shown = JSON.stringify(saidIn(answer, field));
        const asked = JSON.stringify(value === '' || value === false ? null : value);
        expect(edit({ [field]: value }, known).kind === 'nothing').toBe(!disputed && shown === asked);
      }),
    );
  });

  test('what was known is never altered', () => {
    fc.assert(
      fc.property(row, patchArbitrary, (known, patch) => {
        const before = structuredClone(known);
        edit(patch, known);
        expect(known).toEqual(before);
      }),
    );
  });
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
      { comment: 'A' },
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

  test('the time of a change never goes backwards', () => {
    const goneOn = { ...begun, at: minutesIn(4) };
    expect(edit({ justification: 'Rutinen er' }, [goneOn], { minutes: 3 })).toMatchObject({
      kind: 'absorbed',
      change: { at: minutesIn(4) },
    });
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

  test('whatever has happened before, only an own, unsealed, unbuilt-on text younger than five minutes is added to', () => {
    fc.assert(
      fc.property(
        row,
        fieldValueArbitrary,
        fc.integer({ min: 0, max: 12 }),
        fc.func(fc.boolean()),
        (known, [field, value], minutes, isSealed) => {
          const sealed = new Set(known.map((change) => change.id).filter((id) => isSealed(id)));
          const recorded = edit({ [field]: value }, known, { minutes, sealed });
          if (recorded.kind !== 'absorbed') return;
          const old = known.find((change) => change.id === recorded.change.id);
          expect(old).toBeDefined();
          expect(headsOf(known, field)).toEqual([old]);
          expect(Object.keys(old?.patch ?? {})).toEqual([field]);
          expect(old).toMatchObject({ author: people.leder.author, device: people.leder.device });
          expect(sealed.has(recorded.change.id)).toBe(false);
          expect(known.some((change) => change.parents.includes(recorded.change.id))).toBe(false);
          expect(field).toMatch(/^(justification|strengths|improvements|evidence:(e1|10|9))$/);
          const begunAt = Number.parseInt(recorded.change.id.replace('-', '').slice(0, 12), 16);
          expect(startTime + minutes * 60_000 - begunAt).toBeLessThanOrEqual(300_000);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
