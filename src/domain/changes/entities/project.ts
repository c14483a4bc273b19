import * as z from 'zod/mini';
import type { Project } from '../../evaluation/Project.ts';
import { entity } from './entity.ts';
import { day, longText, shortText } from './fieldSchemas.ts';
import { projectId } from './projectId.ts';

/** Whole kroner. More than a whole programme has is a slip. */
const kroner = z.int().check(z.minimum(-1_000_000_000_000), z.maximum(1_000_000_000_000));

const person = z.strictObject({ name: shortText, from: z.nullable(day), to: z.nullable(day) });

/** The facts of the project an office reports on. */
export const project = entity<Project, 'evaluation'>()({
  name: 'project',
  table: 'projects',
  indexes: 'evaluation',
  since: 6,
  id: projectId,
  fields: {
    title: { schema: longText, holds: 'text', blank: '' },
    number: { schema: longText, holds: 'text', blank: '' },
    programme: { schema: longText, holds: 'text', blank: '' },
    area: { schema: longText, holds: 'text', blank: '' },
    place: { schema: longText, holds: 'text', blank: '' },
    targetGroup: { schema: longText, holds: 'text', blank: '' },
    contacts: { schema: longText, holds: 'text', blank: '' },
    steeringLeader: { schema: longText, holds: 'text', blank: '' },
    countyContact: { schema: longText, holds: 'text', blank: '' },
    from: { schema: day, holds: 'choice' },
    to: { schema: day, holds: 'choice' },
    approved: { schema: day, holds: 'choice' },
    leader: {
      schema: person,
      holds: { text: ['name'] },
      typed: true,
      keyed: { into: 'leaders', as: 'list' },
    },
    owner: { schema: person, holds: { text: ['name'] }, typed: true, keyed: { into: 'owners', as: 'list' } },
    post: {
      schema: z.strictObject({
        name: shortText,
        phase: shortText,
        budget: z.nullable(kroner),
        spent: z.nullable(kroner),
      }),
      holds: { text: ['name', 'phase'] },
      typed: true,
      keyed: { into: 'posts', as: 'list' },
    },
  },
  removable: false,
  restorable: true,
  personal: false,
  requirementsOf: () => null,
  nameOf: ({ title }) => title,
});
