import * as z from 'zod/mini';

/**
 * How the requirements of one edition of a standard descend from the edition before: the contents of
 * `standards/<id>/<edition>.map.json`, written by whoever owns the standard, never guessed by the app.
 */

const requirementNumber = z.int().check(z.positive());
const several = z.array(requirementNumber).check(z.minLength(2));

const descentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('equal'), from: requirementNumber, to: requirementNumber }),
  z.strictObject({
    kind: z.literal('changed'),
    from: requirementNumber,
    to: requirementNumber,
    comparable: z
      .boolean()
      .check(z.describe('Whether a score of the old text says the same about the new one.')),
    note: z.string().check(z.minLength(1), z.describe('What has changed, in a sentence.')),
  }),
  z.strictObject({ kind: z.literal('merged'), from: several, to: requirementNumber }),
  z.strictObject({ kind: z.literal('split'), from: requirementNumber, to: several }),
  z.strictObject({ kind: z.literal('new'), to: requirementNumber }),
  z.strictObject({ kind: z.literal('gone'), from: requirementNumber }),
]);

export const editionMapSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  standard: z.string().check(z.minLength(1)),
  from: z.string().check(z.minLength(1), z.describe('The older edition.')),
  to: z.string().check(z.minLength(1), z.describe('The newer edition.')),
  requirements: z.array(descentSchema),
});

export type EditionMap = z.infer<typeof editionMapSchema>;
export type DescentKind = EditionMap['requirements'][number]['kind'];
