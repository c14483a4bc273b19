import type { Change } from '#src/domain/changes/Change.ts';
import { entities, kindNamed } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import { project } from '#src/domain/changes/project.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { withMadeUp } from './madeUpKind.ts';

/** The row that its changes add up to, of whatever kind it is. */
export function projectRow(changes: readonly Change[]): RowFrame | null {
  const kind = kindNamed(withMadeUp, changes[0]?.entity ?? '');
  return kind && (project(kind, changes) as RowFrame | null);
}

/** The answer that the changes of its row add up to. */
export function projectAnswer(changes: readonly Change[]): Answer | null {
  return project(entities.answer, changes);
}

/** The evaluation that the changes of its row add up to. */
export function projectEvaluation(changes: readonly Change[]): Evaluation | null {
  return project(entities.evaluation, changes);
}

/** The value of an indicator that the changes of its row add up to. */
export function projectIndicatorValue(changes: readonly Change[]): IndicatorValue | null {
  return project(entities.indicatorValue, changes);
}

/** An answer that nobody has given yet. */
export function blankAnswer(evaluation: string, requirement: number): Answer {
  return blankRow(entities.answer, answerId(evaluation, requirement));
}

/** A value that nobody has reported yet. */
export function blankIndicatorValue(evaluation: string, indicator: string): IndicatorValue {
  return blankRow(entities.indicatorValue, indicatorValueId(evaluation, indicator));
}
