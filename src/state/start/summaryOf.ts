import { editionOf } from '#src/catalogue/standards.ts';
import { isOverdue } from '#src/domain/actions/openActions.ts';
import { isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import { countConflicts } from '#src/domain/changes/conflicts.ts';
import {
  openedAgain,
  standingSignature,
  type ReopenedSignature,
} from '#src/domain/changes/standingSignature.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { nextStep, type NextStep } from '#src/domain/gaps/nextStep.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';
import type { RowsByTable } from '#src/domain/changes/entities/entities.ts';
import { changesSince, type LastBackup } from '../backup/backup.ts';
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
  /** Fields that people disagree on, as they are counted where a file is taken in. */
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

/** What is read of one evaluation. `changes`: how many there are in its log. */
export type HeldRows = { tables: Omit<RowsByTable, 'evaluations'>; changes: number };

/** What is said of an evaluation on its line. */
export function summaryOf(
  evaluation: Evaluation,
  { standards, offices, lastBackup, examples }: Omit<SummarySource, 'evaluations'>,
  { tables, changes }: HeldRows,
): EvaluationSummary {
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
    changesSinceBackup: changesSince(lastBackup, evaluation.id, changes),
    conflicts: countConflicts([evaluation, ...rows]),
    reopened: openedAgain(signatures),
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    unansweredBarriers: barriers.filter((barrier) => isAnswerOverdue(barrier, today)).length,
    isExample: examples.has(evaluation.id),
  };
}
