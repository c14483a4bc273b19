import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import type { CheckpointState } from '../evaluation/Answer.ts';
import type { Checkpoint, Obligation } from '../standard/Standard.ts';
import {
  asksCheckpoints,
  checkpointCeiling,
  contradictsCheckpoints,
  suggestedLevel,
} from './checkpointCeiling.ts';

const standard = buildStandard();

/** Checkpoints a, b, c … of these obligations. */
function checkpoints(...obligations: Obligation[]): Checkpoint[] {
  return obligations.map((obligation, index) => ({
    id: String.fromCharCode(97 + index),
    text: 'Gjøres.',
    obligation,
    quote: 'gjøres',
  }));
}

const fourSkal = checkpoints('skal', 'skal', 'skal', 'skal');

describe('the highest level that the checkpoints speak for', () => {
  test('there is none when no checkpoint has been answered', () => {
    expect(checkpointCeiling(standard, fourSkal, {})).toBeNull();
    expect(checkpointCeiling(standard, [], {})).toBeNull();
  });

  test('answers to checkpoints of other requirements say nothing', () => {
    expect(checkpointCeiling(standard, fourSkal, { z: 'notMet' })).toBeNull();
  });

  test('it is the highest when nothing is said to be unmet, also while some are unanswered', () => {
    expect(checkpointCeiling(standard, fourSkal, { a: 'met' })).toBe(4);
    expect(checkpointCeiling(standard, fourSkal, { a: 'met', b: 'met', c: 'met', d: 'met' })).toBe(4);
  });

  test('it is one below the highest when only bør is unmet', () => {
    const mixed = checkpoints('skal', 'bor', 'bor');
    expect(checkpointCeiling(standard, mixed, { b: 'notMet' })).toBe(3);
    expect(checkpointCeiling(standard, mixed, { a: 'met', b: 'notMet', c: 'notMet' })).toBe(3);
  });

  test('otherwise it is the share not said to be unmet, rounded down', () => {
    expect(checkpointCeiling(standard, fourSkal, { a: 'notMet' })).toBe(3);
    expect(checkpointCeiling(standard, fourSkal, { a: 'notMet', b: 'notMet' })).toBe(2);
    expect(checkpointCeiling(standard, fourSkal, { a: 'notMet', b: 'notMet', c: 'notMet' })).toBe(1);
    expect(checkpointCeiling(standard, checkpoints('skal', 'skal', 'skal'), { a: 'notMet' })).toBe(2);
    expect(checkpointCeiling(standard, checkpoints('skal'), { a: 'notMet' })).toBe(0);
  });

  test('where everything is bør, an unmet one counts as a skal would', () => {
    expect(checkpointCeiling(standard, checkpoints('bor', 'bor'), { a: 'notMet' })).toBe(2);
    expect(checkpointCeiling(standard, checkpoints('bor', 'bor'), { a: 'notMet', b: 'notMet' })).toBe(0);
  });

  test('an unmet bør counts in the share beside an unmet skal', () => {
    expect(
      checkpointCeiling(standard, checkpoints('skal', 'bor', 'skal', 'skal'), { a: 'notMet', b: 'notMet' }),
    ).toBe(2);
  });

  test('it is never the highest when a skal is unmet, on a scale of two levels either', () => {
    const yesNo = buildStandard({ scale: standard.scale.slice(0, 2) });
    expect(checkpointCeiling(yesNo, fourSkal, { a: 'notMet' })).toBe(0);
    expect(checkpointCeiling(yesNo, checkpoints('bor'), { a: 'notMet' })).toBe(0);
    expect(checkpointCeiling(yesNo, fourSkal, { a: 'met' })).toBe(1);
  });

  test('what others do lowers no level, and none is suggested from it alone', () => {
    const [own, others] = checkpoints('skal', 'bor');
    if (!own || !others) throw new Error('there are two');
    const network = [own, { ...others, ofOthers: true as const }];
    expect(checkpointCeiling(standard, network, { a: 'met', b: 'notMet' })).toBe(4);
    expect(suggestedLevel(standard, network, { a: 'met' })).toBe(4);
    expect(checkpointCeiling(standard, network, { a: 'notMet', b: 'met' })).toBe(0);
    expect(checkpointCeiling(standard, network, { b: 'notMet' })).toBeNull();
    expect(suggestedLevel(standard, network, { b: 'met' })).toBeNull();
  });

  test('a checkpoint that bears a name objects are born with is unanswered until it is answered', () => {
    const [first] = fourSkal;
    const named = first ? [{ ...first, id: 'constructor' }] : [];
    expect(checkpointCeiling(standard, named, {})).toBeNull();
  });

  const answered = fc
    .array(
      fc.record({
        obligation: fc.constantFrom<Obligation>('skal', 'bor'),
        state: fc.constantFrom('met', 'notMet', null),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((rows) => {
      const list = checkpoints(...rows.map((row) => row.obligation));
      const states: Record<string, CheckpointState> = {};
      for (const [index, row] of rows.entries()) if (row.state) states[list[index]?.id ?? ''] = row.state;
      return { list, states };
    });

  test('one more unmet checkpoint never lifts it', () => {
    fc.assert(
      fc.property(answered, fc.nat(5), ({ list, states }, index) => {
        const id = list[index % list.length]?.id ?? '';
        const before = checkpointCeiling(standard, list, states) ?? 4;
        const now = checkpointCeiling(standard, list, { ...states, [id]: 'notMet' });
        expect(now).not.toBeNull();
        expect(now ?? 0).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('it is a level of the scale', () => {
    fc.assert(
      fc.property(answered, ({ list, states }) => {
        expect([null, 0, 1, 2, 3, 4]).toContain(checkpointCeiling(standard, list, states));
      }),
    );
  });
});

describe('whether a score claims more than the checkpoints speak for', () => {
  test('only a level above the highest sensible one does', () => {
    expect(contradictsCheckpoints(3, 2)).toBe(true);
    expect(contradictsCheckpoints(2, 2)).toBe(false);
    expect(contradictsCheckpoints(0, 0)).toBe(false);
  });

  test('what is no level, and checkpoints that say nothing, contradict nothing', () => {
    for (const score of [null, 'unknown', 'notRelevant'] as const)
      expect(contradictsCheckpoints(score, 0)).toBe(false);
    expect(contradictsCheckpoints(4, null)).toBe(false);
  });
});

describe('the level that the checkpoints suggest', () => {
  test('there is none before every one of them is answered', () => {
    expect(suggestedLevel(standard, fourSkal, {})).toBeNull();
    expect(suggestedLevel(standard, fourSkal, { a: 'met', b: 'met', c: 'notMet' })).toBeNull();
  });

  test('it is the highest they speak for', () => {
    expect(suggestedLevel(standard, fourSkal, { a: 'met', b: 'met', c: 'met', d: 'notMet' })).toBe(3);
    expect(suggestedLevel(standard, fourSkal, { a: 'met', b: 'met', c: 'met', d: 'met' })).toBe(4);
  });

  test('a lone one is not asked for, and suggests nothing', () => {
    const [lone] = fourSkal;
    expect(asksCheckpoints(lone ? [lone] : [])).toBe(false);
    expect(asksCheckpoints(fourSkal.slice(0, 2))).toBe(true);
    expect(suggestedLevel(standard, lone ? [lone] : [], { a: 'met' })).toBeNull();
  });
});
