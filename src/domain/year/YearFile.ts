import * as z from 'zod/mini';
import { recurrences } from '../evaluation/RecurringPoint.ts';

/**
 * What comes round in the year of an office, as Rettesnor proposes it, beside the edition it follows from:
 * `standards/<id>/<edition>.year.json`. Data, so that the code knows no requirement and no body of Oslo's by its number.
 */

const text = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** What in the app tells more of a point: a meeting, a survey, a council, the team's look at itself, or the evaluation. */
const pointSubjects = [
  'resourceTeam',
  'ssu',
  'partnership',
  'survey',
  'participants',
  'pupils',
  'teamReview',
  'evaluation',
] as const;

const proposedPointSchema = z.strictObject({
  id: slug.check(z.describe('Never changes: what an office says of the point hangs on it.')),
  title: text,
  requirements: z
    .array(z.int().check(z.positive()))
    .check(z.minLength(1), z.describe('The requirements it is about.')),
  officeKinds: z.array(slug).check(z.minLength(1), z.describe('Kinds of office that it is proposed to.')),
  responsible: text.check(z.describe('A role. Always ours: an office says otherwise.')),
  recurrence: z
    .enum(recurrences)
    .check(z.describe('Whether the next time is counted from a fixed date, or from when it was last done.')),
  months: z.int().check(
    z.refine((months) => 12 % months === 0),
    z.describe('Months between. Goes up in a year, so that every year has the same days.'),
  ),
  first: z
    .strictObject({
      month: z.int().check(z.minimum(1), z.maximum(12)),
      date: z.int().check(z.minimum(1), z.maximum(28)),
    })
    .check(z.describe('The first time in a year. Always ours.')),
  quote: z.optional(
    text.check(
      z.describe(
        'The words of one of its requirements that say how often, letter by letter. Left out: how often is ours.',
      ),
    ),
  ),
  about: z.optional(z.enum(pointSubjects)),
});

export const yearFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1).check(z.describe('Version of this file format.')),
  standard: slug,
  edition: slug,
  points: z.array(proposedPointSchema).check(z.describe('In the order they are proposed.')),
});

export type YearFile = z.infer<typeof yearFileSchema>;
export type ProposedPoint = YearFile['points'][number];
export type PointSubject = (typeof pointSubjects)[number];
