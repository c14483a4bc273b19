import { entities } from '#src/domain/changes/entities/entities.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import { exampleEvaluation } from './buildChange.ts';

/** What an office has said of a requirement of the fictional standard. */
export function buildFeedback(requirement: number, overrides: Partial<Feedback> = {}): Feedback {
  return { ...blankRow(entities.feedback, feedbackId.make(exampleEvaluation, requirement)), ...overrides };
}
