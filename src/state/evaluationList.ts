import { useLiveQuery } from 'dexie-react-hooks';
import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswers, listEvaluations, listIndicatorValues } from '#src/persistence/evaluationRepository.ts';
import { countChangesSinceBackup, readLastBackup, type LastBackup } from './backup.ts';
import { readExampleIds } from './exampleIds.ts';
import { officeOf, type Office } from './office.ts';
import { useSession } from './session.ts';

/** One line of the overview. */
export type EvaluationSummary = {
  evaluation: Evaluation;
  office: Office;
  /** `null` when this app does not have the standard. */
  standardTitle: string | null;
  fulfilment: Fulfilment | null;
  /** When anything in it was last changed, ISO. */
  changedAt: string;
  changesSinceBackup: number;
  isExample: boolean;
};

export type EvaluationList = {
  summaries: EvaluationSummary[];
  lastBackup: LastBackup | null;
  /** When the list was read: the now that it speaks of. */
  readAt: Date;
};

/** All evaluations with progress, by office and then newest year first. `undefined` while it is read. */
export function useEvaluationList(): EvaluationList | undefined {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  return useLiveQuery(() => (database ? readEvaluationList(database) : undefined), [database]);
}

async function readEvaluationList(database: RettesnorDatabase): Promise<EvaluationList> {
  const [evaluations, lastBackup, examples] = await Promise.all([
    listEvaluations(database),
    readLastBackup(database),
    readExampleIds(database),
  ]);
  const summaries = await Promise.all(
    evaluations.map((evaluation) => summarise(database, evaluation, lastBackup, examples)),
  );
  return {
    summaries: summaries.toSorted(
      (a, b) => a.office.name.localeCompare(b.office.name, 'nb') || b.evaluation.year - a.evaluation.year,
    ),
    lastBackup,
    readAt: new Date(),
  };
}

async function summarise(
  database: RettesnorDatabase,
  evaluation: Evaluation,
  lastBackup: LastBackup | null,
  examples: ReadonlySet<string>,
): Promise<EvaluationSummary> {
  const [answers, values, changesSinceBackup] = await Promise.all([
    listAnswers(database, evaluation.id),
    listIndicatorValues(database, evaluation.id),
    countChangesSinceBackup(database, evaluation.id, lastBackup),
  ]);
  // After the reads: what comes from chunks of the app is no part of what the live query watches.
  const [standard, offices] = await Promise.all([loadStandard(evaluation), loadOffices()]);
  const office = officeOf(evaluation, offices);
  return {
    evaluation,
    office,
    standardTitle: standard?.shortTitle ?? null,
    fulfilment: standard ? fulfilment(standard, assessRequirements(standard, office.kind, answers)) : null,
    changedAt:
      [evaluation, ...answers, ...values]
        .map((row) => row.changedAt)
        .toSorted()
        .at(-1) ?? '',
    changesSinceBackup,
    isExample: examples.has(evaluation.id),
  };
}
