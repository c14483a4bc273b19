import type { RowStep } from '../editing/editedRows.ts';
import { formTextRows, projectRows, useEvaluationStore } from '../editing/openEvaluation.ts';

/** The kinds of row that are written on the page of a form. */
const histories = [formTextRows, projectRows];

type History = (typeof histories)[number];

type Side = 'past' | 'future';

type Next = { step: RowStep; history: History };

/** Back and forward again through what is written on the page of a form: its texts and the facts of the project, in one order. */
export const formSteps = {
  useSteps: (select: (steps: { past: RowStep[]; future: RowStep[] }) => RowStep | undefined) => {
    // Watches both: each is a store of its own.
    formTextRows.useSteps();
    projectRows.useSteps();
    useEvaluationStore((state) => (state.status === 'open' ? state.id : null));
    const step = (side: Side) => next(side)?.step;
    return select({ past: listOf(step('past')), future: listOf(step('future')) });
  },
  /** Takes back what was done last. */
  undo: (): RowStep | null => next('past')?.history.undo() ?? null,
  /** Does again what was last taken back. Nothing where something else was written since. */
  redo: (): RowStep | null => next('future')?.history.redo() ?? null,
};

/** The step that goes before those of the other kind: the latest one back, or the earliest one forward. */
function next(side: Side): Next | null {
  const found = histories.flatMap((history) => {
    const step = stepOf(history, side);
    return step ? [{ step, history }] : [];
  });
  const [first, other] = found;
  if (!first) return null;
  const isLater = other !== undefined && other.step.at >= first.step.at;
  const chosen = other && isLater === (side === 'past') ? other : first;
  const last = side === 'future' ? next('past') : null;
  return last && last.step.at > chosen.step.at ? null : chosen;
}

function stepOf({ useSteps }: History, side: Side): RowStep | undefined {
  const state = useEvaluationStore.getState();
  const step = useSteps.getState()[side].at(-1);
  return step && state.status === 'open' && step.evaluation === state.id ? step : undefined;
}

function listOf(step: RowStep | undefined): RowStep[] {
  return step ? [step] : [];
}
