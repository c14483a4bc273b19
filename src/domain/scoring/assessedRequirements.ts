import type { Answer, OwnTarget, Score } from '../evaluation/Answer.ts';
import type { Requirement, Standard } from '../standard/Standard.ts';
import { ownTargetOf } from './ownTarget.ts';

/** A requirement with what one office says about it. */
export type AssessedRequirement = {
  requirement: Requirement;
  /** `null`: no change about it exists. Never with a score or a target that the scale does not have. */
  answer: Answer | null;
  /** Never a level that the scale does not have: such a score is unanswered. */
  score: Score;
  /** The level a gap is measured from: that of the obligation. Nothing an office writes moves it. */
  target: number;
  /** The office's own step on the way this year, followed up beside the gap. `null`: none that counts. */
  ownTarget: OwnTarget | null;
  /** `addressed`: the standard makes this kind of office responsible. `takenIn`: the office chose it itself. */
  reason: 'addressed' | 'takenIn' | null;
  /** Whether the office is to answer it: `reason` is not `null`, and it is `inScope`. «Ikke relevant» is a score, not this. */
  applicable: boolean;
  /** Whether it is in the part of the standard that is being gone through: `withinScope` says. */
  inScope: boolean;
};

/**
 * Every requirement of a standard, in its order, seen from one office. A requirement applies by default when one of
 * the parties responsible for it is of the office's kind; the office can take in others (`Answer.included`).
 * Source: the responsible party named in the requirement, through `standard.parties[].officeKinds`.
 * @param officeKind id of the office's kind, for instance `nav-kontor`
 */
export function assessRequirements(
  standard: Standard,
  officeKind: string,
  answers: Iterable<Answer>,
): AssessedRequirement[] {
  const byNumber = new Map<number, Answer>();
  for (const answer of answers) byNumber.set(answer.requirement, answer);
  return standard.requirements.map((requirement) =>
    assessRequirement(standard, officeKind, requirement, byNumber.get(requirement.number) ?? null),
  );
}

/** One requirement of `assessRequirements`: what an office of this kind says about it. */
export function assessRequirement(
  standard: Standard,
  officeKind: string,
  requirement: Requirement,
  answer: Answer | null,
): AssessedRequirement {
  const addressed = isAddressedTo(standard, requirement, officeKind);
  const reason = addressed ? 'addressed' : answer?.included ? 'takenIn' : null;
  const possible = answer && onScale(standard, answer);
  return {
    requirement,
    answer: possible,
    score: scoreOf(standard, possible),
    target: targetOf(standard, requirement),
    ownTarget: ownTargetOf(possible, highestLevel(standard)),
    reason,
    applicable: reason !== null,
    inScope: true,
  };
}

/** Whether the standard makes this kind of office responsible for the requirement. */
export function isAddressedTo(standard: Standard, requirement: Requirement, officeKind: string): boolean {
  return standard.parties.some(
    (party) => requirement.responsible.includes(party.id) && party.officeKinds.includes(officeKind),
  );
}

/**
 * An answer without what the scale does not have: such a score is unanswered, and such a target is none. The same answer
 * when there is nothing of the kind, so that a screen need not draw it again.
 */
export function onScale(standard: Standard, answer: Answer): Answer {
  const score = scoreOf(standard, answer);
  const target = answer.target && answer.target.level > highestLevel(standard) ? null : answer.target;
  return score === answer.score && target === answer.target ? answer : { ...answer, score, target };
}

/** The score of an answer on the standard's scale. A level the scale does not have is unanswered (`null`), never 0. */
export function scoreOf(standard: Standard, answer: Answer | null): Score {
  const score = answer?.score ?? null;
  return typeof score === 'number' && score > highestLevel(standard) ? null : score;
}

/** The level a requirement is to reach: that of its obligation, the highest of the scale where none is given. */
export function targetOf(standard: Standard, requirement: Requirement): number {
  return (
    standard.obligations.find((rule) => rule.id === requirement.obligation)?.target ?? highestLevel(standard)
  );
}

/** The highest level of the scale. */
export function highestLevel(standard: Standard): number {
  return standard.scale.length - 1;
}
