import type { Table, Transaction } from 'dexie';
import type { Migration } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import type { LogRow } from './LogRow.ts';

/** The stores that are computed from the log. */
export type ProjectionTables = {
  evaluations: Table<Evaluation, string>;
  answers: Table<Answer, string>;
  indicatorValues: Table<IndicatorValue, string>;
};

/** Writes the computed rows of an evaluation where they do not follow from its log. */
export async function mendProjection(
  tables: ProjectionTables,
  { id, evaluation, answers, indicatorValues }: EvaluationLog,
): Promise<void> {
  if (!same(await tables.evaluations.get(id), evaluation)) await tables.evaluations.put(evaluation);
  await mendRows(tables.answers, id, answers);
  await mendRows(tables.indicatorValues, id, indicatorValues);
}

async function mendRows<Row extends { id: string }>(
  table: Table<Row, string>,
  evaluation: string,
  computed: readonly Row[],
): Promise<void> {
  const rows = await table.where('evaluation').equals(evaluation).toArray();
  const stored = new Map(rows.map((row) => [row.id, row]));
  const differing = computed.filter((row) => !same(stored.get(row.id), row));
  if (differing.length > 0) await table.bulkPut(differing);
  const orphans = [...stored.keys()].filter((key) => !computed.some((row) => row.id === key));
  if (orphans.length > 0) await table.bulkDelete(orphans);
}

/**
 * Computes every row that screens read from an upgraded log: the overview and earlier years read them as they stand.
 * @param steps the migrations the log has been through
 */
export async function projectAnew(transaction: Transaction, steps: readonly Migration[]): Promise<void> {
  const tables: ProjectionTables = {
    evaluations: transaction.table('evaluations'),
    answers: transaction.table('answers'),
    indicatorValues: transaction.table('indicatorValues'),
  };
  const changes = new Map<string, unknown[]>();
  await transaction.table<LogRow>('log').each((row) => {
    const known = changes.get(row.evaluation);
    if (known) known.push(row.change);
    else changes.set(row.evaluation, [row.change]);
  });
  for (const [id, log] of changes) {
    const read = readEvaluation(
      { app: 'rettesnor', schemaVersion: steps.length + 1, id, changes: log },
      steps,
    );
    if (read.ok) await mendProjection(tables, read.log);
  }
}

function same(stored: unknown, computed: unknown): boolean {
  return JSON.stringify(stored) === JSON.stringify(computed);
}
