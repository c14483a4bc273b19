import { describe, expect, test } from 'vitest';
import { indicatorShare } from './indicatorShare.ts';

function share(numerator: number | null, denominator: number | null) {
  return indicatorShare({ numerator, denominator });
}

describe('the share of an indicator', () => {
  test('it is numerator over denominator', () => {
    expect(share(30, 40)).toEqual({ kind: 'share', share: 0.75 });
    expect(share(0, 40)).toEqual({ kind: 'share', share: 0 });
    expect(share(40, 40)).toEqual({ kind: 'share', share: 1 });
  });

  test('it is marked small when those who did, or did not, or all of them, are one to four', () => {
    expect(share(4, 40).kind).toBe('small');
    expect(share(5, 40).kind).toBe('share');
    expect(share(36, 40).kind).toBe('small');
    expect(share(35, 40).kind).toBe('share');
    expect(share(0, 4).kind).toBe('small');
  });

  test('nothing said, nobody there and impossible figures are three different things, and none is 0', () => {
    expect(share(null, 40)).toEqual({ kind: 'missing' });
    expect(share(3, null)).toEqual({ kind: 'missing' });
    expect(share(0, 0)).toEqual({ kind: 'nobody' });
    expect(share(1, 0)).toEqual({ kind: 'impossible' });
    expect(share(41, 40)).toEqual({ kind: 'impossible' });
  });
});
