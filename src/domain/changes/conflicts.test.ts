import { describe, expect, test } from 'vitest';
import { buildChange, buildEvaluationChange, minutesIn, people } from '../../../tests/support/buildChange.ts';
import { conflictsOf, conflictValues } from './conflicts.ts';
import { entities } from './entities/entities.ts';

const { answer, evaluation } = entities;
const mine = buildChange({ score: 1, laterField: 1 });
const theirs = buildChange({ score: 2, laterField: 2 }, { minutes: 1, by: people.veileder });

describe('what people disagree on', () => {
  test('is told of what this app knows, and of nothing that only a newer one does', () => {
    expect(conflictsOf([mine, theirs], answer)).toEqual([{ field: 'score', changes: [theirs.id, mine.id] }]);
    expect(conflictsOf([mine, theirs], null)).toEqual([]);
    expect(conflictsOf([mine], answer)).toEqual([]);
    expect(conflictsOf([], answer)).toEqual([]);
  });

  test('is never when an evaluation was begun', () => {
    const log = [buildEvaluationChange(), buildEvaluationChange({}, { minutes: 5, by: people.veileder })];
    expect(conflictsOf(log, evaluation)).toEqual([]);
  });

  test('stands value by value, with all who said it', () => {
    const alike = buildChange({ score: 1 }, { minutes: 2, by: people.laerer });
    const silent = buildChange({ justification: 'Ord' }, { minutes: 3 });
    expect(conflictValues([alike, theirs, mine, silent], 'score')).toEqual([
      {
        value: 1,
        voices: [
          { change: alike.id, author: people.laerer.author, at: minutesIn(2) },
          { change: mine.id, author: people.leder.author, at: minutesIn(0) },
        ],
      },
      { value: 2, voices: [{ change: theirs.id, author: people.veileder.author, at: minutesIn(1) }] },
      { value: null, voices: [{ change: silent.id, author: people.leder.author, at: minutesIn(3) }] },
    ]);
  });
});
