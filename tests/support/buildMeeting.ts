import { entities } from '#src/domain/changes/entities/entities.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { meetingPointId } from '#src/domain/changes/entities/meetingPointId.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { exampleEvaluation } from './buildChange.ts';

const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A meeting of the fictional office of which nothing has been said, but for what the test is about. Told apart by its number (0–999). */
export function buildMeeting(number: number, overrides: Partial<Meeting> = {}): Meeting {
  return { ...blankRow(entities.meeting, meetingId.make(exampleEvaluation, uuid(number))), ...overrides };
}

/** A point of meeting 1 of which nothing has been said, but for what the test is about. */
export function buildPoint(number: number, overrides: Partial<MeetingPoint> = {}): MeetingPoint {
  return {
    ...blankRow(entities.meetingPoint, meetingPointId.make(exampleEvaluation, uuid(number))),
    meeting: ownPart(buildMeeting(1).id),
    place: number,
    ...overrides,
  };
}

/** A decision, told apart by its number. */
export function buildDecision(
  number: number,
  said: Partial<MeetingPoint['decisions'][number]> = {},
): MeetingPoint['decisions'][number] {
  return { id: uuid(number), text: '', role: '', due: null, whyNot: '', ...said };
}
