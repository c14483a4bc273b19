import type { Answer, Score } from '#src/domain/evaluation/Answer.ts';
import { assessRequirements, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { buildAnswer } from './buildAnswer.ts';
import { buildRequirement, buildStandard } from './buildStandard.ts';

/** A fictional standard of as many «skal» requirements to a NAV-kontor as wanted, all with target 4. */
export function standardOf(...numbers: number[]): Standard {
  return buildStandard({ requirements: numbers.map((number) => buildRequirement({ number })) });
}

/** A NAV-kontor's answers: requirement number → score, or more of the answer. What is not named is unanswered. */
export function assessScores(
  standard: Standard,
  scores: Record<number, Score | Partial<Answer>>,
): AssessedRequirement[] {
  const answers = Object.entries(scores).map(([number, said]) =>
    buildAnswer(Number(number), typeof said === 'object' && said !== null ? said : { score: said }),
  );
  return assessRequirements(standard, 'nav-kontor', answers);
}
