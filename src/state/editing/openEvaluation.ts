import { create } from 'zustand';
import { loadStandard } from '#src/catalogue/standards.ts';
import { loadOffices } from '#src/catalogue/offices.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { ReadError, UnreadableChange } from '#src/domain/changes/readEvaluation.ts';
import type { ReadProblem } from '#src/domain/changes/readChange.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { AssessedYear } from '#src/domain/gaps/yearsOpen.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { watchRows } from '#src/persistence/watchRows.ts';
import { readEarlierYears } from '../years/earlierYears.ts';
import { officeOf, type Office } from '../years/office.ts';
import { saveQueue } from '../session/saving.ts';
import { createEditedRows, type RowsByKey } from './editedRows.ts';
import { createOpening } from './opening.ts';

/** An evaluation on the screen. `answers` is what the person sees: the disk, with what is not yet there laid over. */
export type OpenEvaluation = {
  evaluation: Evaluation;
  standard: Standard;
  office: Office;
  /** Requirement number → answer. A missing number is unanswered. */
  answers: RowsByKey<Answer>;
  /** Id of an action → the action, those that are removed too. */
  actions: RowsByKey<Action>;
  /** Id of a barrier → the barrier, those that are removed too. */
  barriers: RowsByKey<Barrier>;
  /** Requirement number → what is said of how it is written. A missing number: nothing. */
  feedback: RowsByKey<Feedback>;
  /** Earlier years of the office under the numbers of this edition, newest first. The first is the baseline. */
  earlier: readonly AssessedYear[];
  repaired: readonly ReadProblem[];
  unreadable: readonly UnreadableChange[];
};

export type EvaluationState =
  | { status: 'closed' }
  | { status: 'loading'; id: string }
  | { status: 'not-found'; id: string }
  | { status: 'unreadable'; id: string; error: ReadError }
  | { status: 'standard-missing'; id: string; evaluation: Evaluation }
  | { status: 'failed'; id: string }
  /** Another tab has erased it while it was open here. */
  | { status: 'erased'; id: string }
  | ({ status: 'open'; id: string } & OpenEvaluation);

/** The evaluation that is open in this tab. At most one. */
export const useEvaluationStore = create<EvaluationState>()(() => ({ status: 'closed' }));

/** The answers of the open evaluation. */
export const answerRows = createEditedRows<Answer>({
  kind: entities.answer,
  shown: () => {
    const state = useEvaluationStore.getState();
    return state.status === 'open' ? { evaluation: state.id, rows: state.answers } : null;
  },
  show: (answers) => useEvaluationStore.setState({ answers }),
  keyOf: (id) => String(entities.answer.id.read(id)?.parts.requirement ?? id),
});

/** The actions of the open evaluation. */
export const actionRows = createEditedRows<Action>({
  kind: entities.action,
  shown: () => {
    const state = useEvaluationStore.getState();
    return state.status === 'open' ? { evaluation: state.id, rows: state.actions } : null;
  },
  show: (actions) => useEvaluationStore.setState({ actions }),
});

/** The barriers of the open evaluation. */
export const barrierRows = createEditedRows<Barrier>({
  kind: entities.barrier,
  shown: () => {
    const state = useEvaluationStore.getState();
    return state.status === 'open' ? { evaluation: state.id, rows: state.barriers } : null;
  },
  show: (barriers) => useEvaluationStore.setState({ barriers }),
});

/** What is said of the requirements in the open evaluation. */
export const feedbackRows = createEditedRows<Feedback>({
  kind: entities.feedback,
  shown: () => {
    const state = useEvaluationStore.getState();
    return state.status === 'open' ? { evaluation: state.id, rows: state.feedback } : null;
  },
  show: (feedback) => useEvaluationStore.setState({ feedback }),
  keyOf: (id) => String(entities.feedback.id.read(id)?.parts.requirement ?? id),
});

const opening = createOpening<EvaluationState>({
  show: (state) => useEvaluationStore.setState(state, true),
  read: readOpenEvaluation,
  watch: (database, id) => [
    watchRows(database, entities.answer, id, answerRows.take),
    watchRows(database, entities.action, id, actionRows.take),
    watchRows(database, entities.barrier, id, barrierRows.take),
    watchRows(database, entities.feedback, id, feedbackRows.take),
  ],
});

/** Opens an evaluation in place of the one that is open. Nothing can be edited before it has loaded. */
export async function openEvaluation(id: string): Promise<void> {
  const state = useEvaluationStore.getState();
  if ((state.status === 'open' || state.status === 'loading') && state.id === id) return;
  await opening.open(id);
}

/** Lets go of the evaluation at once, and writes what waits. */
export async function closeEvaluation(): Promise<void> {
  opening.close();
  await saveQueue.flush();
}

async function readOpenEvaluation(database: RettesnorDatabase, id: string): Promise<EvaluationState> {
  const result = await loadEvaluation(database, id);
  if (result === null) return { status: 'not-found', id };
  if (!result.ok) return { status: 'unreadable', id, error: result.error };
  const { evaluation, answers, actions, barriers, feedback } = result.log;
  const [standard, offices] = await Promise.all([loadStandard(evaluation), loadOffices()]);
  if (!standard) return { status: 'standard-missing', id, evaluation };
  return {
    status: 'open',
    id,
    evaluation,
    standard,
    office: officeOf(evaluation, offices),
    answers: answerRows.opened(id, answers),
    actions: actionRows.opened(id, actions),
    barriers: barrierRows.opened(id, barriers),
    feedback: feedbackRows.opened(id, feedback),
    earlier: await readEarlierYears(database, evaluation),
    repaired: result.repaired,
    unreadable: result.unreadable,
  };
}
