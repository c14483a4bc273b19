import { ownPart } from '../changes/entities/entity.ts';
import type { Evidence } from '../evaluation/Answer.ts';
import type { Meeting, MeetingKind } from '../evaluation/Meeting.ts';
import type { PointSubject, ProposedPoint } from '../year/YearFile.ts';

/** What in the year of an office each kind of meeting is evidence of: the ressursteam’s, that it looks at its own work. */
const subjects: Readonly<Record<MeetingKind, PointSubject>> = {
  resourceTeam: 'teamReview',
  ssu: 'ssu',
  partnership: 'partnership',
};

/**
 * Numbers of the requirements that holding a kind of meeting is evidence of, lowest first: those of the points of the year
 * that are about it.
 * @param points what is proposed for the year of the edition
 */
export function requirementsOfMeeting(points: readonly ProposedPoint[], kind: MeetingKind): number[] {
  const found = points
    .filter(({ about }) => about === subjects[kind])
    .flatMap(({ requirements }) => requirements);
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** What a meeting is evidence of, for a person to add: nothing is added by itself. */
export type AttendanceProposal = {
  requirement: number;
  /** The key of the evidence: the same for the same meeting, so that it is added once. */
  key: string;
  /** Roles that came. */
  present: readonly string[];
  /** It stands among the evidence of the requirement already. */
  added: boolean;
};

/**
 * The requirements that a meeting is evidence of. None before it has been held, or while nobody is said to have come.
 * @param numbers see `requirementsOfMeeting`
 * @param evidenceOf what stands on a requirement; `null`: it is not the office's to answer
 */
export function proposeAttendance(
  meeting: Meeting,
  numbers: readonly number[],
  evidenceOf: (requirement: number) => readonly Evidence[] | null,
): AttendanceProposal[] {
  const present = meeting.participants
    .filter(({ came }) => came === true)
    .map(({ role }) => role.trim())
    .filter((role) => role !== '');
  if (Object.keys(meeting.heldOn).length === 0 || present.length === 0) return [];
  const key = ownPart(meeting.id);
  return numbers.flatMap((requirement) => {
    const evidence = evidenceOf(requirement);
    return evidence === null
      ? []
      : [{ requirement, key, present, added: evidence.some(({ id }) => id === key) }];
  });
}
