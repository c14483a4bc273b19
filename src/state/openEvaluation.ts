import { create } from 'zustand';
import { loadStandard } from '#src/catalogue/standards.ts';
import { loadOffices } from '#src/catalogue/offices.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { ReadError, UnreadableChange } from '#src/domain/changes/readEvaluation.ts';
import type { ReadProblem } from '#src/domain/changes/readChange.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { applyPatch, blankAnswer } from '#src/domain/evaluation/answerFields.ts';
import { answerKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { AssessedYear } from '#src/domain/gaps/yearsOpen.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { watchAnswers } from '#src/persistence/watchAnswers.ts';
import { readEarlierYears } from './earlierYears.ts';
import { officeOf, type Office } from './office.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase } from './session.ts';

/** An evaluation on the screen. `answers` is what the person sees: the disk, with what is not yet there laid over. */
export type OpenEvaluation = {
  evaluation: Evaluation;
  standard: Standard;
  office: Office;
  /** Requirement number → answer. A missing number is unanswered. */
  answers: Readonly<Record<number, Answer>>;
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
  | ({ status: 'open'; id: string } & OpenEvaluation);

/** The evaluation that is open in this tab. At most one. */
export const useEvaluationStore = create<EvaluationState>()(() => ({ status: 'closed' }));

let endWatch: (() => void) | null = null;

/** Counts what has been opened and closed: what was asked for before the latest is let go when it arrives. */
let turn = 0;

/** Opens an evaluation in place of the one that is open. Nothing can be edited before it has loaded. */
export async function openEvaluation(id: string): Promise<void> {
  const state = useEvaluationStore.getState();
  if ((state.status === 'open' || state.status === 'loading') && state.id === id) return;
  const mine = letGo();
  show({ status: 'loading', id });
  await saveQueue.flush();
  try {
    const loaded = await readOpenEvaluation(id);
    if (mine !== turn) return;
    show(loaded);
    if (loaded.status === 'open') endWatch = watchAnswers(currentDatabase(), id, takeRows, () => {});
  } catch {
    if (mine === turn) show({ status: 'failed', id });
  }
}

/** Lets go of the evaluation at once, and writes what waits. */
export async function closeEvaluation(): Promise<void> {
  letGo();
  show({ status: 'closed' });
  await saveQueue.flush();
}

function letGo(): number {
  endWatch?.();
  endWatch = null;
  turn += 1;
  return turn;
}

/**
 * Changes an answer: on the screen now, on disk within half a second. What is chosen is written at once, what is typed
 * is gathered first. Features call `editAnswer`, which also remembers how to undo it.
 */
export function applyEdit(requirement: number, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  const answer = state.answers[requirement] ?? blankAnswer(state.id, requirement);
  useEvaluationStore.setState({ answers: { ...state.answers, [requirement]: applyPatch(answer, patch) } });
  const isTyped = Object.keys(patch).every((field) => typedFields.test(field));
  saveQueue.add({ evaluation: state.id, entity: 'answer', entityId: answer.id, patch }, !isTyped);
}

const typedFields = /^(justification|strengths|improvements|target|evidence:.+)$/;

async function readOpenEvaluation(id: string): Promise<EvaluationState> {
  const database = currentDatabase();
  const result = await loadEvaluation(database, id);
  if (result === null) return { status: 'not-found', id };
  if (!result.ok) return { status: 'unreadable', id, error: result.error };
  const { evaluation, answers } = result.log;
  const [standard, offices] = await Promise.all([loadStandard(evaluation), loadOffices()]);
  if (!standard) return { status: 'standard-missing', id, evaluation };
  return {
    status: 'open',
    id,
    evaluation,
    standard,
    office: officeOf(evaluation, offices),
    answers: withUnsaved(id, answers),
    earlier: await readEarlierYears(database, evaluation),
    repaired: result.repaired,
    unreadable: result.unreadable,
  };
}

/** Edits that could not be saved before the evaluation was left are still waiting: they are part of what the person said. */
function withUnsaved(id: string, stored: readonly Answer[]): Record<number, Answer> {
  const answers = Object.fromEntries(stored.map((answer) => [answer.requirement, answer]));
  for (const edit of saveQueue.unsavedEdits()) {
    const requirement = answerKey(edit.entityId)?.requirement;
    if (edit.evaluation !== id || requirement === undefined) continue;
    answers[requirement] = applyPatch(answers[requirement] ?? blankAnswer(id, requirement), edit.patch);
  }
  return answers;
}

/** Takes in what the disk says, from this tab or another, without touching what is being typed or has not changed. */
function takeRows(rows: readonly Answer[]): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  const changed: Record<number, Answer> = {};
  for (const row of rows) {
    const shown = state.answers[row.requirement];
    if (row.evaluation !== state.id || shown?.revision === row.revision) continue;
    changed[row.requirement] = applyPatch(row, saveQueue.unsaved(row.id));
  }
  if (Object.keys(changed).length > 0) {
    useEvaluationStore.setState({ answers: { ...state.answers, ...changed } });
  }
}

function show(state: EvaluationState): void {
  useEvaluationStore.setState(state, true);
}
