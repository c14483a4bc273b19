import { create } from 'zustand';
import { loadStandard } from '#src/catalogue/standards.ts';
import { loadOffices } from '#src/catalogue/offices.ts';
import { loadScopes } from '#src/catalogue/scopes.ts';
import { loadYearFile } from '#src/catalogue/yearFiles.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { ReadError, UnreadableChange } from '#src/domain/changes/readEvaluation.ts';
import type { ReadProblem } from '#src/domain/changes/readChange.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { entities, type Entity, type RowsByTable } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import type { RecurringPoint } from '#src/domain/evaluation/RecurringPoint.ts';
import type { SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import type { CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import type { Project } from '#src/domain/evaluation/Project.ts';
import type { FormText } from '#src/domain/evaluation/FormText.ts';
import type { TeamReview } from '#src/domain/evaluation/TeamReview.ts';
import { evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { Scope } from '#src/domain/standard/Scope.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { YearFile } from '#src/domain/year/YearFile.ts';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswers, loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { watchRows } from '#src/persistence/watchRows.ts';
import { readEarlierYears, type EarlierYear } from '../years/earlierYears.ts';
import { inSignedWords } from '../years/inSignedWords.ts';
import { officeOf, type Office } from '../years/office.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';
import { chosenScope } from '../session/scopeChoice.ts';
import { createEditedRows, type RowsByKey } from './editedRows.ts';
import { createOpening } from './opening.ts';

/** An evaluation on the screen. `answers` is what the person sees: the disk, with what is not yet there laid over. */
export type OpenEvaluation = {
  evaluation: Evaluation;
  standard: Standard;
  /** The part of the standard that is gone through on this machine. `null`: all of it. */
  scope: Scope | null;
  /** The parts that may be gone through by themselves. */
  scopes: readonly Scope[];
  /** What is proposed for the year of the edition. `null`: nothing is. */
  yearFile: YearFile | null;
  office: Office;
  /** Requirement number → answer. A missing number is unanswered. */
  answers: RowsByKey<Answer>;
  /** Id of an action → the action, those that are removed too. */
  actions: RowsByKey<Action>;
  /** Id of a barrier → the barrier, those that are removed too. */
  barriers: RowsByKey<Barrier>;
  /** Requirement number → what is said of how it is written. A missing number: nothing. */
  feedback: RowsByKey<Feedback>;
  /** Id → signature, those of an evaluation that was opened again too. */
  signatures: RowsByKey<Signature>;
  /** Id → meeting, those that are removed too. */
  meetings: RowsByKey<Meeting>;
  /** Id → point of a meeting, those that are removed too. */
  meetingPoints: RowsByKey<MeetingPoint>;
  /** Name of a point of the year → what the office has said of it. A missing name: nothing. */
  recurringPoints: RowsByKey<RecurringPoint>;
  /** Id → round of the survey, those that are removed too. */
  surveyRounds: RowsByKey<SurveyRound>;
  /** Id → what a council raised, those that are removed too. */
  councilMatters: RowsByKey<CouncilMatter>;
  /** Id → the ressursteam's look at itself. One at most. */
  teamReviews: RowsByKey<TeamReview>;
  /** Id → the facts of the project. One at most. */
  projects: RowsByKey<Project>;
  /** Id → what the office says itself in a field of a form. A missing id: nothing. */
  formTexts: RowsByKey<FormText>;
  /** Earlier years of the office under the numbers of this edition, newest first. The first is the baseline. */
  earlier: readonly EarlierYear[];
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

/** Whether the answers of the open evaluation are locked: a signature stands under it. */
export function isOpenLocked(): boolean {
  const state = useEvaluationStore.getState();
  return state.status === 'open' && standingSignature(Object.values(state.signatures)) !== null;
}

/** Tables that lie in the open evaluation under their own names. */
type ShownTable = Extract<keyof OpenEvaluation, keyof RowsByTable>;

/** The rows of one kind in the open evaluation. `keyOf`: by what they are found there; by their ids when it is left out. */
function rowsOf<Row extends RowFrame>(
  kind: Kind<Row> & { readonly name: Entity; readonly table: ShownTable },
  keyOf?: (id: string) => string,
) {
  const locked = 'lockedBySignature' in kind ? { isLocked: isOpenLocked } : {};
  return createEditedRows<Row>({
    kind,
    shown: () => {
      const state = useEvaluationStore.getState();
      if (state.status !== 'open') return null;
      return { evaluation: state.id, rows: state[kind.table] as unknown as RowsByKey<Row> };
    },
    show: (rows) => useEvaluationStore.setState({ [kind.table]: rows } as Partial<EvaluationState>),
    ...(keyOf ? { keyOf } : {}),
    ...locked,
  });
}

/** The answers of the open evaluation. */
export const answerRows = rowsOf<Answer>(entities.answer, (id) =>
  String(entities.answer.id.read(id)?.parts.requirement ?? id),
);

/** The actions of the open evaluation. */
export const actionRows = rowsOf<Action>(entities.action);

/** The barriers of the open evaluation. */
export const barrierRows = rowsOf<Barrier>(entities.barrier);

/** What is said of the requirements in the open evaluation. */
export const feedbackRows = rowsOf<Feedback>(entities.feedback, (id) =>
  String(entities.feedback.id.read(id)?.parts.requirement ?? id),
);

/** The signatures under the open evaluation. */
const signatureRows = rowsOf<Signature>(entities.signature);

/** The meetings about the open evaluation. */
export const meetingRows = rowsOf<Meeting>(entities.meeting);

/** The points of those meetings. */
export const meetingPointRows = rowsOf<MeetingPoint>(entities.meetingPoint);

/** What is said of the points of the year in the open evaluation. */
export const recurringPointRows = rowsOf<RecurringPoint>(
  entities.recurringPoint,
  (id) => entities.recurringPoint.id.read(id)?.parts.point ?? id,
);

/** The rounds of the survey in the open evaluation. */
export const surveyRoundRows = rowsOf<SurveyRound>(entities.surveyRound);

/** What the councils have raised in the open evaluation. */
export const councilMatterRows = rowsOf<CouncilMatter>(entities.councilMatter);

/** The ressursteam's look at itself in the open evaluation. */
export const teamReviewRows = rowsOf<TeamReview>(entities.teamReview);

/** The facts of the project in the open evaluation. */
export const projectRows = rowsOf<Project>(entities.project);

/** What is said in forms of others in the open evaluation. */
export const formTextRows = rowsOf<FormText>(entities.formText);

const opening = createOpening<EvaluationState>({
  show: (state) => useEvaluationStore.setState(state, true),
  read: readOpenEvaluation,
  watch: (database, id) => [
    watchRows(database, entities.evaluation, id, ([row]) => void takeEvaluation(id, row)),
    watchRows(database, entities.answer, id, answerRows.take),
    watchRows(database, entities.action, id, actionRows.take),
    watchRows(database, entities.barrier, id, barrierRows.take),
    watchRows(database, entities.feedback, id, feedbackRows.take),
    watchRows(database, entities.signature, id, (rows) => takeSignatures(database, id, rows)),
    watchRows(database, entities.meeting, id, meetingRows.take),
    watchRows(database, entities.meetingPoint, id, meetingPointRows.take),
    watchRows(database, entities.recurringPoint, id, recurringPointRows.take),
    watchRows(database, entities.surveyRound, id, surveyRoundRows.take),
    watchRows(database, entities.councilMatter, id, councilMatterRows.take),
    watchRows(database, entities.teamReview, id, teamReviewRows.take),
    watchRows(database, entities.project, id, projectRows.take),
    watchRows(database, entities.formText, id, formTextRows.take),
    followRefused(database, id),
  ],
});

/** What the evaluation says of itself may be said anew while it is open: what its office is called stands over every page. */
async function takeEvaluation(id: string, row: Evaluation | undefined): Promise<void> {
  if (!row || isShown(id, row)) return;
  const office = officeOf(row, await loadOffices());
  const state = useEvaluationStore.getState();
  if (state.status === 'open' && state.id === id) useEvaluationStore.setState({ evaluation: row, office });
}

function isShown(id: string, row: Evaluation): boolean {
  const state = useEvaluationStore.getState();
  return (
    state.status !== 'open' ||
    state.id !== id ||
    JSON.stringify(state.evaluation.heads) === JSON.stringify(row.heads)
  );
}

/** What a signature holds back, or no longer holds back once it is opened again, is in rows that may have come or gone. */
function takeSignatures(database: RettesnorDatabase, id: string, rows: readonly Signature[]): void {
  const before = isOpenLocked();
  signatureRows.take(rows);
  if (isOpenLocked() !== before) void showStored(database, id);
}

/** What was on its way and has been refused, since another tab has signed, is no part of what was signed, and not shown as such. */
function followRefused(database: RettesnorDatabase, id: string): () => void {
  return useSession.subscribe(({ refused }, before) => {
    if (refused.length > before.refused.length) void showStored(database, id);
  });
}

/** Shows the answers as they are on the disk, with what is still on its way there. */
async function showStored(database: RettesnorDatabase, id: string): Promise<void> {
  const answers = await listAnswers(database, id);
  const state = useEvaluationStore.getState();
  if (state.status === 'open' && state.id === id)
    useEvaluationStore.setState({ answers: answerRows.opened(id, answers) });
}

/** Opens an evaluation in place of the one that is open. Nothing can be edited before it has loaded. */
export async function openEvaluation(id: string): Promise<void> {
  const state = useEvaluationStore.getState();
  if ((state.status === 'open' || state.status === 'loading') && state.id === id) return;
  await opening.open(id);
}

/** Closes the evaluation at once, and writes what waits. */
export async function closeEvaluation(): Promise<void> {
  opening.close();
  await saveQueue.flush();
}

async function readOpenEvaluation(database: RettesnorDatabase, id: string): Promise<EvaluationState> {
  // Asked for along with the evaluation: its id says whose year it is.
  const key = evaluationKey(id);
  const earlier = key ? readEarlierYears(database, { id, ...key }) : Promise.resolve([]);
  earlier.catch(() => {});
  const result = await loadEvaluation(database, id);
  if (result === null) return { status: 'not-found', id };
  if (!result.ok) return { status: 'unreadable', id, error: result.error };
  const { log } = result;
  const { evaluation } = log;
  const [standard, yearFile, offices] = await Promise.all([
    loadStandard(evaluation),
    loadYearFile(evaluation),
    loadOffices(),
  ]);
  if (!standard) return { status: 'standard-missing', id, evaluation };
  const scopes = await loadScopes(standard);
  const scope = chosenScope(id);
  return {
    status: 'open',
    id,
    evaluation,
    standard: await inSignedWords(standard, log.signatures),
    scope: scopes.find((one) => one.id === scope) ?? null,
    scopes,
    yearFile,
    office: officeOf(evaluation, offices),
    answers: answerRows.opened(id, log.answers),
    actions: actionRows.opened(id, log.actions),
    barriers: barrierRows.opened(id, log.barriers),
    feedback: feedbackRows.opened(id, log.feedback),
    signatures: signatureRows.opened(id, log.signatures),
    meetings: meetingRows.opened(id, log.meetings),
    meetingPoints: meetingPointRows.opened(id, log.meetingPoints),
    recurringPoints: recurringPointRows.opened(id, log.recurringPoints),
    surveyRounds: surveyRoundRows.opened(id, log.surveyRounds),
    councilMatters: councilMatterRows.opened(id, log.councilMatters),
    teamReviews: teamReviewRows.opened(id, log.teamReviews),
    projects: projectRows.opened(id, log.projects),
    formTexts: formTextRows.opened(id, log.formTexts),
    earlier: await earlier,
    repaired: result.repaired,
    unreadable: result.unreadable,
  };
}
