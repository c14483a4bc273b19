import * as z from 'zod/mini';
import { meetingKinds, type Meeting } from '../../evaluation/Meeting.ts';
import { entity } from './entity.ts';
import { day, instant, longText, minutes, shortText, slug } from './fieldSchemas.ts';
import { meetingId } from './meetingId.ts';

/** A meeting about an evaluation. */
export const meeting = entity<Meeting, 'evaluation'>()({
  name: 'meeting',
  table: 'meetings',
  indexes: 'evaluation',
  since: 5,
  id: meetingId,
  fields: {
    kind: { schema: z.enum(meetingKinds), holds: 'choice' },
    day: { schema: day, holds: 'choice' },
    place: { schema: longText, holds: 'text', blank: '' },
    minutes: { schema: minutes, holds: 'choice', typed: true },
    participant: {
      schema: z.strictObject({ role: shortText, came: z.nullable(z.boolean()) }),
      holds: 'text',
      keyed: { into: 'participants', as: 'list' },
    },
    heldOn: { schema: z.literal(true), holds: 'choice', keyed: { into: 'heldOn', as: 'record', by: 'day' } },
    at: { schema: slug, holds: 'choice' },
    note: { schema: longText, holds: 'text', blank: '' },
    nextDay: { schema: day, holds: 'choice' },
    closedAt: { schema: instant, holds: 'choice' },
  },
  removable: true,
  restorable: true,
  personal: false,
  onlyInWhole: true,
  requirementsOf: () => null,
  nameOf: () => '',
});
