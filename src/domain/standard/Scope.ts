import * as z from 'zod/mini';
import type { Standard } from './Standard.ts';

/**
 * The parts of an edition that an office may go through by themselves, beside the edition they are of:
 * `standards/<id>/<edition>.scopes.json`. Data, so that the code knows no chapter and no requirement by its number.
 */

const text = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const requirementNumber = z.int().check(z.positive());

const scopeSchema = z.strictObject({
  id: slug.check(
    z.describe('Never changes: what a machine has chosen hangs on it. The same in every edition.'),
  ),
  name: text.check(z.describe('Short, to stand before a number: «Kapittel 4».')),
  title: text.check(z.describe('What stands on papers, in the words of the standard as far as it has any.')),
  about: text.check(z.describe('In our own words: what is in it, and what the standard asks for.')),
  chapters: z.array(slug).check(z.describe('Chapters that are in it, whole.')),
  requirements: z.array(requirementNumber).check(z.describe('Requirements that are in it besides.')),
  askedFor: z
    .array(z.strictObject({ requirement: requirementNumber, quote: text }))
    .check(
      z.describe(
        'The requirements that ask for such an evaluation, and the words that do, letter by letter.',
      ),
    ),
});

export const scopesFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1).check(z.describe('Version of this file format.')),
  standard: slug,
  edition: slug,
  scopes: z.array(scopeSchema).check(z.describe('In the order they are offered, after the whole.')),
});

export type ScopesFile = z.infer<typeof scopesFileSchema>;

/** A part of one edition that is gone through by itself, with every requirement that is in it. */
export type Scope = Pick<ScopesFile['scopes'][number], 'id' | 'name' | 'title' | 'about'> & {
  /** In the order of the standard. */
  requirements: readonly number[];
};

/** The scopes of an edition, each with all its requirements: those of its chapters too. */
export function scopesOf({ scopes }: ScopesFile, standard: Standard): Scope[] {
  const chapterOf = new Map(standard.themes.map(({ id, chapter }) => [id, chapter]));
  return scopes.map(({ id, name, title, about, chapters, requirements }) => ({
    id,
    name,
    title,
    about,
    requirements: standard.requirements
      .filter(
        ({ number, theme }) => requirements.includes(number) || chapters.includes(chapterOf.get(theme) ?? ''),
      )
      .map(({ number }) => number),
  }));
}
