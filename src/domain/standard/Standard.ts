import * as z from 'zod/mini';

/**
 * A standard as data: the norm an office evaluates itself against, and what we say to explain it.
 *
 * The shape below is the whole contract between `standards/` and the code. Nothing else in `src/` knows how
 * many requirements, themes or levels a standard has. On disk it lies in two files, since the norm never changes and
 * our explanations may: `StandardFiles.ts`. `readStandard` adds the rules that a shape cannot say: unique ids, no
 * dangling reference, every quote found in its text.
 */

const text = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const requirementNumber = z.int().check(z.positive());
const level = z.int().check(z.nonnegative());

const obligationSchema = z
  .enum(['skal', 'bor'])
  .check(
    z.describe(
      '«skal» is binding, «bor» (bør) is strongly advised. Where a requirement holds both, the strictest.',
    ),
  );

const rhythmSchema = z
  .enum(['perSettlement', 'perParticipant', 'continuous', 'yearly'])
  .check(
    z.describe('How often the duty arises: once per settlement, per participant, all the time, every year.'),
  );

const justificationSchema = z
  .enum(['whenNotRelevant', 'belowTarget', 'always'])
  .check(
    z.describe(
      'When a written justification is demanded. «whenNotRelevant»: only to set the requirement aside. ' +
        '«belowTarget»: also when the score is below the target. «always»: with every score. ' +
        'Setting a requirement aside demands one in every case.',
    ),
  );

const provenanceSchema = z.strictObject({
  sourceTitle: text.check(z.describe('Title as it stands on the source document.')),
  publisher: text,
  signedBy: z.optional(text.check(z.describe('Office held by whoever signs the foreword, not a name.'))),
  date: z.strictObject({
    value: z.nullable(text.check(z.describe('ISO year or date if the source itself states one, else null.'))),
    statement: text.check(z.describe('What the source says, and does not say, about its own date.')),
  }),
  rights: text.check(z.describe('Why the texts may be quoted letter by letter.')),
  transcription: text.check(z.describe('How the texts came from the source into this file.')),
});

const levelSchema = z.strictObject({
  value: level.check(z.describe('0, 1, 2 … without gaps, lowest first.')),
  name: text,
  description: text.check(z.describe('Wording that a person can check against reality.')),
});

const obligationRuleSchema = z.strictObject({
  id: obligationSchema,
  name: text,
  weight: z.number().check(z.positive(), z.describe('Weight of a gap in the order of priority.')),
  target: level.check(z.describe('The level aimed for unless the office sets another with a reason.')),
  description: text,
});

const officeKindSchema = z.strictObject({ id: slug, name: text });

const partySchema = z.strictObject({
  id: slug,
  name: text,
  inSentence: z.optional(
    text.check(
      z.describe(
        'How the name is written inside a sentence, where that is not as it stands alone: «lærere», but «NAV-veileder».',
      ),
    ),
  ),
  officeKinds: z
    .array(slug)
    .check(
      z.describe(
        'Kinds of office that by default see the requirements this party is responsible for. May be empty.',
      ),
    ),
});

const focusAreaSchema = z.strictObject({ id: slug, name: text });

export const chapterSchema = z.strictObject({
  id: slug,
  number: text.check(z.describe('As printed in the source.')),
  title: text,
  scope: text.check(z.describe('In our own words: whom the chapter is about.')),
});

export const themeSchema = z.strictObject({
  id: slug,
  chapter: slug,
  title: text,
  light: text.check(
    z.describe('In our own words: the light in which the requirements of the theme are to be read.'),
  ),
});

const checkpointSchema = z.strictObject({
  id: slug.check(z.describe('Unique in the standard, for instance «7a».')),
  text: text.check(
    z.describe('One atomic demand in plain words of our own, phrased as a statement that is true or not.'),
  ),
  obligation: obligationSchema,
  quote: text.check(z.describe('The part of the requirement text it comes from, letter by letter.')),
  ofOthers: z.optional(
    z
      .literal(true)
      .check(
        z.describe(
          'What others are to do, not whoever is responsible: the level of an office does not hang on it.',
        ),
      ),
  ),
});

export const requirementSchema = z.strictObject({
  number: requirementNumber,
  shortName: text.check(
    z.describe('In our own words: two to five that say which requirement it is beside its number. Unique.'),
  ),
  theme: slug,
  text: text.check(z.describe('Letter by letter as the standard has it.')),
  obligation: obligationSchema,
  obligationParts: z
    .optional(z.array(z.strictObject({ obligation: obligationSchema, quote: text })))
    .check(z.describe('Only where one requirement holds both skal and bør: which part is which.')),
  responsible: z.array(slug).check(z.minLength(1)),
  participants: z.array(slug).check(z.describe('Parties that take part without being responsible.')),
  rhythm: rhythmSchema,
  deadline: z.optional(
    z.strictObject({
      months: z.int().check(z.positive()),
      after: text.check(z.describe('The event the months are counted from, in plain words.')),
      quote: text,
    }),
  ),
  references: z.array(
    z.strictObject({
      title: text.check(
        z.describe('Law, regulation, decision or guide, for instance «integreringsloven § 10».'),
      ),
      quote: text,
    }),
  ),
  related: z.array(
    z.strictObject({
      number: requirementNumber,
      quote: z.optional(text.check(z.describe('Where the text itself names the other requirement.'))),
      note: z.optional(text.check(z.describe('What ties them, where the text does not say it.'))),
    }),
  ),
  focusAreas: z.array(slug),
  checkpoints: z.array(checkpointSchema).check(z.minLength(1), z.maxLength(6)),
  evidence: z.array(text).check(z.minLength(1), z.describe('Typical evidence, in our own words.')),
  justification: justificationSchema,
});

export const indicatorSchema = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
      z.describe('Begins with a letter: a number would be taken for a requirement.'),
    ),
  name: text,
  numerator: text,
  denominator: text,
  unit: z.literal('percent'),
  quote: text.check(z.describe('Letter by letter as the source names it.')),
  bearsOn: z
    .array(requirementNumber)
    .check(z.describe('Requirements whose fulfilment bears on the indicator.')),
});

const termSchema = z.strictObject({ term: text, meaning: text.check(z.describe('In our own words.')) });

/** Which of our explanations stand beside the norm, and what has changed in them. */
const explanationsSchema = z.strictObject({
  revision: z.int().check(z.positive(), z.describe('1, 2, 3 … A change in any word of ours is a new one.')),
  changes: z
    .array(
      z.strictObject({
        revision: z.int().check(z.positive()),
        date: z.iso.date(),
        what: text.check(z.describe('For whoever has used the revision before.')),
      }),
    )
    .check(z.minLength(1), z.describe('One for every revision, the first one first.')),
});

export const standardSchema = z.strictObject({
  format: z.literal(1).check(z.describe('Version of this file format.')),
  id: slug,
  edition: slug,
  language: z.enum(['nb', 'nn']),
  title: text,
  shortTitle: text,
  summary: text.check(z.describe('Two or three sentences in our own words: what the standard is for.')),
  provenance: provenanceSchema,
  scale: z.array(levelSchema).check(z.minLength(2)),
  obligations: z.array(obligationRuleSchema).check(z.minLength(1)),
  officeKinds: z.array(officeKindSchema).check(z.minLength(1)),
  parties: z.array(partySchema).check(z.minLength(1)),
  focusAreas: z.array(focusAreaSchema),
  chapters: z.array(chapterSchema).check(z.minLength(1)),
  themes: z.array(themeSchema).check(z.minLength(1)),
  requirements: z.array(requirementSchema).check(z.minLength(1)),
  indicators: z.array(indicatorSchema),
  terms: z.array(termSchema),
  explanations: explanationsSchema,
});

export const officeListSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  offices: z.array(
    z.strictObject({
      id: slug.check(z.describe('Stable id, for instance «nav-grorud».')),
      name: text,
      kind: slug.check(z.describe('A kind that the standards know: bydel, nav-kontor, oslo-vo.')),
      code: z.optional(z.string().check(z.regex(/^[A-ZÆØÅ]{3}$/))),
      bydel: z.optional(slug.check(z.describe('For a NAV-kontor: the id of its bydel.'))),
    }),
  ),
});

export type Standard = z.infer<typeof standardSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type Checkpoint = z.infer<typeof checkpointSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Chapter = z.infer<typeof chapterSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Obligation = z.infer<typeof obligationSchema>;
export type ObligationRule = z.infer<typeof obligationRuleSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type OfficeList = z.infer<typeof officeListSchema>;
export type ListedOffice = OfficeList['offices'][number];
