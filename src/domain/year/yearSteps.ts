import { standingSignature } from '../changes/standingSignature.ts';
import { needsDecision } from '../gaps/needsDecision.ts';
import type { Gap } from '../gaps/rankGaps.ts';
import type { Meeting, MeetingKind } from '../evaluation/Meeting.ts';
import type { Signature } from '../evaluation/Signature.ts';
import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import { meetingStatus, type MeetingStatus } from '../evaluation/meetingStatus.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';

/** The steps of the year, in their order. */
export const yearStepIds = [
  'prepare',
  'assess',
  'agree',
  'team',
  'plan',
  'signOff',
  'ssu',
  'throughout',
] as const;

export type YearStepId = (typeof yearStepIds)[number];

/** `passed`: it was not done, and the evaluation has been signed off since. `none`: the office does not have it. */
export type YearStepState = 'done' | 'none' | 'now' | 'ahead' | 'passed';

export type YearStep =
  | { id: 'prepare'; state: YearStepState; /** The year that is looked back on. */ baseline: number | null }
  | { id: 'assess'; state: YearStepState; answered: number; applicable: number }
  | {
      id: 'agree';
      state: YearStepState;
      /** Rows that people have said different things of. */ different: number;
    }
  | {
      id: 'team' | 'ssu';
      state: YearStepState;
      /** The day the latest meeting was held, or that of the next. */ day: string | null;
      /** How it stands with that meeting. `late`: its day is past, and it has not begun. `null`: there is none. */
      meeting: MeetingStatus | 'late' | null;
    }
  | {
      id: 'plan';
      state: YearStepState;
      /** Requirements with a level: where there are none, nobody knows of gaps. */ assessed: number;
      /** Gaps that those who decide must hear of, and how many of them have no open action. */
      decisions: number;
      withoutAction: number;
    }
  | { id: 'signOff'; state: YearStepState; /** When, ISO. */ signedAt: string | null }
  | { id: 'throughout'; state: YearStepState; /** What is late. */ late: number };

/** What the steps follow from. */
export type YearStanding = {
  baseline: number | null;
  items: readonly AssessedRequirement[];
  /** Rows that people have said different things of, whatever the kind. */
  different: number;
  gaps: readonly Gap[];
  meetings: readonly Meeting[];
  signatures: readonly Signature[];
  /**
   * Whether the point of the year about it has been held, with or without a meeting written here. `null`: the office does
   * not have that point.
   */
  pointHeld: Readonly<Record<'team' | 'ssu', boolean | null>>;
  late: number;
  /** `YYYY-MM-DD`, where the machine is. */
  today: string;
};

/**
 * Where in its year an office is. Nobody ticks a step: each follows from the answers, the meetings, the plan and the
 * signature. Answered is answered, also with «vet ikke»; agreed is answered, or signed off, with nobody disagreeing; the team has gone through
 * it when its meeting is closed; planned is when every gap that those who decide must hear of has an action; signed off
 * is while a signature stands. The first step that is not done is where the office is; once it is signed off, what was
 * not done before that is passed.
 */
export function yearSteps(standing: YearStanding): YearStep[] {
  const { baseline, items, different, meetings, signatures, pointHeld, late, today } = standing;
  const own = items.filter(({ applicable }) => applicable);
  const answered = own.filter(({ score }) => score !== null).length;
  const isAnswered = own.length > 0 && answered === own.length;
  const decisions = needsDecision(standing.gaps);
  const withoutAction = decisions.filter(({ hasAction }) => !hasAction).length;
  const signature = standingSignature(signatures);
  const [team, ssu] = (['resourceTeam', 'ssu'] as const).map((kind) => meetingOf(meetings, kind));
  const steps: { step: WithoutState; done: boolean; none?: boolean }[] = [
    { step: { id: 'prepare', baseline }, done: true },
    { step: { id: 'assess', answered, applicable: own.length }, done: isAnswered },
    // Nobody signs while people disagree.
    { step: { id: 'agree', different }, done: (isAnswered || signature !== null) && different === 0 },
    {
      step: { id: 'team', ...tellOf(team, today) },
      done: pointHeld.team === true || isHeld(team),
      none: pointHeld.team === null && team === undefined,
    },
    {
      step: {
        id: 'plan',
        assessed: own.filter(({ score }) => typeof score === 'number').length,
        decisions: decisions.length,
        withoutAction,
      },
      done: isAnswered && withoutAction === 0,
    },
    { step: { id: 'signOff', signedAt: signature?.signedAt ?? null }, done: signature !== null },
    {
      step: { id: 'ssu', ...tellOf(ssu, today) },
      done: pointHeld.ssu === true || isHeld(ssu),
      none: pointHeld.ssu === null && ssu === undefined,
    },
    { step: { id: 'throughout', late }, done: false },
  ];
  const signedOff = steps.findIndex(({ step }) => step.id === 'signOff');
  const from = signature === null ? 0 : signedOff;
  const now = steps.findIndex(({ done, none }, index) => index >= from && !done && none !== true);
  return steps.map(({ step, done, none }, index): YearStep => {
    if (done) return { ...step, state: 'done' };
    if (none) return { ...step, state: 'none' };
    return { ...step, state: index < from ? 'passed' : index === now ? 'now' : 'ahead' };
  });
}

type WithoutState = YearStep extends infer Each
  ? Each extends YearStep
    ? Omit<Each, 'state'>
    : never
  : never;

/** The closed one that was held last; else the one that is planned first. Removed ones are out. */
function meetingOf(meetings: readonly Meeting[], kind: MeetingKind): Meeting | undefined {
  const ofKind = meetings
    .filter((meeting) => !meeting.removed && meeting.kind === kind)
    .toSorted((a, b) => ((dayOfMeeting(a) ?? '9999') < (dayOfMeeting(b) ?? '9999') ? -1 : 1));
  return ofKind.findLast(isHeld) ?? ofKind[0];
}

function tellOf(meeting: Meeting | undefined, today: string) {
  if (meeting === undefined) return { day: null, meeting: null };
  const [day, status] = [dayOfMeeting(meeting), meetingStatus(meeting)];
  return { day, meeting: status === 'ahead' && day !== null && day < today ? ('late' as const) : status };
}

function isHeld(meeting: Meeting | undefined): boolean {
  return meeting !== undefined && meeting.closedAt !== null;
}
