import { keepScope } from '../session/scopeChoice.ts';
import { useEvaluationStore } from './openEvaluation.ts';

/** Goes through another part of the standard from now on, on this machine, and tells nobody. `null`: all of it. Changes no answer. */
export function chooseScope(evaluation: string, id: string | null): void {
  keepScope(evaluation, id);
  const state = useEvaluationStore.getState();
  if (state.status !== 'open' || state.id !== evaluation) return;
  useEvaluationStore.setState({ scope: state.scopes.find((scope) => scope.id === id) ?? null });
}
