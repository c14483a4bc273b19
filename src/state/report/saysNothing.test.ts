import { expect, test } from 'vitest';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildFeedback } from '../../../tests/support/buildFeedback.ts';
import { rowIdsOf } from '../../../tests/support/changeArbitraries.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { saysNothing } from './saysNothing.ts';

const figure = (evaluation: string, numerator: number | null) => ({
  ...blankRow(entities.indicatorValue, indicatorValueId(evaluation, 'i-arbeid')),
  numerator,
});

test.each<[string, ReturnType<typeof buildReportSource>, boolean]>([
  ['nothing at all', buildReportSource({ 2025: { 1: 2 }, 2026: {} }), true],
  ['an answer', buildReportSource({ 2026: { 1: 0 } }), false],
  ['«vet ikke»', buildReportSource({ 2026: { 1: 'unknown' } }), false],
  ['an action', buildReportSource({ 2026: {} }, { actions: [buildAction(1)] }), false],
  ['a barrier', buildReportSource({ 2026: {} }, { barriers: [buildBarrier(1)] }), false],
  [
    'feedback',
    buildReportSource({ 2026: {} }, { feedback: [buildFeedback(1, { verdict: 'unclear' })] }),
    false,
  ],
  ['feedback that was taken back', buildReportSource({ 2026: {} }, { feedback: [buildFeedback(1)] }), true],
  ['a figure', buildReportSource({ 2026: {} }, { indicatorValues: [figure(exampleEvaluation, 3)] }), false],
  [
    'last year’s figure',
    buildReportSource(
      { 2026: {} },
      {
        indicatorValues: [
          figure(exampleEvaluation.replace('2026', '2025'), 3),
          figure(exampleEvaluation, null),
        ],
      },
    ),
    true,
  ],
])('there is a paper to be made of %s', (_what, source, nothing) => {
  expect(saysNothing(source)).toBe(nothing);
});

const { evaluation: _itself, answer: _answered, meeting: _held, meetingPoint: _taken, ...others } = entities;

test.each(
  Object.values(others).flatMap((kind) =>
    kind.removable ? [[kind.name, kind as unknown as Kind] as const] : [],
  ),
)('a row of the kind %s is enough', (_name, kind) => {
  const row = blankRow(kind, rowIdsOf(kind)[0] ?? '');
  expect(saysNothing({ ...buildReportSource({ 2026: {} }), [kind.table]: [row] })).toBe(false);
});
