import { describe, expect, test } from 'vitest';
import { readFilePlace } from './filePlace.ts';

describe('readFilePlace', () => {
  test('counts evaluations and changes from one, and names the field', () => {
    expect(readFilePlace('evaluations.0.changes.12.patch.score')).toEqual({
      line: null,
      evaluation: 1,
      requirement: null,
      indicator: false,
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
      requirement: null,
      indicator: false,
      change: null,
      field: null,
    });
  });

  test('names no field where the place is a whole change', () => {
    expect(readFilePlace('evaluations.0.changes.3')).toEqual({
      line: null,
      evaluation: 1,
      requirement: null,
      indicator: false,
      change: 4,
      field: null,
    });
  });

  test('says nothing of a place that is none', () => {
    expect(readFilePlace('')).toEqual({
      line: null,
      evaluation: null,
      requirement: null,
      indicator: false,
      change: null,
      field: null,
    });
  });

  test('names the requirement or the indicator where the file says what it is about', () => {
    const evaluation = 'nav-eksempelvika_2026_eksempelstandard_1';
    expect(readFilePlace('evaluations.0.changes.3', `${evaluation}_12`).requirement).toBe(12);
    expect(readFilePlace('evaluations.0.changes.3', `${evaluation}_bosatt`).indicator).toBe(true);
  });
});
