import * as z from 'zod/mini';
import { meetingKinds } from '../../evaluation/Meeting.ts';
import { decisionEnds, pointOutcomes, type MeetingPoint } from '../../evaluation/MeetingPoint.ts';
import { entity } from './entity.ts';
import {
  day,
  instant,
  longText,
  minutes,
  requirementNumber,
  score,
  shortText,
  slug,
  year,
} from './fieldSchemas.ts';
import { meetingPointId } from './meetingPointId.ts';

/** One point of a meeting, and what came of it. */
export const meetingPoint = entity<MeetingPoint, 'evaluation'>()({
  name: 'meetingPoint',
  table: 'meetingPoints',
  indexes: 'evaluation',
  since: 5,
  id: meetingPointId,
  fields: {
    meeting: { schema: slug, holds: 'choice' },
    reason: { schema: z.literal(true), holds: 'choice', keyed: { into: 'reasons', as: 'record' } },
    requirement: { schema: requirementNumber, holds: 'choice' },
    action: { schema: slug, holds: 'choice' },
    barrier: { schema: slug, holds: 'choice' },
    followUp: { schema: z.literal(true), holds: 'choice' },
    title: { schema: longText, holds: 'text', blank: '' },
    raisedBy: { schema: shortText, holds: 'text', blank: '' },
    place: { schema: z.number(), holds: 'choice' },
    minutes: { schema: minutes, holds: 'choice', typed: true },
    leftOut: { schema: z.boolean(), holds: 'choice' },
    outcome: { schema: z.enum(pointOutcomes), holds: 'choice' },
    note: { schema: longText, holds: 'text', blank: '' },
    decision: {
      schema: z.strictObject({
        text: longText,
        role: shortText,
        due: z.nullable(day),
        whyNot: longText,
      }),
      holds: 'text',
      keyed: { into: 'decisions', as: 'list' },
    },
    decisionEnd: {
      schema: z.strictObject({ how: z.enum(decisionEnds), day }),
      holds: 'choice',
      keyed: { into: 'decisionEnds', as: 'record' },
    },
    decisionNote: { schema: longText, holds: 'text', keyed: { into: 'decisionNotes', as: 'record' } },
    carried: {
      schema: z.strictObject({ year, kind: z.enum(meetingKinds), day: z.nullable(day) }),
      holds: 'choice',
    },
    carriedNumber: {
      schema: z.strictObject({ nth: z.int().check(z.positive()), of: z.int().check(z.positive()) }),
      holds: 'choice',
    },
    madeAction: { schema: z.literal(true), holds: 'choice', keyed: { into: 'actions', as: 'record' } },
    madeBarrier: { schema: z.literal(true), holds: 'choice', keyed: { into: 'barriers', as: 'record' } },
    scored: {
      schema: z.strictObject({ from: z.nullable(score), to: z.nullable(score) }),
      holds: 'choice',
    },
    spent: { schema: z.int().check(z.nonnegative(), z.maximum(86_400)), holds: 'choice' },
    runningSince: { schema: instant, holds: 'choice' },
  },
  removable: true,
  restorable: true,
  personal: false,
  onlyInWhole: true,
  requirementsOf: ({ requirement }) => (requirement === null ? null : [requirement]),
  nameOf: ({ title }) => title,
});
