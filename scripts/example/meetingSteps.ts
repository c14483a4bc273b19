import type { Patch } from '#src/domain/changes/Change.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { meetingPointId } from '#src/domain/changes/entities/meetingPointId.ts';
import type { MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { PointOutcome, PointReason } from '#src/domain/evaluation/MeetingPoint.ts';

/** A meeting, as it is written by hand in the files beside this one. */
export type ExampleMeeting = {
  by: string;
  /** The day it was prepared. */
  day: string;
  kind: MeetingKind;
  on: string;
  place: string;
  minutes: number;
  /** Role → whether they came; `null`: nobody has said. */
  participants: Record<string, boolean | null>;
  /** The days on which it was held. */
  held: string[];
  /** The place in the agenda, counted from 1, of the point that is spoken of. Left out: it has not begun, or is closed. */
  at?: number;
  points: ExamplePoint[];
};

type ExamplePoint = {
  requirement?: number;
  title?: string;
  reasons: PointReason[];
  minutes?: number;
  leftOut?: true;
  outcome?: PointOutcome;
  note?: string;
  decisions?: { text: string; role?: string; due?: string; whyNot?: string }[];
};

/** One change of a meeting or of a point of it. `minutes`: so long after the morning of the day. */
export type MeetingStep = {
  day: string;
  minutes: number;
  entity: 'meeting' | 'meetingPoint';
  row: string;
  patch: Patch;
};

/** Minutes into the day when a meeting begins. */
const meetingBegins = 6 * 60;

/** How a meeting was prepared and held, step by step. */
export function meetingSteps(
  meeting: ExampleMeeting,
  evaluation: string,
  newId: (name: string) => string,
): MeetingStep[] {
  const { day, kind, on, place, minutes, participants, held, at, points } = meeting;
  const row = meetingId.make(evaluation, newId(`${kind} ${on}`));
  const pointRows = points.map((_, index) =>
    meetingPointId.make(evaluation, newId(`${kind} ${on} ${index}`)),
  );
  const roles = (came: boolean) =>
    Object.entries(participants).map(([role, said]) => [
      `participant:${newId(`${kind} ${on} ${role}`)}`,
      { role, came: came ? said : null },
    ]);
  const [firstHeld] = held;
  const begun = at === undefined ? undefined : pointRows[at - 1];
  return [
    {
      day,
      minutes: 0,
      entity: 'meeting',
      row,
      patch: { kind, day: on, place, minutes, ...(Object.fromEntries(roles(false)) as Patch) },
    },
    ...points.map((point, index) => ({
      day,
      minutes: 1,
      entity: 'meetingPoint' as const,
      row: pointRows[index] ?? '',
      patch: proposed(point, ownPart(row), index + 1),
    })),
    ...(firstHeld === undefined
      ? []
      : [
          {
            day: firstHeld,
            minutes: meetingBegins,
            entity: 'meeting' as const,
            row,
            patch: {
              ...(Object.fromEntries(roles(true)) as Patch),
              ...Object.fromEntries(held.map((each) => [`heldOn:${each}`, true])),
              ...(begun === undefined ? {} : { at: ownPart(begun) }),
            },
          },
          ...points.flatMap((point, index) => {
            const patch = outcomeOf(point, (name) => newId(`${kind} ${on} ${index} ${name}`));
            return Object.keys(patch).length === 0
              ? []
              : [
                  {
                    day: firstHeld,
                    minutes: meetingBegins + 5 * (index + 1),
                    entity: 'meetingPoint' as const,
                    row: pointRows[index] ?? '',
                    patch,
                  },
                ];
          }),
        ]),
  ];
}

function proposed(
  { requirement, title, reasons, minutes, leftOut }: ExamplePoint,
  meeting: string,
  place: number,
): Patch {
  return {
    meeting,
    place,
    ...(requirement === undefined ? {} : { requirement }),
    ...(title === undefined ? {} : { title }),
    ...Object.fromEntries(reasons.map((reason) => [`reason:${reason}`, true])),
    ...(minutes === undefined ? {} : { minutes }),
    ...(leftOut ? { leftOut } : {}),
  };
}

function outcomeOf({ outcome, note, decisions = [] }: ExamplePoint, newId: (name: string) => string): Patch {
  return {
    ...(outcome === undefined ? {} : { outcome }),
    ...(note === undefined ? {} : { note }),
    ...Object.fromEntries(
      decisions.map(({ text, role = '', due = null, whyNot = '' }) => [
        `decision:${newId(text)}`,
        { text, role, due, whyNot },
      ]),
    ),
  };
}
