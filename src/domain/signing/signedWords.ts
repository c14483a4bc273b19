import * as z from 'zod/mini';
import type { Standard } from '../standard/Standard.ts';

/**
 * How what may be worded otherwise later was worded when an evaluation was signed. The norm itself never changes, and
 * needs no copy; the explanations beside it, the scale among them, may.
 */
export type SignedWords = z.infer<typeof signedWordsSchema>;

export const signedWordsSchema = z.object({
  revision: z.number(),
  date: z.string(),
  scale: z.array(z.object({ value: z.number(), name: z.string(), description: z.string() })),
  obligations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      weight: z.number(),
      target: z.number(),
      description: z.string(),
    }),
  ),
  requirements: z.record(
    z.string(),
    z.object({ shortName: z.string(), checkpoints: z.record(z.string(), z.string()) }),
  ),
});

/** The words of a standard that an evaluation made by it rests on. */
export function wordsOf(standard: Standard): SignedWords {
  const { revision, changes } = standard.explanations;
  return {
    revision,
    date: changes.find((change) => change.revision === revision)?.date ?? '',
    scale: standard.scale.map(({ value, name, description }) => ({ value, name, description })),
    obligations: standard.obligations.map(({ id, name, weight, target, description }) => ({
      id,
      name,
      weight,
      target,
      description,
    })),
    requirements: Object.fromEntries(
      standard.requirements.map(({ number, shortName, checkpoints }) => [
        String(number),
        { shortName, checkpoints: Object.fromEntries(checkpoints.map(({ id, text }) => [id, text])) },
      ]),
    ),
  };
}

/**
 * The standard as it was worded when an evaluation was signed: what a signed evaluation says is read with these words,
 * whatever the explanations say today. A checkpoint that has come since is not in it.
 */
export function standardAsSigned(standard: Standard, words: SignedWords): Standard {
  return {
    ...standard,
    explanations: {
      revision: words.revision,
      changes: [
        ...standard.explanations.changes.filter(({ revision }) => revision < words.revision),
        { revision: words.revision, date: words.date, what: whatOf(standard, words.revision) },
      ],
    },
    scale: words.scale,
    obligations: standard.obligations.map((rule) => ({
      ...rule,
      ...words.obligations.find(({ id }) => id === rule.id),
      id: rule.id,
    })),
    requirements: standard.requirements.map((requirement) => {
      const said = words.requirements[String(requirement.number)];
      if (!said) return requirement;
      return {
        ...requirement,
        shortName: said.shortName,
        checkpoints: requirement.checkpoints.flatMap((checkpoint) => {
          const text = said.checkpoints[checkpoint.id];
          return text === undefined ? [] : [{ ...checkpoint, text }];
        }),
      };
    }),
  };
}

function whatOf({ explanations }: Standard, revision: number): string {
  return explanations.changes.find((change) => change.revision === revision)?.what ?? '';
}
