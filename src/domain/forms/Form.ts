import * as z from 'zod/mini';
import {
  choiceSources,
  rowSources,
  sentenceSources,
  type ChoiceSource,
  type RowSource,
} from './fillSources.ts';

/**
 * A form of somebody else's, that an office reports in: `standards/forms/<id>.form.json`. Data: headings in order, what is to
 * be filled in under each, and what Rettesnor fills it with.
 */

/** Signs that turn the direction of what comes after them, and control characters: what is read is not what stands there. */
const deceptive = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const text = z.string().check(
  z.minLength(1),
  z.maxLength(1000),
  z.refine((written) => written.trim() !== '', 'is blank'),
  z.refine((written) => !deceptive.test(written), 'has signs in it that are not seen'),
);
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(50));
const name = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/), z.maxLength(20));

const choice = z.strictObject({ id: name, label: text });
const choices = z.array(choice).check(z.minLength(2), z.maxLength(60));

/** What every kind of field has. */
const field = {
  id: slug.check(z.describe('Never changes: what an office writes in the field hangs on it.')),
  label: z.optional(text.check(z.describe('Left out where the heading says it.'))),
  help: z.optional(text),
  optional: z.optional(z.literal(true).check(z.describe('It may be left empty: then nobody is asked.'))),
};

/** What a field of words has besides. */
const asked = {
  asks: z.optional(
    name.check(
      z.describe(
        'What it asks, by a name that fields of other forms have too: what the office writes in one of them is filled in here.',
      ),
    ),
  ),
};

const sentences = z.optional(
  z.enum(sentenceSources).check(z.describe('What fills it. Left out: the office writes it itself.')),
);

const words = z.optional(
  z.int().check(z.positive(), z.describe('At most so many words. Counted as they are written.')),
);

const columnSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    id: name,
    name: text,
    part: z.optional(name.check(z.describe('The part of the source that fills it.'))),
  }),
  z.strictObject({
    kind: z.literal('choice'),
    id: name,
    name: text,
    part: z.optional(name),
    choices: choices.check(z.describe('The words of the form for what the part may say.')),
  }),
  z.strictObject({ kind: z.literal('money'), id: name, name: text, part: z.optional(name) }),
  z.strictObject({
    kind: z.literal('difference'),
    id: name,
    name: text,
    of: name.check(z.describe('Column of money that the other is taken from. Computed, never typed.')),
    less: name,
  }),
]);

const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    ...field,
    ...asked,
    given: z.optional(
      text.check(z.describe('What always stands there, as the form has it. Without `fill`.')),
    ),
    fill: sentences,
  }),
  z.strictObject({ kind: z.literal('text'), ...field, ...asked, words, fill: sentences }),
  z.strictObject({ kind: z.literal('list'), ...field, ...asked, fill: sentences }),
  z.strictObject({
    kind: z.literal('oneChoice'),
    ...field,
    choices,
    unknown: z.optional(
      text.check(z.describe('For instance «Vet ikke/ikke relevant». Shuts the others out.')),
    ),
    fill: z.optional(z.enum(Object.keys(choiceSources) as [ChoiceSource, ...ChoiceSource[]])),
  }),
  z.strictObject({
    kind: z.literal('choices'),
    ...field,
    choices,
    unknown: z.optional(text),
    fill: z.optional(z.enum(Object.keys(choiceSources) as [ChoiceSource, ...ChoiceSource[]])),
  }),
  z.strictObject({
    kind: z.literal('table'),
    ...field,
    columns: z.array(columnSchema).check(z.minLength(2), z.maxLength(8)),
    sum: z.optional(text.check(z.describe('Name of a last row with the sums of the columns of money.'))),
    drawn: z.optional(
      z.literal('gainMap').check(z.describe('Also drawn as a map of gains. Takes the source «gains».')),
    ),
    fill: z.optional(z.enum(Object.keys(rowSources) as [RowSource, ...RowSource[]])),
  }),
]);

const sectionSchema = z.strictObject({
  heading: text.check(z.describe('As the form has it, with its number where it has one.')),
  level: z.literal([1, 2]),
  help: z.optional(text),
  fields: z.array(fieldSchema).check(z.maxLength(100)),
});

export const formSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1).check(z.describe('Version of this file format.')),
  id: slug,
  title: text,
  about: text.check(z.describe('What it is for, in a sentence.')),
  source: text.check(z.describe('Where the form is from.')),
  span: z.optional(
    z
      .literal('project')
      .check(
        z.describe(
          'It is of a whole project: filled from every year within its days. Left out: of one year.',
        ),
      ),
  ),
  sections: z
    .array(sectionSchema)
    .check(z.minLength(1), z.maxLength(200), z.describe('In the order of the form.')),
});

export type Form = z.infer<typeof formSchema>;
export type FormSection = Form['sections'][number];
export type FormField = FormSection['fields'][number];
export type FormTable = Extract<FormField, { kind: 'table' }>;
export type FormColumn = FormTable['columns'][number];
/** A field of words: a line, a text or a list. */
export type FormWords = Extract<FormField, { kind: 'line' | 'text' | 'list' }>;
export type FormChoices = Extract<FormField, { kind: 'oneChoice' | 'choices' }>;

/** Id of the choice «vet ikke/ikke relevant», where a field has it. */
export const unknownChoice = 'unknown';

export function isWords(field: FormField): field is FormWords {
  return field.kind === 'line' || field.kind === 'text' || field.kind === 'list';
}

/** Every field of a form, in its order. */
export function fieldsOf(form: Form): FormField[] {
  return form.sections.flatMap(({ fields }) => fields);
}
