import { isOverdue } from '#src/domain/actions/openActions.ts';
import { isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import {
  openedAgain,
  standingSignature,
  type ReopenedSignature,
} from '#src/domain/changes/standingSignature.ts';
import type { RowFrame } from '#src/domain/changes/entities/entity.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { nextStep, type NextStep } from '#src/domain/gaps/nextStep.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listRows } from '#src/persistence/evaluationRepository.ts';
import { countChangesSinceBackup, type LastBackup } from '../backup/backup.ts';
import { officeOf, type Office } from '../years/office.ts';

/** One line of the overview. */
export type EvaluationSummary = {
  evaluation: Evaluation;
  office: Office;
  /** `null` when this app does not have the standard. */
  standardTitle: string | null;
  fulfilment: Fulfilment | null;
  /** What to do next in it. `null` when this app does not have the standard. */
  next: NextStep | null;
  /** When anything in it was last changed, ISO. */
  changedAt: string;
  changesSinceBackup: number;
  /** Requirements and indicators that people disagree on. */
  conflicts: number;
  /** The newest signature, where it was opened again and none stands. `null`: it was never signed, or is locked. */
  reopened: ReopenedSignature | null;
  /** Actions that are open after their deadline, on the day the line is read. */
  overdue: number;
  /** Barriers whose answer was to have come before the day the line is read. */
  unansweredBarriers: number;
  isExample: boolean;
};

/** What the lines are read against. Plain data, so that it can be handed to a worker. */
export type SummarySource = {
  evaluations: readonly Evaluation[];
  /** By `editionOf`; what this app does not have is not there. */
  standards: ReadonlyMap<string, Standard>;
  offices: readonly ListedOffice[];
  lastBackup: LastBackup | null;
  examples: ReadonlySet<string>;
};

/** What an evaluation was made against, as a key. */
export function editionOf({ standard, edition }: Pick<Evaluation, 'standard' | 'edition'>): string {
  return `${standard} ${edition}`;
}

/** So many are read at a time: a page that reads them itself answers between them. */
const readAtOnce = 12;

/** Reads the answers of evaluations, and what is said of each on a line. Knows no page, so that it can run in a worker. */
export async function readSummaries(
  database: RettesnorDatabase,
  source: SummarySource,
): Promise<EvaluationSummary[]> {
  const summaries: EvaluationSummary[] = [];
  for (let start = 0; start < source.evaluations.length; start += readAtOnce) {
    const some = source.evaluations.slice(start, start + readAtOnce);
    summaries.push(
      ...(await Promise.all(some.map((evaluation) => readSummary(database, evaluation, source)))),
    );
  }
  return summaries;
}

async function readSummary(
  database: RettesnorDatabase,
  evaluation: Evaluation,
  { standards, offices, lastBackup, examples }: SummarySource,
): Promise<EvaluationSummary> {
  const [tables, changesSinceBackup] = await Promise.all([
    listRows(database, evaluation.id),
    countChangesSinceBackup(database, evaluation.id, lastBackup),
  ]);
  const { answers, indicatorValues, actions, barriers, signatures } = tables;
  const rows = Object.values(tables).flat();
  const today = new Date();
  const standard = standards.get(editionOf(evaluation)) ?? null;
  const office = officeOf(evaluation, offices);
  const items = standard && assessRequirements(standard, office.kind, answers);
  const disputed = (some: readonly RowFrame[]) => some.filter(({ conflicts }) => conflicts.length > 0).length;
  return {
    evaluation,
    office,
    standardTitle: standard?.shortTitle ?? null,
    fulfilment: items && fulfilment(standard, items),
    next: items && nextStep(items, disputed(indicatorValues), standingSignature(signatures)),
    changedAt: lastChanged(evaluation, rows).changedAt,
    changesSinceBackup,
    conflicts: disputed(rows),
    reopened: openedAgain(signatures),
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    unansweredBarriers: barriers.filter((barrier) => isAnswerOverdue(barrier, today)).length,
    isExample: examples.has(evaluation.id),
  };
}
