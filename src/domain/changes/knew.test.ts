import { describe, expect, test } from 'vitest';
import {
  buildChange,
  exampleEvaluation,
  idAt,
  people,
  startTime,
} from '../../../tests/support/buildChange.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';
import type { Change, Patch } from './Change.ts';
import { recordEdit } from './recordEdit.ts';

const rowId = `${exampleEvaluation}_1`;
const nothing: ReadonlySet<string> = new Set();

type Seen = { screen?: readonly Change[]; own?: readonly Change[]; minutes?: number };

/** The log after an edit by someone who had these changes on the screen, and had written these. */
function edited(
  log: readonly Change[],
  patch: Patch,
  { screen = log, own = [], minutes = 30 }: Seen,
): Change[] {
  const recorded = recordEdit(
    {
      evaluation: exampleEvaluation,
      entity: 'answer',
      entityId: rowId,
      patch,
      knew: projectAnswer(screen)?.heads ?? {},
    },
    log,
    nothing,
    {
      ...people.leder,
      now: new Date(startTime + minutes * 60_000),
      newId: idAt(minutes),
      own: new Set(own.map(({ id }) => id)),
    },
  );
  if (recorded.kind === 'nothing') return [...log];
  return [...log.filter(({ id }) => id !== recorded.change.id), recorded.change];
}

const first = buildChange({ score: 1, justification: 'Før' });
const theirs = buildChange({ score: 4 }, { minutes: 2, by: people.veileder, parents: [first.id] });

describe('an edit says what its author saw', () => {
  test('what a colleague said meanwhile is a disagreement, not overruled', () => {
    const log = edited([first, theirs], { score: 2 }, { screen: [first] });
    expect(log.at(-1)?.parents).toEqual([first.id]);
    expect(projectAnswer(log)).toMatchObject({
      score: 2,
      conflicts: [{ field: 'score', changes: [idAt(30), theirs.id] }],
    });
  });

  test('so it is where nobody had said anything when the author acted', () => {
    const log = edited([theirs], { score: 2 }, { screen: [] });
    expect(log.at(-1)?.parents).toEqual([]);
    expect(projectAnswer(log)?.conflicts).toMatchObject([{ field: 'score' }]);
  });

  test('what was on the screen is replaced, with no disagreement', () => {
    const log = edited([first, theirs], { score: 2 }, {});
    expect(log.at(-1)?.parents).toEqual([theirs.id]);
    expect(projectAnswer(log)).toMatchObject({ score: 2, conflicts: [] });
  });

  test('what the same tab has written is known, though the screen has not been drawn anew', () => {
    const own = buildChange({ score: 3 }, { minutes: 3, parents: [first.id] });
    const log = edited([first, own], { score: 2 }, { screen: [first], own: [own] });
    expect(log.at(-1)?.parents).toEqual([own.id]);
    expect(projectAnswer(log)?.conflicts).toEqual([]);
  });

  test('what another tab of the same person has written is not', () => {
    const otherTab = buildChange({ score: 3 }, { minutes: 3, parents: [first.id] });
    const log = edited([first, otherTab], { score: 2 }, { screen: [first] });
    expect(projectAnswer(log)?.conflicts).toMatchObject([{ field: 'score' }]);
  });

  test('each field is held against what was seen of it', () => {
    const log = edited([first, theirs], { score: 2, justification: 'Etter' }, { screen: [first] });
    expect(projectAnswer(log)).toMatchObject({ justification: 'Etter', conflicts: [{ field: 'score' }] });
  });

  test('the same as a colleague has said meanwhile is no disagreement, and nothing new', () => {
    expect(edited([first, theirs], { score: 4 }, { screen: [first] })).toEqual([first, theirs]);
  });

  test('what stood on the screen, said again, does not stand against what has come', () => {
    expect(edited([first, theirs], { score: 1 }, { screen: [first] })).toEqual([first, theirs]);
  });

  test('deciding a disagreement replaces the sides that were seen, and only those', () => {
    const his = buildChange({ score: 2 }, { minutes: 2, salt: 1, parents: [first.id] });
    const third = buildChange({ score: 0 }, { minutes: 4, by: people.laerer, parents: [first.id] });
    const decided = edited([first, theirs, his], { score: 4 }, {});
    expect(projectAnswer(decided)?.conflicts).toEqual([]);
    const late = edited([first, theirs, his, third], { score: 4 }, { screen: [first, theirs, his] });
    expect(projectAnswer(late)?.conflicts).toEqual([{ field: 'score', changes: [idAt(30), third.id] }]);
  });

  test('keystrokes go on in the own text beside what has come, and both are there', () => {
    const typed = buildChange({ justification: 'Rut' }, { minutes: 29, parents: [first.id] });
    const came = buildChange({ justification: 'Deres' }, { minutes: 29, salt: 1, by: people.veileder });
    const log = edited([first, typed, came], { justification: 'Rutine' }, { screen: [first], own: [typed] });
    expect(log.map(({ id }) => id)).toEqual([first.id, came.id, typed.id]);
    expect(projectAnswer(log)).toMatchObject({
      justification: 'Rutine',
      conflicts: [{ field: 'justification' }],
    });
  });

  test('a text that another tab began is not written on in: its own text would be gone', () => {
    const otherTab = buildChange({ justification: 'Fra den andre' }, { minutes: 29 });
    const log = edited([otherTab], { justification: 'Fra denne' }, { minutes: 30 });
    expect(log).toHaveLength(2);
  });
});
