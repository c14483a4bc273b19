import type { Standard } from './Standard.ts';
import type { ExplanationsFile, Norm } from './StandardFiles.ts';

/**
 * The two files of a published edition as the one standard that everything else knows.
 * @throws when something of the norm has no explanation, which `readStandardFiles` finds before anything is published
 */
export function assembleStandard(norm: Norm, explained: ExplanationsFile): Standard {
  const { $schema: _hint, ...source } = norm;
  const { shortTitle, summary, scale, obligations, officeKinds, parties, terms, revision, changes } =
    explained;
  return {
    ...source,
    shortTitle,
    summary,
    scale,
    obligations,
    officeKinds,
    parties,
    chapters: joined(norm.chapters, explained.chapters, ({ id }) => id),
    themes: joined(norm.themes, explained.themes, ({ id }) => id),
    requirements: joined(norm.requirements, explained.requirements, ({ number }) => number),
    indicators: joined(norm.indicators, explained.indicators, ({ id }) => id),
    terms,
    explanations: { revision, changes },
  };
}

/** In the order of the norm. */
function joined<Key, Said extends Part, Ours extends Part, Part>(
  norm: readonly Said[],
  explained: readonly Ours[],
  keyOf: (part: Said | Ours) => Key,
): (Said & Ours)[] {
  const ours = new Map(explained.map((part) => [keyOf(part), part]));
  return norm.map((part) => {
    const explanation = ours.get(keyOf(part));
    if (!explanation) throw new Error(`${String(keyOf(part))} has no explanation`);
    return { ...part, ...explanation };
  });
}
