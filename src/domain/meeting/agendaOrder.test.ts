import { describe, expect, test } from 'vitest';
import { buildPoint } from '../../../tests/support/buildMeeting.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { inOrder, lastPlace, placesAfterMove, pointsOfMeeting } from './agendaOrder.ts';

const ids = (points: readonly { id: string }[]) => points.map(({ id }) => Number(id.slice(-3)));
const placed = (...places: (number | null)[]) =>
  places.map((place, index) => buildPoint(index + 1, { place }));

test('points stand by place, those without one last, and equal ones by their ids', () => {
  expect(ids(inOrder(placed(3, null, 1, 1, null)))).toEqual([3, 4, 1, 2, 5]);
});

test('the points of a meeting are its own, but for those that are removed', () => {
  const points = [
    buildPoint(1),
    buildPoint(2, { removed: true }),
    buildPoint(3, { meeting: 'another' }),
    buildPoint(4, { place: 0 }),
  ];
  expect(ids(pointsOfMeeting(points, buildPoint(1).meeting ?? ''))).toEqual([4, 1]);
});

test('a new point comes after all others', () => {
  expect(lastPlace([])).toBe(1);
  expect(lastPlace(placed(1, 7, null))).toBe(8);
});

describe('moving a point', () => {
  const moved = (points: ReturnType<typeof placed>, from: number, to: number) => {
    const places = placesAfterMove(points, points[from]?.id ?? '', to);
    return {
      places,
      order: ids(inOrder(points.map((point) => ({ ...point, place: places.get(point.id) ?? point.place })))),
    };
  };

  test('sets its own place alone', () => {
    const { places, order } = moved(placed(1, 2, 3), 2, 0);
    expect(order).toEqual([3, 1, 2]);
    expect(places.size).toBe(1);
  });

  test('beyond the ends stays at them, and nowhere is no move', () => {
    expect(moved(placed(1, 2, 3), 0, 9).order).toEqual([2, 3, 1]);
    expect(moved(placed(1, 2, 3), 2, -4).order).toEqual([3, 1, 2]);
    expect(moved(placed(1, 2, 3), 1, 1).places.size).toBe(0);
    expect(placesAfterMove(placed(1, 2), 'another', 0).size).toBe(0);
    expect(placesAfterMove([], 'another', 0).size).toBe(0);
  });

  test('numbers all anew where there is no room between the neighbours', () => {
    const { places, order } = moved(placed(1, 1, 1), 2, 1);
    expect(order).toEqual([1, 3, 2]);
    expect(places.size).toBe(2);
    expect(moved(placed(null, null, null), 0, 1).order).toEqual([2, 1, 3]);
  });

  test('brings it where it was to go, whatever the places, again and again', () => {
    const place = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const move = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 6 }),
        fc.array(move, { maxLength: 60 }),
        (places, moves) => {
          let points = inOrder(placed(...places));
          for (const [from, to] of moves) {
            const point = points[from % points.length];
            if (!point) continue;
            const position = to % points.length;
            const expected = points.filter(({ id }) => id !== point.id).toSpliced(position, 0, point);
            const changed = placesAfterMove(points, point.id, position);
            points = inOrder(points.map((each) => ({ ...each, place: changed.get(each.id) ?? each.place })));
            expect(ids(points)).toEqual(ids(expected));
          }
        },
      ),
    );
  });
});
