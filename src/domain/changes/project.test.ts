import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
} from '../../../tests/support/buildChange.ts';
import { everyKind, shuffled, wildRowOf } from '../../../tests/support/changeArbitraries.ts';
import type { Change } from './Change.ts';
import { project } from './project.ts';
import { indicatorValueId } from '../indicators/indicatorValueId.ts';
import {
  projectAnswer,
  projectEvaluation,
  projectIndicatorValue,
} from '../../../tests/support/projections.ts';

describe('an answer', () => {
  test('there is none without a change', () => {
    expect(projectAnswer([])).toBeNull();
  });

  test('there is none when the row is not an answer', () => {
    expect(projectAnswer([buildEvaluationChange()])).toBeNull();
    expect(projectAnswer([buildChange({ score: 1 }, { entityId: 'noe annet' })])).toBeNull();
  });

  test('nothing has been said about a field that nobody has set', () => {
    expect(projectAnswer([buildChange({ strengths: 'Fast team' }, { requirement: 7 })])).toEqual({
      id: `${exampleEvaluation}_7`,
      evaluation: exampleEvaluation,
      requirement: 7,
      score: null,
      justification: '',
      strengths: 'Fast team',
      improvements: '',
      included: false,
      target: null,
      checkpoints: {},
      evidence: [],
      unchangedSince: null,
      conflicts: [],
      heads: expect.any(Object),
      changedAt: '2026-03-02T08:00:00.000Z',
      changedBy: { name: 'Leder', role: 'NAV-leder' },
      revision: expect.any(String),
    });
  });

  test('every field holds the value it was given last', () => {
    const first = buildChange({
      score: 'unknown',
      justification: 'Vet ikke ennå',
      'checkpoint:1a': 'notMet',
      'evidence:e1': { kind: 'note', text: 'Muntlig' },
    });
    const second = buildChange(
      {
        score: 0,
        justification: 'Finnes ikke',
        improvements: 'Lag rutine',
        included: true,
        target: { level: 2, reason: 'Nytt kontor' },
        'checkpoint:1a': 'met',
        'checkpoint:1b': 'notMet',
        'evidence:e1': { kind: 'link', text: 'https://eksempel.no/rutine' },
        'evidence:e2': { kind: 'caseNumber', text: '2026/12345' },
      },
      { minutes: 5, parents: [first.id], by: people.veileder },
    );
    expect(projectAnswer([second, first])).toMatchObject({
      score: 0,
      justification: 'Finnes ikke',
      strengths: '',
      improvements: 'Lag rutine',
      included: true,
      target: { level: 2, reason: 'Nytt kontor' },
      checkpoints: { '1a': 'met', '1b': 'notMet' },
      evidence: [
        { id: 'e1', kind: 'link', text: 'https://eksempel.no/rutine' },
        { id: 'e2', kind: 'caseNumber', text: '2026/12345' },
      ],
      conflicts: [],
      changedAt: minutesIn(5),
      changedBy: people.veileder.author,
    });
  });

  test('the four kinds of score without a level, and 0, are kept apart', () => {
    const scores = [null, 'unknown', 'notRelevant', 0].map(
      (score) => projectAnswer([buildChange({ score })])?.score,
    );
    expect(scores).toEqual([null, 'unknown', 'notRelevant', 0]);
  });

  test('what has been taken back is gone from the row but not from the log', () => {
    const said = buildChange({
      score: 3,
      target: { level: 3, reason: 'Lite kontor' },
      'checkpoint:1a': 'met',
      'evidence:e1': { kind: 'note', text: 'Se perm' },
    });
    const back = buildChange(
      { score: null, target: null, 'checkpoint:1a': null, 'evidence:e1': null },
      { minutes: 1, parents: [said.id] },
    );
    const answer = projectAnswer([said, back]);
    expect(answer).toMatchObject({ score: null, target: null, checkpoints: {}, evidence: [], conflicts: [] });
  });

  test('a checkpoint may bear a name that objects are born with', () => {
    const answer = projectAnswer([buildChange({ 'checkpoint:constructor': 'met' })]);
    expect(answer?.checkpoints).toEqual({ constructor: 'met' });
    expect(Object.keys(projectAnswer([buildChange({ score: 1 })])?.checkpoints ?? { x: 1 })).toEqual([]);
  });

  test.each(everyKind)('the order of the changes of a row of the kind $name does not matter', (kind) => {
    fc.assert(
      fc.property(
        wildRowOf(kind).chain((row) => fc.tuple(fc.constant(row), shuffled(row))),
        ([row, other]) => {
          expect(project(kind, other)).toEqual(project(kind, row));
        },
      ),
    );
  });
});

describe('a conflict', () => {
  const base = buildChange({ score: 1, justification: 'Påbegynt' });
  const hers = buildChange({ score: 3 }, { minutes: 10, parents: [base.id], by: people.leder });
  const his = buildChange({ score: 2 }, { minutes: 12, parents: [base.id], by: people.veileder });

  test('both values are kept when two people set the same field differently, the latest preselected', () => {
    const answer = projectAnswer([base, his, hers]);
    expect(answer?.score).toBe(2);
    expect(answer?.conflicts).toEqual([{ field: 'score', changes: [his.id, hers.id] }]);
  });

  test('at the same moment the greatest id is preselected', () => {
    const left = buildChange({ score: 3 }, { minutes: 1, salt: 1 });
    const right = buildChange({ score: 2 }, { minutes: 1, salt: 2 });
    expect(projectAnswer([left, right])).toMatchObject({
      score: 2,
      conflicts: [{ field: 'score', changes: [right.id, left.id] }],
    });
  });

  test('there is none when both say the same', () => {
    const same = { ...his, patch: { score: 3 } };
    expect(projectAnswer([base, hers, same])).toMatchObject({ score: 3, conflicts: [] });
    const target = buildChange({ target: { level: 2, reason: 'x' } }, { minutes: 1 });
    const turned = buildChange({ target: { reason: 'x', level: 2 } }, { minutes: 2 });
    expect(projectAnswer([target, turned])?.conflicts).toEqual([]);
  });

  test('there is none when one emptied the text and the other took it back: both left it empty', () => {
    const emptied = buildChange({ justification: '' }, { minutes: 1, parents: [base.id] });
    const takenBack = buildChange({ justification: null }, { minutes: 2, parents: [base.id] });
    expect(projectAnswer([base, emptied, takenBack])).toMatchObject({ justification: '', conflicts: [] });
  });

  test('one who scored and one who went back to unanswered disagree', () => {
    const undone = buildChange({ score: null }, { minutes: 11, parents: [base.id] });
    expect(projectAnswer([base, hers, undone])?.conflicts).toEqual([
      { field: 'score', changes: [undone.id, hers.id] },
    ]);
  });

  test('different fields merge silently', () => {
    const text = buildChange(
      { justification: 'Ny' },
      { minutes: 11, parents: [base.id], by: people.veileder },
    );
    expect(projectAnswer([base, hers, text])).toMatchObject({ score: 3, justification: 'Ny', conflicts: [] });
  });

  test('each piece of evidence and each checkpoint is a field of its own', () => {
    const left = buildChange({ 'evidence:a': { kind: 'note', text: 'A' }, 'checkpoint:1a': 'met' });
    const right = buildChange(
      { 'evidence:b': { kind: 'note', text: 'B' }, 'checkpoint:1b': 'notMet' },
      { salt: 1 },
    );
    expect(projectAnswer([left, right])).toMatchObject({
      evidence: [{ id: 'a' }, { id: 'b' }],
      checkpoints: { '1a': 'met', '1b': 'notMet' },
      conflicts: [],
    });
  });

  test('three who disagree are all listed, the latest first', () => {
    const hers2 = buildChange({ score: 4 }, { minutes: 14, parents: [base.id], by: people.laerer });
    expect(projectAnswer([hers, hers2, base, his])?.conflicts).toEqual([
      { field: 'score', changes: [hers2.id, his.id, hers.id] },
    ]);
  });

  test('a change with both as parents settles it', () => {
    const settled = buildChange({ score: 3 }, { minutes: 20, parents: [hers.id, his.id] });
    expect(projectAnswer([base, hers, his, settled])).toMatchObject({ score: 3, conflicts: [] });
  });

  test('a change with only one of them as parent does not', () => {
    const oneSided = buildChange({ score: 4 }, { minutes: 20, parents: [hers.id] });
    expect(projectAnswer([base, hers, his, oneSided])?.conflicts).toEqual([
      { field: 'score', changes: [oneSided.id, his.id] },
    ]);
  });
});

describe('what is reported on an indicator', () => {
  const row = {
    entity: 'indicatorValue' as const,
    entityId: indicatorValueId(exampleEvaluation, 'bosatt-innen-seks-maneder'),
  };

  test('there is none without a change, or when the row is an answer', () => {
    expect(projectIndicatorValue([])).toBeNull();
    expect(projectIndicatorValue([buildChange({ score: 1 })])).toBeNull();
    expect(projectAnswer([buildChange({ numerator: 1 }, row)])).toBeNull();
  });

  test('nothing has been said about a field that nobody has set, and 0 is said', () => {
    expect(projectIndicatorValue([buildChange({ numerator: 0 }, row)])).toEqual({
      id: row.entityId,
      evaluation: exampleEvaluation,
      indicator: 'bosatt-innen-seks-maneder',
      numerator: 0,
      denominator: null,
      goal: null,
      comparison: null,
      cityGoal: null,
      cityComparison: null,
      comment: '',
      conflicts: [],
      heads: expect.any(Object),
      changedAt: minutesIn(0),
      changedBy: people.leder.author,
      revision: expect.any(String),
    });
  });

  test('every field holds the value it was given last, and disagreement is kept', () => {
    const first = buildChange({ numerator: 30, denominator: 40, goal: 80, comment: 'Foreløpig' }, row);
    const hers = buildChange(
      { numerator: 31, goal: null, comparison: { percent: 62.5, source: 'IMDi' } },
      { ...row, minutes: 5, parents: [first.id] },
    );
    const his = buildChange(
      { numerator: 29 },
      { ...row, minutes: 6, parents: [first.id], by: people.veileder },
    );
    expect(projectIndicatorValue([his, first, hers])).toMatchObject({
      numerator: 29,
      denominator: 40,
      goal: null,
      comparison: { percent: 62.5, source: 'IMDi' },
      comment: 'Foreløpig',
      conflicts: [{ field: 'numerator', changes: [his.id, hers.id] }],
    });
  });
});

describe('an evaluation', () => {
  test('its key stands in its id, and the rest in its changes', () => {
    expect(projectEvaluation([buildEvaluationChange()])).toEqual({
      id: exampleEvaluation,
      standard: 'eksempelstandard',
      edition: '1',
      office: 'nav-eksempelvika',
      ownOffice: { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
      year: 2026,
      createdAt: minutesIn(0),
      conflicts: [],
      heads: expect.objectContaining({ year: [expect.any(String)] }),
      changedAt: minutesIn(0),
      changedBy: people.leder.author,
      revision: expect.any(String),
    });
  });

  test('there is none without a change, or when the row is not an evaluation', () => {
    expect(projectEvaluation([])).toBeNull();
    expect(projectEvaluation([buildChange({ score: 1 })])).toBeNull();
  });

  test('a log that has lost its first change still knows what it is about', () => {
    const left = buildChange(
      { ownOffice: null },
      { entity: 'evaluation', entityId: exampleEvaluation, minutes: 3 },
    );
    expect(projectEvaluation([left])).toMatchObject({ year: 2026, ownOffice: null, createdAt: minutesIn(3) });
  });

  test('two people who start the same one offline meet in it, and it began when the first did', () => {
    const hers = buildEvaluationChange({}, { minutes: 0, by: people.leder });
    const his = buildEvaluationChange({}, { minutes: 45, by: people.veileder });
    for (const log of [
      [hers, his],
      [his, hers],
    ]) {
      expect(projectEvaluation(log)).toMatchObject({ createdAt: minutesIn(0), conflicts: [] });
    }
  });

  test('two names for the same own office are a conflict', () => {
    const hers = buildEvaluationChange();
    const his = buildEvaluationChange(
      { ownOffice: { name: 'Eksempelvika NAV', kind: 'nav-kontor' } },
      { minutes: 1 },
    );
    expect(projectEvaluation([hers, his])?.conflicts).toEqual([
      { field: 'ownOffice', changes: [his.id, hers.id] },
    ]);
  });
});

describe('the revision', () => {
  const revisionOf = (changes: readonly Change[]) => projectAnswer(changes)?.revision;
  const base = buildChange({ justification: 'Rutinen' });

  test('it stays when nothing has changed', () => {
    const other = buildChange({ score: 1 }, { minutes: 1 });
    expect(revisionOf([base, other])).toBe(revisionOf([structuredClone(other), structuredClone(base)]));
  });

  test('it changes when a text goes on in the same change', () => {
    expect(revisionOf([{ ...base, patch: { justification: 'Rutinen er' }, at: minutesIn(1) }])).not.toBe(
      revisionOf([base]),
    );
  });

  test('it changes when a text goes on within the same millisecond', () => {
    expect(revisionOf([{ ...base, patch: { justification: 'Rutinen er' } }])).not.toBe(revisionOf([base]));
  });

  test('it changes when a text goes on below a change from a machine whose clock is ahead', () => {
    const ahead = buildChange({ score: 3 }, { id: idAt(60), at: minutesIn(60), by: people.veileder });
    const before = revisionOf([base, ahead]);
    const goesOn = { ...base, patch: { justification: 'Rutinen er' }, at: minutesIn(1) };
    expect(revisionOf([goesOn, ahead])).not.toBe(before);
  });
});
