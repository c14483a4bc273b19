import type { Collection, Table, Transaction } from 'dexie';
import type { Entities } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import type { Migration } from '#src/domain/changes/migrations.ts';
import { readEvaluation, rowsInLog, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { LogRow } from './LogRow.ts';

type StoredRow = { id: string };

/** Finds a table by its name: in a database, or in a transaction while it is upgraded. */
type Tables = { table: (name: string) => Table<StoredRow, string> };

/** Writes the computed rows of an evaluation, of every kind, where they do not follow from its log. */
export async function mendProjection(tables: Tables, log: EvaluationLog, kinds: Entities): Promise<void> {
  for (const kind of Object.values(kinds)) {
    await mendRows(tables, kind, log.id, rowsInLog(log, kind) as StoredRow[]);
  }
}

async function mendRows(
  tables: Tables,
  kind: Kind,
  evaluation: string,
  computed: readonly StoredRow[],
): Promise<void> {
  const table = tables.table(kind.table);
  const rows = await rowsWithin(table, kind, evaluation).toArray();
  const stored = new Map(rows.map((row) => [row.id, row]));
  const differing = computed.filter((row) => !same(stored.get(row.id), row));
  if (differing.length > 0) await table.bulkPut(differing);
  const there = new Set(computed.map(({ id }) => id));
  const orphans = [...stored.keys()].filter((key) => !there.has(key));
  if (orphans.length > 0) await table.bulkDelete(orphans);
}

/** The rows of a kind that belong to an evaluation; of the evaluations, itself. */
export function rowsWithin<Row>(
  table: Table<Row, string>,
  { id }: Kind,
  evaluation: string,
): Collection<Row, string> {
  return table.where(id.within === 'itself' ? 'id' : 'evaluation').equals(evaluation);
}

/**
 * Computes every row that screens read from an upgraded log: the overview and earlier years read them as they stand.
 * @param steps the migrations the log has been through
 */
export async function projectAnew(
  transaction: Transaction,
  steps: readonly Migration[],
  kinds: Entities,
): Promise<void> {
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
      kinds,
    );
    if (read.ok) await mendProjection(transaction, read.log, kinds);
  }
}

function same(stored: unknown, computed: unknown): boolean {
  return JSON.stringify(stored) === JSON.stringify(computed);
}
