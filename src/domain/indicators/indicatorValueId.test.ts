import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { answerId, answerKey } from '../evaluation/Evaluation.ts';
import { indicatorValueId, indicatorValueKey } from './indicatorValueId.ts';

test('the id of a value tells of its evaluation and its indicator', () => {
  const id = indicatorValueId(exampleEvaluation, 'bosatt-innen-6-maneder');
  expect(id).toBe(`${exampleEvaluation}_bosatt-innen-6-maneder`);
  expect(indicatorValueKey(id)).toEqual({
    evaluation: exampleEvaluation,
    indicator: 'bosatt-innen-6-maneder',
  });
});

test('no id is both that of a value and that of an answer or an evaluation', () => {
  expect(answerKey(indicatorValueId(exampleEvaluation, 'bosatt'))).toBeNull();
  for (const other of [answerId(exampleEvaluation, 7), exampleEvaluation])
    expect(indicatorValueKey(other)).toBeNull();
});

test.each(['', 'bosatt', '_bosatt', `${exampleEvaluation}_`, `${exampleEvaluation}_Bosatt`])(
  '«%s» is not the id of a value',
  (id) => {
    expect(indicatorValueKey(id)).toBeNull();
  },
);

test.each(['-bosatt', 'bosatt-', 'bo--satt', '6-maneder', 'bo_satt', 'bosatt '])(
  '«%s» is not an indicator',
  (indicator) => {
    expect(indicatorValueKey(indicatorValueId(exampleEvaluation, indicator))).toBeNull();
  },
);
