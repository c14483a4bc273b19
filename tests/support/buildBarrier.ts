import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import { exampleEvaluation } from './buildChange.ts';

/** The id of a barrier of the fictional office, told apart by its number (0–999). */
export function exampleBarrierId(number: number): string {
  return barrierId.make(exampleEvaluation, `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
}

/** A barrier of which nothing has been said, but for what the test is about. */
export function buildBarrier(number: number, overrides: Partial<Barrier> = {}): Barrier {
  return { ...blankRow(entities.barrier, exampleBarrierId(number)), ...overrides };
}
