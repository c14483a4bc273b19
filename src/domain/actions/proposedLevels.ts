import type { Score } from '../evaluation/Answer.ts';
import { highestLevel } from '../scoring/assessedRequirements.ts';
import type { Standard } from '../standard/Standard.ts';
import type { Action } from '../evaluation/Action.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';

/**
 * The levels that an action proposes when it is done. Nothing is set by it: a person looks at how it turned out, and
 * sets the level. Nothing is proposed where the answer is at the level already or «ikke relevant», nor what the standard
 * does not have.
 * @param scoreOf the score of a requirement as it stands
 */
export function proposedLevels(
  action: Action,
  standard: Standard,
  scoreOf: (requirement: number) => Score,
): { number: number; level: number }[] {
  if (action.status !== 'done' || action.removed) return [];
  return expectedLevels(action).filter(({ number, level }) => {
    if (level > highestLevel(standard) || !standard.requirements.some((each) => each.number === number))
      return false;
    const score = scoreOf(number);
    return score !== 'notRelevant' && !(typeof score === 'number' && score >= level);
  });
}
