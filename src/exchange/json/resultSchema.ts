import { priorityGroups } from '#src/domain/gaps/priorityGroup.ts';
import * as z from 'zod/mini';
import { evidenceKinds } from '#src/domain/evaluation/Answer.ts';
import { barriersSchema } from './barrierSchema.ts';
import { feedbackSchema } from './feedbackSchema.ts';
import { decidedListSchema, meetingsSchema } from './meetingSchema.ts';
import { signaturesSchema } from './signatureSchema.ts';
import { yearSchemas } from './yearSchema.ts';
import { planSchema } from './planSchema.ts';
import { count, instant, level, number, scoreSchema, share, text, year } from './resultParts.ts';

/**
 * The complete result of one evaluation as one document, for programs. This shape is the whole contract: the JSON Schema
 * in `docs/formats/result.schema.json` is derived from it. Unlike the file of evaluations it holds no history and cannot
 * be taken in again: it is computed, and says from what.
 */

const fulfilmentSchema = z
  .strictObject({
    reached: count.check(
      z.describe('Scored requirements at their target or above: the first number to tell.'),
    ),
    share: share.check(
      z.describe(
        '«Samlet skår»: sum / highestSum, told as points of 100 with what it rests on. No share of requirements.',
      ),
    ),
    sum: z.number(),
    highestSum: z.number(),
    applicable: count.check(z.describe('scored + unanswered + unknown + notRelevant')),
    scored: count,
    answered: count.check(z.describe('applicable - unanswered')),
    unanswered: count,
    unknown: count,
    notRelevant: count,
    remaining: count.check(z.describe('unanswered + unknown')),
    coverage: share.check(z.describe('scored / (scored + remaining)')),
  })
  .check(z.describe('Sum of scores / sum of highest scores, over applicable requirements with a level.'));

const partSchema = z.strictObject({
  id: text,
  name: text,
  fulfilment: fulfilmentSchema,
  requirements: z.array(number).check(z.describe('The applicable ones.')),
});

const targetSchema = z.strictObject({
  level: level.check(z.describe('The level to reach: that of the obligation.')),
  own: z
    .nullable(z.strictObject({ level, reason: text }))
    .check(
      z.describe(
        'A step on the way that the office has set itself this year, with a reason of at least a sentence. It moves no gap.',
      ),
    ),
});

const requirementSchema = z.strictObject({
  number,
  theme: text,
  text: text.check(z.describe('Letter by letter as the standard has it.')),
  obligation: text,
  applicable: z.boolean().check(z.describe('Whether the office is to answer it, and it is in the scope.')),
  reason: z
    .nullable(z.enum(['addressed', 'takenIn']))
    .check(
      z.describe(
        'Why it applies: the standard addresses the office, or the office chose it. null: it does not.',
      ),
    ),
  score: scoreSchema,
  target: targetSchema,
  gap: z.nullable(count).check(z.describe('Levels below the target. null: there is no level to compare.')),
  justification: text,
  strengths: text,
  improvements: text,
  checkpoints: z.array(
    z.strictObject({ id: text, text, obligation: text, state: z.enum(['met', 'notMet', 'unanswered']) }),
  ),
  evidence: z.array(z.strictObject({ kind: z.enum(evidenceKinds), text })),
  unchangedSince: z
    .nullable(year)
    .check(
      z.describe(
        'The earlier year that level, texts and checkpoints were carried from by somebody who looked and said that they still hold, as long as they stand as they were carried. null: the answer is of this year.',
      ),
    ),
  lastYear: z
    .nullable(
      z.strictObject({
        number: number.check(z.describe('Its number in the edition of that year.')),
        score: scoreSchema,
        target: level,
        justification: text,
      }),
    )
    .check(z.describe('The same requirement in `change.year`. null: there is none that can be followed.')),
  changedAt: z.nullable(instant).check(z.describe('null: nobody has said anything.')),
  changedBy: z.nullable(z.strictObject({ name: text, role: text })),
});

const gapSchema = z.strictObject({
  requirement: number,
  score: level,
  target: level,
  size: count.check(z.describe('Levels below the target.')),
  weight: z.number().check(z.describe('Of the obligation, from the standard.')),
  priority: z.number().check(z.describe('weight × size')),
  group: z.enum(priorityGroups).check(z.describe('What to take first. Within a group, equal is equal.')),
  openSince: z.nullable(year).check(z.describe('The year from which it has been a gap without a break.')),
  needsDecision: z.boolean(),
});

const changeSchema = z.strictObject({
  year: year.check(z.describe('The latest year before this one.')),
  edition: text,
  compared: count,
  applicable: count,
  counts: z.strictObject({
    up: count,
    unchanged: count,
    down: count,
    reachedTarget: count.check(z.describe('Of those that went up.')),
    fellBelowTarget: count.check(z.describe('Of those that went down.')),
  }),
  before: fulfilmentSchema,
  after: fulfilmentSchema,
  requirements: z.array(
    z.strictObject({
      number,
      numberBefore: number,
      scoreBefore: level,
      score: level,
      direction: z.enum(['up', 'unchanged', 'down']),
      reachedTarget: z.boolean(),
      fellBelowTarget: z.boolean(),
      difference: z.int(),
    }),
  ),
  notCompared: z.array(z.strictObject({ number, side: z.enum(['before', 'after']), reason: text })),
});

const indicatorYearSchema = z.strictObject({
  year,
  edition: text,
  result: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('share'), share: z.number(), numerator: count, denominator: count }),
      z.strictObject({ kind: z.literal('missing') }),
      z.strictObject({ kind: z.literal('nobody') }),
      z.strictObject({ kind: z.literal('impossible') }),
      z.strictObject({ kind: z.literal('small') }),
    ])
    .check(
      z.describe(
        'Figures are given only with `share`. `small`: a group of one to four people, whose figures and comment are left ' +
          'out. `missing`: numerator or denominator is not reported. `nobody`: the denominator is 0. `impossible`: more ' +
          'in the numerator than in the denominator.',
      ),
    ),
  goal: z.nullable(z.number()).check(z.describe('The own goal, percent 0–100.')),
  comparison: z.nullable(z.strictObject({ percent: z.number(), source: text })),
  cityGoal: z
    .nullable(z.strictObject({ percent: z.number(), source: text }))
    .check(z.describe('What the city wants of every office this year, percent 0–100.')),
  cityComparison: z.nullable(z.strictObject({ percent: z.number(), source: text, year: z.int() })),
  comment: text,
  fulfilment: z
    .nullable(fulfilmentSchema)
    .check(z.describe('Of the requirements that bear on the indicator. null: none of them applied.')),
});

const nullableCount = z.nullable(count);

const gapYearShape = {
  sameRequirements: count.check(
    z.describe('Requirements with a level in every one of the assessed years: what `same` rests on.'),
  ),
  years: z.array(
    z.strictObject({
      year,
      before: z
        .nullable(year)
        .check(z.describe('The assessed year it is held against. null: there is none.')),
      unfinished: z.boolean(),
      scored: count,
      gaps: nullableCount.check(
        z.describe(
          'Requirements below the target: carriedOver + new + unknownBefore. null: nothing has a level.',
        ),
      ),
      carriedOver: count,
      new: count,
      unknownBefore: count.check(z.describe('Had no level in the year before.')),
      gapsBefore: count.check(z.describe('Of the year before: carriedOver + closed + unknownNow.')),
      closed: count,
      unknownNow: count.check(z.describe('Were gaps in the year before, and have no level now.')),
      distance: nullableCount.check(z.describe('Levels up to the target, in all.')),
      meanDistance: z.nullable(z.number()).check(z.describe('The same per requirement with a level.')),
      same: z
        .nullable(z.strictObject({ gaps: count, distance: count }))
        .check(z.describe('On the same requirements in every assessed year: the one to tell change by.')),
    }),
  ),
};

export const resultSchema = z.strictObject({
  app: z.literal('rettesnor'),
  content: z.literal('result'),
  format: z.literal(2).check(z.describe('Version of this document format.')),
  writtenAt: instant,
  provenance: z.strictObject({
    evaluation: text.check(z.describe('Id of the evaluation in the file of evaluations.')),
    revision: text.check(z.describe('Of the row of the evaluation itself: office, year, standard.')),
    changes: count.check(z.describe('Changes in the log the result is computed from.')),
    createdAt: instant,
    changedAt: instant,
  }),
  office: z.strictObject({ id: text, name: text, kind: z.nullable(text) }),
  year,
  standard: z.strictObject({
    id: text,
    edition: text,
    language: text,
    title: text,
    shortTitle: text,
    publisher: text,
    explanations: z
      .strictObject({ revision: z.int().check(z.positive()), date: text })
      .check(
        z.describe(
          'Which revision of our explanations, which change apart from the norm, the result goes by, and the day it was made.',
        ),
      ),
  }),
  scope: z
    .nullable(z.strictObject({ id: text, name: text, title: text, requirements: z.array(number) }))
    .check(
      z.describe(
        'The part of the standard that the numbers, gaps, actions, barriers and feedback are of. null: all of it. Meetings, ' +
          'indicators, signatures and the year are of the whole in either case.',
      ),
    ),
  scale: z.array(z.strictObject({ level, name: text, description: text })),
  obligations: z.array(z.strictObject({ id: text, name: text, weight: z.number(), target: level })),
  fulfilment: fulfilmentSchema,
  distribution: z.strictObject({
    levels: z.array(z.strictObject({ level, count })),
    notRelevant: count,
    unknown: count,
    unanswered: count,
    applicable: count,
  }),
  chapters: z.array(partSchema),
  themes: z.array(partSchema),
  requirements: z
    .array(requirementSchema)
    .check(z.describe('Every requirement of the standard, in its order.')),
  gaps: z.array(gapSchema).check(z.describe('The most pressing first.')),
  plan: planSchema,
  barriers: barriersSchema,
  meetings: meetingsSchema,
  decisions: decidedListSchema,
  feedback: feedbackSchema,
  signatures: signaturesSchema,
  ...yearSchemas,
  change: z.nullable(changeSchema).check(z.describe('null: there is no earlier year.')),
  years: z
    .array(z.strictObject({ year, fulfilment: z.nullable(fulfilmentSchema), unfinished: z.boolean() }))
    .check(
      z.describe(
        'Each on the requirements of its own year, not to be told as change. Oldest first, this year last.',
      ),
    ),
  gapsOverYears: z
    .strictObject({
      assessedYears: z.array(year),
      ...gapYearShape,
      themes: z.array(z.strictObject({ id: text, name: text, ...gapYearShape })),
    })
    .check(z.describe('Oldest year first.')),
  indicators: z.array(
    z.strictObject({
      id: text,
      name: text,
      numerator: text,
      denominator: text,
      bearsOn: z.array(number),
      years: z.array(indicatorYearSchema),
    }),
  ),
});

export type Result = z.infer<typeof resultSchema>;
