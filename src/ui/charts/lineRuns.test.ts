import { describe, expect, test } from 'vitest';
import { lineRuns } from './lineRuns.ts';

const point = (y: number | null, breakBefore = false) => ({ y, text: '', breakBefore });
const indices = (points: ReturnType<typeof point>[]) =>
  lineRuns(points).map((run) => run.map(({ index }) => index));

describe('lines through points', () => {
  test('stop at what is missing, and never touch 0 for it', () => {
    expect(indices([point(0.2), point(0.4), point(null), point(0.5)])).toEqual([[0, 1], [3]]);
    expect(indices([point(null), point(0), point(null)])).toEqual([[1]]);
  });

  test('stop before what cannot be compared with what came before', () => {
    expect(indices([point(0.2), point(0.4, true), point(0.6)])).toEqual([[0], [1, 2]]);
    expect(indices([point(0.2, true)])).toEqual([[0]]);
  });

  test('are none without points', () => {
    expect(indices([])).toEqual([]);
    expect(indices([point(null)])).toEqual([]);
  });
});
