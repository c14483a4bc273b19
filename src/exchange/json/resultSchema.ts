import * as z from 'zod/mini';
import { evidenceKinds } from '#src/domain/evaluation/Answer.ts';

/**
 * The complete result of one evaluation as one document, for programs. This shape is the whole contract: the JSON Schema
 * in `docs/formats/result.schema.json` is derived from it. Unlike the file of evaluations it holds no history and cannot
 * be taken in again: it is computed, and says from what.
 */

const text = z.string();
const count = z.int().check(z.nonnegative());
const year = z.int();
const number = z
  .int()
  .check(z.positive(), z.describe('Number of a requirement in the edition of `standard`.'));
const level = z.int().check(z.nonnegative());
const instant = text.check(z.describe('ISO 8601, UTC.'));
const share = z
  .nullable(z.number())
  .check(z.describe('0–1. null: there is nothing to divide by. Never 0 instead.'));

const scoreSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('level'), level }),
    z.strictObject({ kind: z.literal('notRelevant') }),
    z.strictObject({ kind: z.literal('unknown') }),
    z.strictObject({ kind: z.literal('unanswered') }),
  ])
  .check(
    z.describe(
      'What the office has said. A level of the scale from 0; «ikke relevant»; «vet ikke»; or nothing. ' +
        'The four are never the same, and none of them stands for another.',
    ),
  );

const fulfilmentSchema = z
  .strictObject({
    share: share.check(z.describe('sum / highestSum. Never to be shown without its coverage.')),
    sum: z.number(),
    highestSum: z.number(),
    applicable: count.check(z.describe('scored + unanswered + unknown + notRelevant')),
    scored: count,
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
  target: share.check(z.describe('The fulfilment if every scored requirement just reached its target.')),
  requirements: z.array(number).check(z.describe('The applicable ones.')),
});

const targetSchema = z.strictObject({
  level: level.check(
    z.describe('The level aimed for: the own one where it counts, else that of the obligation.'),
  ),
  own: z
    .nullable(z.strictObject({ level, reason: text }))
    .check(z.describe('What the office has set itself. Counts only with a reason, and on the scale.')),
});

const requirementSchema = z.strictObject({
  number,
  theme: text,
  text: text.check(z.describe('Letter by letter as the standard has it.')),
  obligation: text,
  applicable: z.boolean().check(z.describe('Whether the office is to answer it.')),
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
  rank: z.int().check(z.positive()),
  requirement: number,
  score: level,
  target: level,
  size: count.check(z.describe('Levels below the target.')),
  weight: z.number().check(z.describe('Of the obligation, from the standard.')),
  priority: z.number().check(z.describe('weight × size')),
  openSince: z.nullable(year).check(z.describe('The year from which it has been a gap without a break.')),
  needsDecision: z.boolean(),
});

const changeSchema = z.strictObject({
  year: year.check(z.describe('The latest year before this one.')),
  edition: text,
  compared: count,
  applicable: count,
  kinds: z.strictObject({
    closed: count,
    improved: count,
    unchanged: count,
    weaker: count,
    newGap: count,
  }),
  before: fulfilmentSchema,
  after: fulfilmentSchema,
  requirements: z.array(
    z.strictObject({
      number,
      numberBefore: number,
      scoreBefore: level,
      score: level,
      kind: z.enum(['closed', 'improved', 'unchanged', 'weaker', 'newGap']),
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
  comment: text,
  fulfilment: z
    .nullable(fulfilmentSchema)
    .check(z.describe('Of the requirements that bear on the indicator. null: none of them applied.')),
});

export const resultSchema = z.strictObject({
  app: z.literal('rettesnor'),
  content: z.literal('result'),
  format: z.literal(1).check(z.describe('Version of this document format.')),
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
  }),
  scale: z.array(z.strictObject({ level, name: text, description: text })),
  obligations: z.array(z.strictObject({ id: text, name: text, weight: z.number(), target: level })),
  fulfilment: fulfilmentSchema,
  target: share,
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
  change: z.nullable(changeSchema).check(z.describe('null: there is no earlier year.')),
  years: z
    .array(z.strictObject({ year, fulfilment: z.nullable(fulfilmentSchema), target: share }))
    .check(z.describe('Each on the requirements of its own year. Oldest first, this year last.')),
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
