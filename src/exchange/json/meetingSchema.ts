import * as z from 'zod/mini';
import { meetingKinds } from '#src/domain/evaluation/Meeting.ts';
import { pointReasons } from '#src/domain/evaluation/MeetingPoint.ts';
import { decisionEnds } from '#src/domain/evaluation/MeetingPoint.ts';
import type { ReportedDecision, ReportedMeeting, ReportedPoint } from '../report/meetingFacts.ts';
import { instant, number, scoreSchema, text } from './resultParts.ts';
import { scoreOf } from './scoreOf.ts';

const day = z.nullable(text.check(z.describe('A day of the calendar, YYYY-MM-DD. null: none is said.')));

const pointSchema = z.strictObject({
  requirement: z.nullable(number),
  action: z.nullable(text).check(z.describe('The last part of the id of an action it is about.')),
  barrier: z.nullable(text).check(z.describe('The last part of the id of a barrier it is about.')),
  title: text.check(z.describe('In words, where it is about none of these.')),
  raisedBy: text.check(z.describe('The role of whoever asked for it. Empty: nobody is said to have.')),
  followUp: z.boolean().check(z.describe('It is where the decisions of earlier meetings were followed up.')),
  reasons: z
    .array(z.enum(pointReasons))
    .check(z.describe('Why it was taken up. Empty: the office put it there itself.')),
  state: z.enum(['discussed', 'postponed', 'leftOut', 'notReached']),
  note: text,
  scored: z
    .nullable(z.strictObject({ from: scoreSchema, to: scoreSchema }))
    .check(
      z.describe(
        'The level before and after, where it was set during the point. Where people had answered differently (reasons: difference), the one before is what was shown.',
      ),
    ),
  decisions: z.array(z.strictObject({ text, role: text, due: day, whyNot: text })),
  actions: z.array(text).check(z.describe('Ids of actions that were written down during it.')),
  barriers: z.array(text).check(z.describe('Ids of barriers that were written down during it.')),
});

const meetingSchema = z.strictObject({
  id: text,
  kind: z.nullable(z.enum(meetingKinds)),
  days: z.array(text).check(z.describe('The days it was held, YYYY-MM-DD, the first one first.')),
  place: text,
  present: z.array(text).check(z.describe('Roles that came.')),
  absent: z.array(text),
  invited: z.array(text).check(z.describe('Roles of which nobody has said whether they came.')),
  closedAt: z.nullable(instant).check(z.describe('null: it is not closed.')),
  nextDay: day,
  note: text,
  points: z
    .array(pointSchema)
    .check(z.describe('What was gone through, and then what was not, each in order.')),
  lifted: z.array(text).check(z.describe('Ids of the barriers that others are to solve.')),
});

export const meetingsSchema = z
  .array(meetingSchema)
  .check(z.describe('The meetings that have begun: what is under way first, then the latest.'));

const decidedSchema = z.strictObject({
  meeting: z
    .nullable(text)
    .check(z.describe('Id of the meeting that made it. null: it came along from an earlier year.')),
  earlierYear: z.nullable(number).check(z.describe('The year it came along from.')),
  kind: z.nullable(z.enum(meetingKinds)),
  made: day,
  requirement: z.nullable(number).check(z.describe('What it was made on, where that was a requirement.')),
  text,
  role: text,
  due: day,
  whyNot: text,
  state: z
    .enum(['overdue', 'open', ...decisionEnds])
    .check(z.describe('As it stood when the document was written.')),
  ended: day,
  note: text.check(z.describe('What has come of it, in words.')),
});

export const decidedListSchema = z
  .array(decidedSchema)
  .check(z.describe('All that meetings have decided, as it is followed up: what is open first.'));

/** A decision, as it is followed up. */
export function decidedResult(followed: ReportedDecision): z.infer<typeof decidedSchema> {
  const { meeting, point, kind, made, decision, state, end, note } = followed;
  return {
    meeting: meeting?.id ?? null,
    earlierYear: meeting ? null : (point.carried?.year ?? null),
    kind,
    made,
    requirement: point.requirement,
    text: decision.text,
    role: decision.role,
    due: decision.due,
    whyNot: decision.whyNot,
    state,
    ended: end?.day ?? null,
    note,
  };
}

/** The minutes of a meeting. */
export function meetingResult(reported: ReportedMeeting): z.infer<typeof meetingSchema> {
  const { meeting, days, present, absent, unsaid, discussed, notReached, lifted } = reported;
  const { id, kind, place, closedAt, nextDay, note } = meeting;
  return {
    id,
    kind,
    days: [...days],
    place,
    present: [...present],
    absent: [...absent],
    invited: [...unsaid],
    closedAt,
    nextDay,
    note,
    points: [...discussed, ...notReached].map(pointResult),
    lifted: lifted.map((barrier) => barrier.id),
  };
}

function pointResult({
  point,
  state,
  decisions,
  actions,
  barriers,
}: ReportedPoint): z.infer<typeof pointSchema> {
  const { requirement, action, barrier, title, reasons, note, scored } = point;
  return {
    requirement,
    action,
    barrier,
    title,
    raisedBy: point.raisedBy,
    followUp: point.followUp === true,
    reasons: pointReasons.filter((reason) => Object.hasOwn(reasons, reason)),
    state,
    note,
    scored: scored && { from: scoreOf(scored.from), to: scoreOf(scored.to) },
    decisions: decisions.map(({ text: decided, role, due, whyNot }) => ({
      text: decided,
      role,
      due,
      whyNot,
    })),
    actions: actions.map(({ id }) => id),
    barriers: barriers.map(({ id }) => id),
  };
}
