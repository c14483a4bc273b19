import { expect, test } from 'vitest';
import { knownTime } from './knownTime.ts';

const now = new Date('2026-11-25T12:00:00.000Z');

test('a change of the past, or of this very moment, is told with its time', () => {
  expect(knownTime('2026-11-25T11:59:59.999Z', now)).toBe('2026-11-25T11:59:59.999Z');
  expect(knownTime('2026-11-25T12:00:00.000Z', now)).toBe('2026-11-25T12:00:00.000Z');
});

test('a change of the future has no time that anybody knows: a clock was ahead', () => {
  expect(knownTime('2026-11-25T12:00:00.001Z', now)).toBeNull();
  expect(knownTime('2099-01-01T00:00:00.000Z', now)).toBeNull();
});

test('times are held against each other as moments, not as text', () => {
  expect(knownTime('2026-11-25T13:00:00.000+02:00', now)).not.toBeNull();
  expect(knownTime('2026-11-25T11:00:00.000-02:00', now)).toBeNull();
});

test('what is no time is not known', () => {
  for (const none of ['', 'i går', '2026-13-45']) expect(knownTime(none, now)).toBeNull();
});
