import type { Standard, Theme } from '../standard/Standard.ts';
import type { AssessedRequirement } from './assessedRequirements.ts';

/** What of a theme nobody has answered yet. */
export type RemainingTheme = { theme: Theme; unanswered: number; firstRequirement: number };

/** The themes with applicable requirements that are unanswered, in the standard's order. */
export function remainingByTheme(
  standard: Standard,
  items: readonly AssessedRequirement[],
): RemainingTheme[] {
  return standard.themes.flatMap((theme) => {
    const unanswered = items.filter(
      ({ applicable, score, requirement }) => applicable && score === null && requirement.theme === theme.id,
    );
    const [first] = unanswered;
    return first
      ? [{ theme, unanswered: unanswered.length, firstRequirement: first.requirement.number }]
      : [];
  });
}
