import * as z from 'zod/mini';
import { surveyThemes, type SurveyRound } from '../../evaluation/SurveyRound.ts';
import { entity } from './entity.ts';
import { day, headCount, longText, shortText } from './fieldSchemas.ts';
import { surveyRoundId } from './surveyRoundId.ts';

const figure = z.number().check(z.nonnegative(), z.maximum(1000));

/** A round of the survey among participants. */
export const surveyRound = entity<SurveyRound, 'evaluation'>()({
  name: 'surveyRound',
  table: 'surveyRounds',
  indexes: 'evaluation',
  since: 5,
  id: surveyRoundId,
  fields: {
    title: { schema: longText, holds: 'text', blank: '' },
    day: { schema: day, holds: 'choice' },
    asked: { schema: headCount, holds: 'choice', typed: true },
    answered: { schema: headCount, holds: 'choice', typed: true },
    language: {
      schema: z.strictObject({ name: shortText }),
      holds: 'text',
      keyed: { into: 'languages', as: 'list' },
    },
    measure: {
      schema: z.strictObject({ value: figure, outOf: z.nullable(figure) }),
      holds: 'choice',
      keyed: { into: 'measures', as: 'record' },
    },
    part: {
      schema: z.strictObject({
        name: shortText,
        answered: headCount,
        theme: z.enum(surveyThemes),
        value: figure,
      }),
      holds: { text: ['name'] },
      // Also those of many: taken from the whole, they may leave a few.
      onlyInWhole: true,
      keyed: { into: 'parts', as: 'list' },
    },
    method: { schema: longText, holds: 'text', blank: '' },
    findings: { schema: longText, holds: 'text', blank: '' },
    changed: { schema: longText, holds: 'text', blank: '' },
  },
  removable: true,
  restorable: true,
  personal: false,
  onlyInWhole: true,
  requirementsOf: () => null,
  nameOf: ({ title }) => title,
});
