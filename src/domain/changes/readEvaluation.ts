import * as z from 'zod/mini';
import { heldChanges } from './heldChanges.ts';
import { parseUnknown } from '../input/parseUnknown.ts';
import { evaluationKey, type Evaluation } from '../evaluation/Evaluation.ts';
import type { Change } from './Change.ts';
import { mostFields } from './declaredField.ts';
import { entities, kindNamed, type Entities, type RowsByTable } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { blankErased, erasuresIn } from './erasures.ts';
import { groupByRow, rowKey } from './groupByRow.ts';
import { migrateChange, migrations, type Migration } from './migrations.ts';
import { project } from './project.ts';
import { readChange, type ReadProblem } from './readChange.ts';

/** Why nothing could be read. `where` is a place a person can find, `what` is for whoever looks into it. */
export type ReadError = {
  kind: 'not-ours' | 'too-new' | 'migration-failed' | 'invalid';
  where: string;
  what: string;
};

/** A change that cannot be read. It is kept as it stands: an unreadable row is shown, never replaced by an empty one. */
export type UnreadableChange = ReadProblem & { raw: unknown };

/** The log of an evaluation, and by the names of their tables the rows that it adds up to. */
export type EvaluationLog = {
  id: string;
  /** Also those of a newer app: whoever hands the log on hands on all of it. */
  changes: Change[];
  evaluation: Evaluation;
} & Omit<RowsByTable, 'evaluations'>;

export type ReadResult =
  | {
      ok: true;
      log: EvaluationLog;
      repaired: ReadProblem[];
      unreadable: UnreadableChange[];
      /** How many changes hold something that only a newer app knows. They are carried as they came. */
      newer: number;
    }
  | { ok: false; error: ReadError };

const versionSchema = z.object({ app: z.literal('rettesnor'), schemaVersion: z.int().check(z.positive()) });
const contentSchema = z.object({ id: z.string(), changes: z.array(z.unknown()) });

/**
 * The one door through which every evaluation is read: stored rows, backups and files from others. Never throws.
 *
 * A change whose frame is broken (id, time, row) is unreadable and is handed back as it stands. A field with a value
 * that cannot be is read as `null`, «nothing said», and named under `repaired`: an unreadable score is unanswered, never 0.
 * What only a newer app knows is carried as it came. A row can have `mostFields` fields: changes that would give it more
 * are unreadable. What the log itself says has been erased for everybody is nowhere in what is read.
 * @param input `{ app, schemaVersion, id, changes }`, of any age and any origin
 * @param steps the shipped migrations, or others in tests
 * @param kinds the shipped kinds of row, or others in tests
 */
export function readEvaluation(
  input: unknown,
  steps: readonly Migration[] = migrations,
  kinds: Entities = entities,
): ReadResult {
  const version = parseUnknown(versionSchema, input);
  if (!version.ok) return failEnvelope(input, version.problems[0].where);
  const { schemaVersion } = version.data;
  // Before the rest is looked at: a newer version may have given it another shape.
  if (schemaVersion > steps.length + 1) {
    return fail(
      'too-new',
      'schemaVersion',
      `version ${schemaVersion}, this app reads up to ${steps.length + 1}`,
    );
  }
  const content = parseUnknown(contentSchema, input);
  if (!content.ok) return failEnvelope(input, content.problems[0].where);
  const { id, changes: raw } = content.data;
  if (evaluationKey(id) === null) return fail('invalid', 'id', 'not the id of an evaluation');

  const changes = new Map<string, Change>();
  const repaired: ReadProblem[] = [];
  const unreadable: UnreadableChange[] = [];
  const fieldsOfRow = new Map<string, Set<string>>();
  let newer = 0;
  for (const [index, item] of raw.entries()) {
    const where = `changes.${index}`;
    const migrated = tryMigrate(item, schemaVersion, steps);
    if (!migrated.ok) return fail('migration-failed', where, migrated.what);
    const read = readChange(migrated.change, id, where, kinds);
    if (!read.ok) unreadable.push({ ...read.problem, raw: item });
    else if (changes.has(read.change.id)) unreadable.push({ where, what: 'the id occurs twice', raw: item });
    else if (!hasRoom(fieldsOfRow, read.change)) {
      unreadable.push({ where, what: `the row has more than ${mostFields} fields`, raw: item });
    } else {
      changes.set(read.change.id, read.change);
      repaired.push(...read.repaired);
      if (read.newer) newer += 1;
    }
  }
  const read = [...changes.values()];
  const log = projectLog(id, blankErased(read, erasuresIn(read, kinds), kinds), kinds);
  if (!log) return fail('invalid', 'changes', 'nothing says which evaluation this is');
  return { ok: true, log, repaired, unreadable, newer };
}

/** Takes note of the fields a change brings to its row; false, with nothing noted, when they would be too many. */
function hasRoom(fieldsOfRow: Map<string, Set<string>>, change: Change): boolean {
  const known = fieldsOfRow.get(rowKey(change)) ?? new Set();
  const further = Object.keys(change.patch).filter((field) => !known.has(field));
  if (known.size + further.length > mostFields) return false;
  for (const field of further) known.add(field);
  fieldsOfRow.set(rowKey(change), known);
  return true;
}

/** Projects every row of a log. `null` when the log says nothing of the evaluation itself. */
function projectLog(id: string, changes: Change[], kinds: Entities): EvaluationLog | null {
  const { evaluation: root } = kinds;
  const itself = changes.filter(({ entity, entityId }) => entity === root.name && entityId === id);
  const evaluation = project(root, itself);
  if (!evaluation) return null;
  const byRow = groupByRow(heldChanges(changes, kinds));
  const tables = new Map<string, OrderedRow[]>();
  for (const kind of Object.values(kinds)) if (kind !== root) tables.set(kind.table, []);
  for (const row of byRow.values()) {
    const kind = kindNamed(kinds, row[0]?.entity ?? '');
    const projected = kind && project(kind, row);
    if (kind && projected) tables.get(kind.table)?.push(ordered(kind, projected));
  }
  return {
    id,
    changes: changes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    evaluation,
    ...Object.fromEntries([...tables].map(([table, rows]) => [table, inOrder(rows)])),
  } as EvaluationLog;
}

type OrderedRow = { row: unknown; requirement: number; id: string };

function ordered(kind: Kind, row: unknown): OrderedRow {
  return { row, requirement: kind.requirementsOf(row)?.[0] ?? Infinity, id: (row as { id: string }).id };
}

/** By the first requirement they are about, then by id. */
function inOrder(rows: readonly OrderedRow[]): unknown[] {
  return rows
    .toSorted((a, b) => a.requirement - b.requirement || (a.id < b.id ? -1 : 1))
    .map(({ row }) => row);
}

/** The rows of a kind that a log adds up to. */
export function rowsInLog<Row>(log: EvaluationLog, kind: Kind<Row>): Row[] {
  return kind.id.within === 'itself'
    ? [log.evaluation as Row]
    : ((log as Record<string, unknown>)[kind.table] as Row[]);
}

function tryMigrate(
  item: unknown,
  from: number,
  steps: readonly Migration[],
): { ok: true; change: unknown } | { ok: false; what: string } {
  if (from === steps.length + 1 || typeof item !== 'object' || item === null)
    return { ok: true, change: item };
  try {
    return { ok: true, change: migrateChange({ ...item }, from, steps) };
  } catch (cause) {
    return { ok: false, what: (cause instanceof Error && cause.message) || 'a migration failed' };
  }
}

function failEnvelope(input: unknown, path: string): ReadResult {
  const ours = typeof input === 'object' && input !== null && 'app' in input && input.app === 'rettesnor';
  return ours
    ? fail('invalid', path, 'missing or of the wrong kind')
    : fail('not-ours', path, 'not written by Rettesnor');
}

function fail(kind: ReadError['kind'], where: string, what: string): ReadResult {
  return { ok: false, error: { kind, where, what } };
}
