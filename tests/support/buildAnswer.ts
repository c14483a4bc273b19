import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { exampleEvaluation, people } from './buildChange.ts';

/** An answer in which nothing has been said, but for what the test is about. */
export function buildAnswer(requirement: number, overrides: Partial<Answer> = {}): Answer {
  return {
    id: answerId(exampleEvaluation, requirement),
    evaluation: exampleEvaluation,
    requirement,
    score: null,
    justification: '',
    strengths: '',
    improvements: '',
    included: false,
    target: null,
    checkpoints: {},
    evidence: [],
    unchangedSince: null,
    conflicts: [],
    heads: {},
    changedAt: '2026-03-02T08:00:00.000Z',
    changedBy: people.leder.author,
    revision: '1',
    ...overrides,
  };
}
