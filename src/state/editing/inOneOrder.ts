import type { EditedRows, RowStep } from './editedRows.ts';
import { useEvaluationStore } from './openEvaluation.ts';

/** The steps of one kind of row. */
type History = Pick<EditedRows<never>, 'useSteps' | 'undo' | 'redo'>;

type Side = 'past' | 'future';

type Next = { step: RowStep; history: History };

/** Back and forward again through two kinds of row that are written on the same page, in the order things were done. */
export function inOneOrder(one: History, other: History) {
  const next = (side: Side): Next | null => {
    const [first, second] = [one, other].flatMap((history) => {
      const step = stepOf(history, side);
      return step ? [{ step, history }] : [];
    });
    if (!first) return null;
    const isLater = second !== undefined && second.step.at >= first.step.at;
    const chosen = second && isLater === (side === 'past') ? second : first;
    const last = side === 'future' ? next('past') : null;
    return last && last.step.at > chosen.step.at ? null : chosen;
  };
  return {
    useSteps: (select: (steps: { past: RowStep[]; future: RowStep[] }) => RowStep | undefined) => {
      // Watches both: each is a store of its own.
      one.useSteps();
      other.useSteps();
      useEvaluationStore((state) => (state.status === 'open' ? state.id : null));
      const step = (side: Side) => next(side)?.step;
      return select({ past: listOf(step('past')), future: listOf(step('future')) });
    },
    /** Takes back what was done last. */
    undo: (): RowStep | null => next('past')?.history.undo() ?? null,
    /** Does again what was last taken back. Nothing where something else was written since. */
    redo: (): RowStep | null => next('future')?.history.redo() ?? null,
  };
}

/** The next step of a kind in the open evaluation, back or forward. */
function stepOf({ useSteps }: History, side: Side): RowStep | undefined {
  const state = useEvaluationStore.getState();
  const step = useSteps.getState()[side].at(-1);
  return step && state.status === 'open' && step.evaluation === state.id ? step : undefined;
}

function listOf(step: RowStep | undefined): RowStep[] {
  return step ? [step] : [];
}
