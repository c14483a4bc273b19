import { describe, expect, test } from 'vitest';
import { stepOf } from './shades.ts';

describe('shades', () => {
  test('give every level of a five-step scale its own step', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(stepOf)).toEqual(['0', '1', '2', '3', '4']);
  });

  test('keep to the palette, and never turn what stands beside the scale into a step', () => {
    expect([-1, 2].map(stepOf)).toEqual(['0', '4']);
    expect(stepOf('empty')).toBe('empty');
    expect(stepOf('unknown')).toBe('unknown');
  });
});
