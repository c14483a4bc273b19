import type { Answer, OwnTarget } from '../evaluation/Answer.ts';

/** A sentence that says why has at least so many words. */
const fewestWords = 3;

/** Whether a text is at least a sentence: three words that have letters. «x» is no reason, «Nytt kontor i år» is. */
export function isSentence(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= fewestWords;
}

/**
 * The office's own target for the year, when it counts: on the scale, and with a reason of at least a sentence. It is a
 * step on the way, followed up beside the gap; the gap is measured from the requirement's target all the same.
 * @param highest the highest level of the scale
 */
export function ownTargetOf(answer: Answer | null, highest: number): OwnTarget | null {
  const own = answer?.target;
  return own && own.level <= highest && isSentence(own.reason) ? own : null;
}

/** Whether a written own target does not count for lack of a reason. */
export function lacksReason(answer: Answer | null): boolean {
  return answer?.target ? !isSentence(answer.target.reason) : false;
}

/** Whether the score has come to the own target. `null`: there is no own target, or no level to compare with it. */
export function reachesOwnTarget(item: {
  score: Answer['score'];
  ownTarget: OwnTarget | null;
}): boolean | null {
  if (item.ownTarget === null || typeof item.score !== 'number') return null;
  return item.score >= item.ownTarget.level;
}
