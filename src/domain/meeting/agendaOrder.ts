import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';

type Placed = Pick<MeetingPoint, 'id' | 'place'>;

/** Points in the order of their agenda: by place, those without one last, and equal ones by their ids. */
export function inOrder<Point extends Placed>(points: readonly Point[]): Point[] {
  return points.toSorted(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The points of a meeting that are not removed, in order. @param meeting the own part of its id */
export function pointsOfMeeting(points: Iterable<MeetingPoint>, meeting: string): MeetingPoint[] {
  return inOrder([...points].filter((point) => !point.removed && point.meeting === meeting));
}

/** The place after all others. */
export function lastPlace(points: readonly Placed[]): number {
  return Math.max(0, ...points.map(({ place }) => place ?? 0)) + 1;
}

/**
 * The places that bring one point to another position, 0 for the first. One place is enough where there is room between
 * its new neighbours, so that two people who move different points do not disagree; where there is none, all are numbered
 * anew.
 * @returns id → place, only of those that are to have another; empty where nothing moves
 */
export function placesAfterMove(
  points: readonly Placed[],
  id: string,
  position: number,
): Map<string, number> {
  const before = inOrder(points);
  const from = before.findIndex((point) => point.id === id);
  const moved = before[from];
  const to = Math.min(Math.max(position, 0), before.length - 1);
  if (!moved || to === from) return new Map();
  const after = before.toSpliced(from, 1).toSpliced(to, 0, moved);
  const place = placeBetween(after[to - 1], after[to + 1]);
  if (place !== null) return new Map([[id, place]]);
  return new Map(
    after.flatMap((point, index) => (point.place === index + 1 ? [] : [[point.id, index + 1] as const])),
  );
}

/** A place after one point and before another. `null`: there is none to be had. */
function placeBetween(above: Placed | undefined, below: Placed | undefined): number | null {
  if ((above && above.place === null) || (below && below.place === null)) return null;
  const low = above?.place ?? (below?.place ?? 1) - 2;
  const high = below?.place ?? low + 2;
  const between = (low + high) / 2;
  return low < between && between < high ? between : null;
}
