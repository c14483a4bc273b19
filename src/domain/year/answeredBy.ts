import type { Change } from '../changes/Change.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';

/** How many requirements a person has given the answer that holds. An empty name: whoever it was did not give one. */
export type Answered = { name: string; requirements: number };

/**
 * Who has answered: of each applicable requirement that is answered, the person who gave the answer that holds now.
 * Whoever has answered most comes first.
 * @param changes the log of the evaluation
 */
export function answeredBy(
  items: readonly AssessedRequirement[],
  changes: readonly Pick<Change, 'id' | 'author'>[],
): Answered[] {
  const authors = new Map(changes.map(({ id, author }) => [id, author.name.trim()]));
  const counts = new Map<string, number>();
  for (const { applicable, score, answer } of items) {
    if (!applicable || score === null || !answer) continue;
    const name = authors.get(answer.heads['score']?.[0] ?? '') ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, requirements]) => ({ name, requirements }))
    .toSorted((a, b) => b.requirements - a.requirements || a.name.localeCompare(b.name));
}
