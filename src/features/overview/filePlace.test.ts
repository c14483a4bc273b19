import { describe, expect, test } from 'vitest';
import { readFilePlace } from './filePlace.ts';

describe('readFilePlace', () => {
  test('counts evaluations and changes from one, and names the field', () => {
    expect(readFilePlace('evaluations.0.changes.12.patch.score')).toEqual({
      line: null,
      evaluation: 1,
      row: null,
      change: 13,
      field: 'score',
    });
  });

  test('names a checkpoint or a piece of evidence by its family', () => {
    expect(readFilePlace('evaluations.1.changes.0.patch.checkpoint:7a').field).toBe('checkpoint');
  });

  test('reads a line of a file that is cut off', () => {
    expect(readFilePlace('line 100')).toEqual({
      line: 100,
      evaluation: null,
      row: null,
      change: null,
      field: null,
    });
  });

  test('names no field where the place is a whole change', () => {
    expect(readFilePlace('evaluations.0.changes.3')).toEqual({
      line: null,
      evaluation: 1,
      row: null,
      change: 4,
      field: null,
    });
  });

  test('says nothing of a place that is none', () => {
    expect(readFilePlace('')).toEqual({
      line: null,
      evaluation: null,
      row: null,
      change: null,
      field: null,
    });
  });

  test('hands on the row that it is about', () => {
    const row = { entity: 'answer', evaluation: 'x', requirement: 12, parts: {}, row: 'x_12', named: '' };
    expect(readFilePlace('evaluations.0.changes.3', row).row).toBe(row);
    expect(readFilePlace('line 3', row).row).toBe(row);
  });
});
