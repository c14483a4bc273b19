import { describe, expect, test } from 'vitest';
import { exampleEvaluation } from '../../../../tests/support/buildChange.ts';
import { answerId } from '../../evaluation/Evaluation.ts';
import { entities } from './entities.ts';
import { feedbackId } from './feedbackId.ts';

describe('the id of what is said of a requirement', () => {
  test('says of which, and is no id of an answer', () => {
    const id = feedbackId.make(exampleEvaluation, 28);
    expect(feedbackId.read(id)).toEqual({
      evaluation: exampleEvaluation,
      parts: { evaluation: exampleEvaluation, requirement: 28 },
    });
    expect(entities.answer.id.read(id)).toBeNull();
  });

  test.each([
    answerId(exampleEvaluation, 28),
    `${exampleEvaluation}_om-krav`,
    `${exampleEvaluation}_om-krav_07`,
    `${exampleEvaluation}_om-krav_0`,
    `${exampleEvaluation}_om-krav_7_8`,
    `${exampleEvaluation}_om-krav_om-krav_7`,
    `${exampleEvaluation}_7_om-krav`,
    `${exampleEvaluation}_8_om-krav_7`,
    `om-krav_7`,
    exampleEvaluation,
    '',
  ])('%s is none', (id) => {
    expect(feedbackId.read(id)).toBeNull();
  });
});

test('what is said of a requirement goes where the requirement goes', () => {
  expect(entities.feedback.requirementsOf({ requirement: 28 } as never)).toEqual([28]);
  // It is called after the requirement, and has no name of its own.
  expect(entities.feedback.nameOf({} as never)).toBe('');
});
