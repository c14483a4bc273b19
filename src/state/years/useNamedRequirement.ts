import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { useStandard } from './catalogue.ts';

const nowhere = { standard: '', edition: '' };

/** A requirement of an evaluation as it is named: its number alone until the standard is loaded. */
export function useNamedRequirement(evaluation: string, number: number): ReturnType<typeof requirementIn> {
  const state = useStandard(evaluationKey(evaluation) ?? nowhere);
  return requirementIn(state.status === 'ready' ? state.standard : null, number);
}
