import { describe, expect, test } from 'vitest';
import { buildChange, exampleEvaluation, idAt, people } from '../../../tests/support/buildChange.ts';
import { madeUp, madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import type { Change, Patch } from './Change.ts';
import type { Kind } from './entities/entity.ts';
import { planTakeOut, putBackIn, takenIn, type TakenIn, type TakenRow } from './planTakeOut.ts';

const first = buildChange({ score: 1, justification: 'Vårt.' });
const row = { entity: 'answer', entityId: first.entityId };

/** What an answer says next, on top of what the changes before it said. */
function then(patch: Patch, minutes: number, parents: readonly Change[], id = idAt(minutes)): Change {
  return buildChange(patch, { minutes, id, parents: parents.map((parent) => parent.id) });
}

function fieldsTaken(existing: readonly Change[], written: readonly Change[]) {
  return takenIn(existing, written).rows[0]?.fields;
}

describe('what came of taking something in', () => {
  test('is told of the fields that it says something new about, and of no others', () => {
    const theirs = then({ justification: 'Deres.' }, 5, [first]);
    expect(takenIn([first], [theirs])).toEqual({
      rows: [{ ...row, isNew: false, fields: { justification: { before: [first.id], after: [theirs.id] } } }],
      versions: [],
    });
  });

  test('is nothing where what came is older than what is here', () => {
    const newer = then({ score: 2 }, 9, [first]);
    expect(takenIn([newer], [buildChange({ score: 1 })])).toEqual({ rows: [], versions: [] });
  });

  test('of a text written further is the field, with the text as it stood', () => {
    const further = { ...first, patch: { ...first.patch, justification: 'Vårt, og mer.' } };
    const said = { before: [first.id], after: [first.id] };
    expect(takenIn([first], [further])).toEqual({
      rows: [{ ...row, isNew: false, fields: { justification: said, score: said } }],
      versions: [first],
    });
  });

  test('of one of two texts that stand against each other, written further, is the field', () => {
    const mine = then({ justification: 'Mitt.' }, 3, [first]);
    const theirs = then({ justification: 'Deres.' }, 4, [first]);
    const further = { ...mine, patch: { justification: 'Mitt, og mer.' } };
    expect(fieldsTaken([first, mine, theirs], [further])).toEqual({
      justification: { before: [theirs.id, mine.id], after: [theirs.id, mine.id] },
    });
  });

  test('is the field where one of two that stood against each other has given way to another', () => {
    const [one, other] = [then({ score: 2 }, 3, [first]), then({ score: 3 }, 4, [first])];
    const next = then({ score: 4 }, 5, [other]);
    expect(fieldsTaken([first, one, other], [next])).toEqual({
      score: { before: [other.id, one.id], after: [next.id, one.id] },
    });
  });

  test('is the field where a missing link shows that one of two knew of the other', () => {
    const link = then({ score: 2 }, 3, [first]);
    const last = then({ score: 3 }, 4, [link]);
    expect(fieldsTaken([first, last], [link])).toEqual({
      score: { before: [last.id, first.id], after: [last.id] },
    });
  });

  test('is told of no row that cannot go back, and of none that only a newer app knows', () => {
    const kinds = { ...withMadeUp, madeUp: { ...(madeUp as Kind), restorable: false } };
    const entityId = madeUpId.make(exampleEvaluation, '019aa000-0000-7000-8000-00001a2b3c4d');
    const made = buildChange({ title: 'Funn' }, { entity: 'madeUp', entityId });
    expect(takenIn([], [made], kinds).rows).toEqual([]);
    expect(takenIn([], [made]).rows).toEqual([]);
    expect(takenIn([], [made], withMadeUp).rows).toHaveLength(1);
  });
});

const field = (before: readonly Change[], after: readonly Change[]) => ({
  before: before.map(({ id }) => id),
  after: after.map(({ id }) => id),
});

function taken(fields: TakenRow['fields'], versions: Change[] = []): TakenIn {
  return { rows: [{ ...row, isNew: false, fields }], versions };
}

describe('taking out again', () => {
  const theirs = then({ score: 3, justification: 'Deres.' }, 5, [first]);

  test('goes by the ids of the rows and the names of the fields, however they are kept', () => {
    const said = field([first], [theirs]);
    const rows = [3, 1, 2].map((requirement) => ({
      ...row,
      entityId: `${exampleEvaluation}_${requirement}`,
      isNew: false,
      fields: requirement === 1 ? { justification: said, score: said } : { score: said, justification: said },
    }));
    const log = rows.flatMap(({ entityId }) => [
      { ...first, entityId },
      { ...theirs, entityId },
    ]);
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const plan = planTakeOut(log, { rows: order.flatMap((index) => rows[index] ?? []), versions: [] });
      expect(
        plan.rows.map((each) => [each.entityId, ...each.fields.map((returned) => returned.field)]),
      ).toEqual([1, 2, 3].map((number) => [`${exampleEvaluation}_${number}`, 'justification', 'score']));
    }
  });

  test('leaves alone what only a newer app knows: nobody here can say anything of it', () => {
    const later = buildChange({ novelty: 'ny', score: 3 }, { minutes: 5, parents: [first.id] });
    const plan = planTakeOut([first, later], takenIn([first], [later]));
    expect(plan.rows).toMatchObject([{ fields: [{ field: 'score', now: 3, past: 1 }] }]);
    expect(plan.rows[0]?.fields).toHaveLength(1);
    expect(plan.kept).toEqual([]);
    const kind = buildChange({ score: 3 }, { entity: 'ofANewerApp' });
    const unknown = { ...row, entity: 'ofANewerApp', isNew: true, fields: { score: field([], [kind]) } };
    expect(planTakeOut([kind], { rows: [unknown], versions: [] })).toEqual({ rows: [], kept: [] });
  });

  test('says nothing of a row of which nothing is left', () => {
    expect(planTakeOut([], taken({ score: field([first], [theirs]) }))).toEqual({ rows: [], kept: [] });
  });

  test('says nothing of a kind that cannot go back', () => {
    const kinds = { ...withMadeUp, answer: { ...(withMadeUp['answer'] as Kind), restorable: false } };
    const came = takenIn([first], [theirs]);
    expect(planTakeOut([first, theirs], came, kinds)).toEqual({ rows: [], kept: [] });
    expect(planTakeOut([first, theirs], came).rows).toHaveLength(1);
  });

  test('keeps what an evaluation is about, and takes its own name back only to another', () => {
    const office = (name: string, minutes: number, parents: readonly Change[] = []) =>
      buildChange(
        { createdAt: '2026-03-02T08:00:00.000Z', ownOffice: { name, kind: 'senter' } },
        {
          entity: 'evaluation',
          entityId: exampleEvaluation,
          minutes,
          parents: parents.map((parent) => parent.id),
        },
      );
    const named = office('Senter', 5);
    expect(planTakeOut([named], takenIn([], [named]))).toEqual({ rows: [], kept: [] });
    const renamed = office('Nytt navn', 9, [named]);
    const plan = planTakeOut([named, renamed], takenIn([named], [renamed]));
    expect(plan.rows).toMatchObject([{ fields: [{ field: 'ownOffice', past: { name: 'Senter' } }] }]);
    expect(plan.rows[0]?.fields).toHaveLength(1);
  });

  test('says nothing where what stood before cannot be found', () => {
    const plan = planTakeOut([theirs], taken({ score: field([first], [theirs]) }));
    expect(plan).toEqual({ rows: [], kept: [] });
  });

  test('tells of what is in the log no more, and leaves it', () => {
    const plan = planTakeOut([then({ justification: 'Nå.' }, 9, [])], {
      ...taken({ score: field([first], [theirs]) }, [first]),
    });
    expect(plan).toMatchObject({ rows: [], kept: [{ fields: [{ field: 'score', now: null, past: 1 }] }] });
  });

  test('leaves a disagreement that was there before, and settles one that came', () => {
    const [one, other] = [then({ score: 2 }, 3, [first]), then({ score: 4 }, 4, [first])];
    const before = [first, one, other];
    const third = then({ score: 0 }, 3, [first], idAt(3, 9));
    expect(planTakeOut([...before, third], takenIn(before, [third]))).toEqual({ rows: [], kept: [] });
    const settled = planTakeOut([first, one, other], takenIn([first, other], [one]));
    expect(settled.rows).toMatchObject([{ fields: [{ field: 'score', now: 4, past: 4 }] }]);
  });

  test('keeps a field where one of two newest has been written on since', () => {
    const [one, other] = [then({ score: 2 }, 3, [first]), then({ score: 4 }, 4, [first])];
    const came = takenIn([first], [one, other]);
    const since = then({ score: 3 }, 9, [one]);
    expect(planTakeOut([first, one, other, since], came)).toMatchObject({
      rows: [],
      kept: [{ fields: [{ field: 'score', now: 3, past: 1 }] }],
    });
  });

  test('keeps a field where a missing link has shown since that one knew of the other', () => {
    const one = then({ score: 0 }, 1, [first]);
    const link = then({ score: 2 }, 3, [one]);
    const last = then({ score: 3 }, 4, [link]);
    const came = takenIn([first], [one, last]);
    expect(planTakeOut([first, one, link, last], came)).toMatchObject({
      rows: [],
      kept: [{ fields: [{ field: 'score', now: 3, past: 1 }] }],
    });
  });
});

test('what is put back and was not among what came stands for itself', () => {
  const back = then({ score: 3, strengths: 'Bra' }, 9, [first]);
  const came = taken({ score: field([first], [first]) }, [first]);
  expect(putBackIn(came, [back])).toEqual(
    taken({ score: field([first], [back]), strengths: field([], [back]) }, [first]),
  );
  const elsewhere = { ...back, entityId: `${exampleEvaluation}_2`, author: people.veileder.author };
  expect(putBackIn(came, [elsewhere])).toEqual(came);
});
