import type { Collection, Table, Transaction } from 'dexie';
import type { Entities } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import type { Migration } from '#src/domain/changes/migrations.ts';
import { readEvaluation, rowsInLog, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { LogRow } from './LogRow.ts';

type StoredRow = { id: string };

/** Finds a table by its name: in a database, or in a transaction while it is upgraded. */
type Tables = { table: (name: string) => Table<StoredRow, string> };

/** What is to be written and taken away in the table of one kind for it to follow from the log. */
type Mending = { table: string; differing: StoredRow[]; orphans: string[] };

/** Writes the computed rows of an evaluation, of every kind, where they do not follow from its log. */
export async function mendProjection(tables: Tables, log: EvaluationLog, kinds: Entities): Promise<void> {
  const stored = await readProjection(tables, log.id, kinds);
  for (const { table, differing, orphans } of whatToMend(stored, log, kinds)) {
    if (differing.length > 0) await tables.table(table).bulkPut(differing);
    if (orphans.length > 0) await tables.table(table).bulkDelete(orphans);
  }
}

/** The computed rows of an evaluation as they are stored, by the names of their tables: asked for all at once. */
export async function readProjection(
  tables: Tables,
  evaluation: string,
  kinds: Entities,
): Promise<ReadonlyMap<string, readonly StoredRow[]>> {
  const read = Object.values(kinds).map(
    async (kind: Kind) =>
      [kind.table, await rowsWithin(tables.table(kind.table), kind, evaluation).toArray()] as const,
  );
  return new Map(await Promise.all(read));
}

/** Where stored rows do not follow from the log. Nothing, where all do. */
export function whatToMend(
  stored: ReadonlyMap<string, readonly StoredRow[]>,
  log: EvaluationLog,
  kinds: Entities,
): Mending[] {
  return Object.values(kinds)
    .map((kind: Kind) => {
      const computed = rowsInLog(log, kind) as StoredRow[];
      const rows = new Map(stored.get(kind.table)?.map((row) => [row.id, row]));
      const there = new Set(computed.map(({ id }) => id));
      return {
        table: kind.table,
        differing: computed.filter((row) => !same(rows.get(row.id), row)),
        orphans: [...rows.keys()].filter((key) => !there.has(key)),
      };
    })
    .filter(({ differing, orphans }) => differing.length + orphans.length > 0);
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
