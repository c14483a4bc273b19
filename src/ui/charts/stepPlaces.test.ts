import { expect, test } from 'vitest';
import { plotLeft, roomAt, stepPlaces } from './stepPlaces.ts';

const day = (days: number | null) => ({ days });

test('steps stand by the time between them, and those without a day after them', () => {
  const [today = 0, middle = 0, last = 0, whole = 0, target = 0] = stepPlaces(
    [day(0), day(10), day(40), day(null), day(null)],
    800,
  );
  expect(today).toBeGreaterThan(plotLeft);
  expect((middle - today) / (last - today)).toBeCloseTo(0.25);
  expect(whole).toBeGreaterThan(last);
  expect(target).toBeGreaterThan(whole);
  expect(target).toBeLessThan(800);
});

test('where nothing has a day but today, it stands first', () => {
  const [today = 0, whole = 0, target = 0] = stepPlaces([day(0), day(null), day(null)], 280);
  expect([today < whole, whole < target, target < 280]).toEqual([true, true, true]);
});

test('what must be written is, and of the rest what has room', () => {
  const must = [true, false, false, false, true];
  expect(roomAt([0, 20, 60, 90, 130], 50, must)).toEqual([true, false, true, false, true]);
});
