import * as z from 'zod/mini';
import { parseUnknown } from '../input/parseUnknown.ts';
import type { Answer } from '../evaluation/Answer.ts';
import { evaluationKey, type Evaluation } from '../evaluation/Evaluation.ts';
import type { IndicatorValue } from '../indicators/IndicatorValue.ts';
import type { Change } from './Change.ts';
import { migrateChange, migrations, type Migration } from './migrations.ts';
import { projectAnswer, projectEvaluation, projectIndicatorValue } from './project.ts';
import { readChange, type ReadProblem } from './readChange.ts';

/** Why nothing could be read. `where` is a place a person can find, `what` is for whoever looks into it. */
export type ReadError = {
  kind: 'not-ours' | 'too-new' | 'migration-failed' | 'invalid';
  where: string;
  what: string;
};

/** A change that cannot be read. It is kept as it stands: an unreadable row is shown, never replaced by an empty one. */
export type UnreadableChange = ReadProblem & { raw: unknown };

export type EvaluationLog = {
  id: string;
  changes: Change[];
  evaluation: Evaluation;
  answers: Answer[];
  indicatorValues: IndicatorValue[];
};

export type ReadResult =
  | { ok: true; log: EvaluationLog; repaired: ReadProblem[]; unreadable: UnreadableChange[] }
  | { ok: false; error: ReadError };

const versionSchema = z.object({ app: z.literal('rettesnor'), schemaVersion: z.int().check(z.positive()) });
const contentSchema = z.object({ id: z.string(), changes: z.array(z.unknown()) });

/**
 * The one door through which every evaluation is read: stored rows, backups and files from others. Never throws.
 *
 * A change whose frame is broken (id, time, row) is unreadable and is handed back as it stands. A field with a value
 * that cannot be is read as `null`, «nothing said», and named under `repaired`: an unreadable score is unanswered, never 0.
 * @param input `{ app, schemaVersion, id, changes }`, of any age and any origin
 * @param steps the shipped migrations, or others in tests
 */
export function readEvaluation(input: unknown, steps: readonly Migration[] = migrations): ReadResult {
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
  for (const [index, item] of raw.entries()) {
    const where = `changes.${index}`;
    const migrated = tryMigrate(item, schemaVersion, steps);
    if (!migrated.ok) return fail('migration-failed', where, migrated.what);
    const read = readChange(migrated.change, id, where);
    if (!read.ok) unreadable.push({ ...read.problem, raw: item });
    else if (changes.has(read.change.id)) unreadable.push({ where, what: 'the id occurs twice', raw: item });
    else {
      changes.set(read.change.id, read.change);
      repaired.push(...read.repaired);
    }
  }
  const log = projectLog(id, [...changes.values()]);
  if (!log) return fail('invalid', 'changes', 'nothing says which evaluation this is');
  return { ok: true, log, repaired, unreadable };
}

/** Projects every row of a log. `null` when the log says nothing of the evaluation itself. */
function projectLog(id: string, changes: Change[]): EvaluationLog | null {
  const byRow = new Map<string, Change[]>();
  for (const change of changes) {
    const row = byRow.get(change.entityId);
    if (row) row.push(change);
    else byRow.set(change.entityId, [change]);
  }
  const evaluation = projectEvaluation(byRow.get(id) ?? []);
  if (!evaluation) return null;
  const rows = [...byRow.values()];
  const answers = rows.flatMap((row) => projectAnswer(row) ?? []);
  const indicatorValues = rows.flatMap((row) => projectIndicatorValue(row) ?? []);
  return {
    id,
    changes: changes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    evaluation,
    answers: answers.toSorted((a, b) => a.requirement - b.requirement),
    indicatorValues: indicatorValues.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
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
