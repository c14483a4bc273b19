import { stillStands } from '../barriers/barrierStatus.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';

type Subject = Pick<MeetingPoint, 'reasons' | 'requirement' | 'barrier'>;

/**
 * The barriers that a point is there to take up: the one it is about, and where its requirement was put on the agenda for
 * a barrier's sake too, what stands in the way of the requirement.
 */
export function barriersAt(point: Subject, barriers: readonly Barrier[]): Barrier[] {
  const { requirement, barrier: subject } = point;
  const asked = point.reasons['barrier'] === true;
  return barriers.filter(
    (barrier) =>
      !barrier.removed &&
      (ownPart(barrier.id) === subject ||
        (asked &&
          requirement !== null &&
          barrier.requirements[requirement] === true &&
          stillStands(barrier))),
  );
}
