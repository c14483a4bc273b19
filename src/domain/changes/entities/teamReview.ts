import * as z from 'zod/mini';
import { teamGrades, type TeamReview } from '../../evaluation/TeamReview.ts';
import { entity } from './entity.ts';
import { day, longText } from './fieldSchemas.ts';
import { teamReviewId } from './teamReviewId.ts';

/** The ressursteam's yearly look at itself. */
export const teamReview = entity<TeamReview, 'evaluation'>()({
  name: 'teamReview',
  table: 'teamReviews',
  indexes: 'evaluation',
  since: 5,
  id: teamReviewId,
  fields: {
    day: { schema: day, holds: 'choice' },
    grade: { schema: z.enum(teamGrades), holds: 'choice', keyed: { into: 'grades', as: 'record' } },
    results: { schema: longText, holds: 'text', blank: '' },
    communication: { schema: longText, holds: 'text', blank: '' },
    cooperation: { schema: longText, holds: 'text', blank: '' },
    ownership: { schema: longText, holds: 'text', blank: '' },
    next: { schema: longText, holds: 'text', blank: '' },
  },
  removable: false,
  restorable: true,
  personal: false,
  onlyInWhole: true,
  requirementsOf: () => null,
  nameOf: () => '',
});
