import type { Answer } from '../evaluation/Answer.ts';
import { highestLevel } from '../scoring/assessedRequirements.ts';
import type { Standard } from '../standard/Standard.ts';
import type { Action } from '../evaluation/Action.ts';
import { answeredSince } from './answeredSince.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';

/**
 * The levels that an action proposes when it is done. Nothing is set by it: a person looks at how it turned out, and
 * sets the level. Nothing is proposed where the answer is at the level already or «ikke relevant», where the office has
 * answered since the action was done (`answeredSince`), nor what the standard does not have.
 * @param answerOf the answer to a requirement as it stands; `undefined`: there is none
 */
export function proposedLevels(
  action: Action,
  standard: Standard,
  answerOf: (requirement: number) => Pick<Answer, 'score' | 'heads'> | undefined,
): { number: number; level: number }[] {
  if (action.status !== 'done' || action.removed) return [];
  return expectedLevels(action).filter(({ number, level }) => {
    if (level > highestLevel(standard) || !standard.requirements.some((each) => each.number === number))
      return false;
    const answer = answerOf(number);
    if (answer === undefined) return true;
    const { score } = answer;
    if (answeredSince(action, answer)) return false;
    return score !== 'notRelevant' && !(typeof score === 'number' && score >= level);
  });
}
