import { useLiveQuery } from 'dexie-react-hooks';
import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
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
  /** Fields of requirements and of indicators that people disagree on. */
  conflicts: number;
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
  const rows: EvaluationRows[] = [];
  for (let start = 0; start < evaluations.length; start += readAtOnce) {
    const some = evaluations.slice(start, start + readAtOnce);
    rows.push(...(await Promise.all(some.map((evaluation) => readRows(database, evaluation, lastBackup)))));
  }
  // After the reads: what comes from chunks of the app is no part of what the live query watches.
  const summaries = await Promise.all(rows.map((each) => summarise(each, examples)));
  return {
    summaries: summaries.toSorted(
      (a, b) => a.office.name.localeCompare(b.office.name, 'nb') || b.evaluation.year - a.evaluation.year,
    ),
    lastBackup,
    readAt: new Date(),
  };
}

/** Of a city's three hundred, so many are read at a time: the page answers between them. */
const readAtOnce = 12;

type EvaluationRows = {
  evaluation: Evaluation;
  answers: Answer[];
  values: IndicatorValue[];
  changesSinceBackup: number;
};

async function readRows(
  database: RettesnorDatabase,
  evaluation: Evaluation,
  lastBackup: LastBackup | null,
): Promise<EvaluationRows> {
  const [answers, values, changesSinceBackup] = await Promise.all([
    listAnswers(database, evaluation.id),
    listIndicatorValues(database, evaluation.id),
    countChangesSinceBackup(database, evaluation.id, lastBackup),
  ]);
  return { evaluation, answers, values, changesSinceBackup };
}

async function summarise(
  { evaluation, answers, values, changesSinceBackup }: EvaluationRows,
  examples: ReadonlySet<string>,
): Promise<EvaluationSummary> {
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
    conflicts: [...answers, ...values].reduce((sum, row) => sum + row.conflicts.length, 0),
    isExample: examples.has(evaluation.id),
  };
}
