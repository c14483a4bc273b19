import * as z from 'zod/mini';
import {
  chapterSchema,
  indicatorSchema,
  requirementSchema,
  standardSchema,
  themeSchema,
} from './Standard.ts';

/**
 * A standard on disk, in two files. The norm is what the source says: it never changes once it is published. The
 * explanations are ours (short names, checkpoints, evidence, scale, targets, the reading of who is responsible): they get
 * better, one revision after another, and an answer given under an older one still means the same.
 */

const { shape } = standardSchema;
const $schema = z.optional(z.string());

const normParts = {
  chapter: { id: true, number: true, title: true },
  theme: { id: true, chapter: true, title: true },
  requirement: {
    number: true,
    theme: true,
    text: true,
    obligation: true,
    obligationParts: true,
    references: true,
  },
  indicator: { id: true, quote: true },
} as const;

/** `standards/<id>/<edition>.json` */
export const normSchema = z.strictObject({
  $schema,
  format: shape.format,
  id: shape.id,
  edition: shape.edition,
  language: shape.language,
  title: shape.title,
  provenance: shape.provenance,
  focusAreas: shape.focusAreas,
  chapters: z.array(z.pick(chapterSchema, normParts.chapter)),
  themes: z.array(z.pick(themeSchema, normParts.theme)),
  requirements: z.array(z.pick(requirementSchema, normParts.requirement)),
  indicators: z.array(z.pick(indicatorSchema, normParts.indicator)),
});

/** `standards/<id>/<edition>.explanations.json` */
export const explanationsFileSchema = z.strictObject({
  $schema,
  format: z.literal(1).check(z.describe('Version of this file format.')),
  standard: shape.id,
  edition: shape.edition,
  revision: shape.explanations.shape.revision,
  changes: shape.explanations.shape.changes,
  shortTitle: shape.shortTitle,
  summary: shape.summary,
  scale: shape.scale,
  obligations: shape.obligations,
  officeKinds: shape.officeKinds,
  parties: shape.parties,
  chapters: z.array(z.omit(chapterSchema, { number: true, title: true })),
  themes: z.array(z.omit(themeSchema, { chapter: true, title: true })),
  requirements: z.array(
    z.omit(requirementSchema, {
      theme: true,
      text: true,
      obligation: true,
      obligationParts: true,
      references: true,
    }),
  ),
  indicators: z.array(z.omit(indicatorSchema, { quote: true })),
  terms: shape.terms,
});

export type Norm = z.infer<typeof normSchema>;
export type ExplanationsFile = z.infer<typeof explanationsFileSchema>;
