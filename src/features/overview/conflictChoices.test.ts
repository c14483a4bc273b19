import { describe, expect, test } from 'vitest';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import { buildChange, exampleEvaluation, people } from '../../../tests/support/buildChange.ts';
import { chooseAll, countDecided, decisionsOf, type LocatedConflict } from './conflictChoices.ts';

const base = buildChange({ score: 0, justification: 'Før' }, { minutes: 1 });
const after = { parents: [base.id] };
const mine = [
  buildChange({ score: 1 }, { minutes: 5, ...after }),
  buildChange({ justification: 'Mitt' }, { minutes: 6, ...after }),
];
const theirs = [
  buildChange({ score: 2 }, { minutes: 7, by: people.veileder, ...after }),
  buildChange({ justification: 'Deres' }, { minutes: 4, by: people.veileder, ...after }),
];
const conflicts: LocatedConflict[] = planMerge([base, ...mine], [base, ...theirs]).conflicts.map(
  (conflict) => ({ ...conflict, evaluation: exampleEvaluation }),
);

function decided(choices: ReadonlyMap<string, string>): unknown {
  return decisionsOf(conflicts, choices).map(({ patch }) => patch);
}

describe('what is chosen where people disagree', () => {
  test('is nothing until somebody does', () => {
    expect(decided(new Map())).toEqual([]);
    expect(countDecided(conflicts, new Map())).toBe(0);
  });

  test('can be all of one side, or nothing yet', () => {
    expect(decided(chooseAll(conflicts, 'file'))).toEqual([{ score: 2, justification: 'Deres' }]);
    expect(decided(chooseAll(conflicts, 'here'))).toEqual([{ score: 1, justification: 'Mitt' }]);
    expect(decided(chooseAll(conflicts, 'later'))).toEqual([]);
    expect(countDecided(conflicts, chooseAll(conflicts, 'later'))).toBe(0);
  });

  test('is one edit for each row, of the evaluation it is in', () => {
    expect(decisionsOf(conflicts, chooseAll(conflicts, 'file'))).toMatchObject([
      { evaluation: exampleEvaluation, entity: 'answer', entityId: `${exampleEvaluation}_1` },
    ]);
  });

  test('a side that said nothing newest of its own keeps what both have', () => {
    const first = conflicts.find(({ field }) => field === 'score');
    if (!first) throw new Error('no conflict');
    const all = first.values.flatMap(({ voices }) => voices.map(({ change }) => change));
    const shared: LocatedConflict = { ...first, incoming: all, here: all };
    expect(decisionsOf([shared], chooseAll([shared], 'file'))).toMatchObject([{ patch: { score: 2 } }]);
    const absent: LocatedConflict = { ...first, incoming: [] };
    expect(decisionsOf([absent], chooseAll([absent], 'file'))).toEqual([]);
  });
});
