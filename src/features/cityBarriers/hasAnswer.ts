import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';

/** Whether an answer has come, in words or by its day, whatever has become of the barrier since. */
export function hasAnswer(barrier: Barrier): boolean {
  return barrierStatus({ ...barrier, ended: null }) === 'answered';
}
