import type { Change } from '#src/domain/changes/Change.ts';
import { kindNamed, type Entities } from '#src/domain/changes/entities/entities.ts';
import { project } from '#src/domain/changes/project.ts';
import { readChange } from '#src/domain/changes/readChange.ts';
import { recordEdit, type Edit, type LoneEdit } from '#src/domain/changes/recordEdit.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import type { RettesnorDatabase } from './database.ts';
import { EditRefused } from './EditRefused.ts';
import type { LogRow } from './LogRow.ts';
import { mendEvaluation } from './mendEvaluation.ts';
import { checkSignature } from './signatureLock.ts';

/** Who edits, where, and the sources of time and of ids. */
export type Recorder = {
  author: Author;
  device: string;
  now: () => Date;
  newId: () => string;
  /** Ids of what has been written with it, kept here: whoever wrote it knows of it before the screen is drawn anew. */
  own: Set<string>;
};

/**
 * Writes edits to the log and brings the rows that screens read up to date, all in one transaction: either everything
 * is on disk when the promise resolves, or nothing is and it rejects: with `EditRefused` when it never can be.
 * @param joining false: every edit is a change of its own, also where a text could have been added to, and stays so
 * @returns the changes as they were written
 */
export async function recordEdits(
  database: RettesnorDatabase,
  edits: readonly (Edit<string> | LoneEdit)[],
  recorder: Recorder,
  joining = true,
): Promise<Change[]> {
  const written: Change[] = [];
  await database.transaction('rw', [database.log, ...database.rowTables()], async () => {
    // What one edit writes the next one knows of; but it is nobody's before all of it is on disk.
    const own = new Set(recorder.own);
    for (const edit of edits) {
      const change = await record(database, edit, { ...recorder, own }, joining);
      if (change === null) continue;
      own.add(change.id);
      written.push(change);
    }
  });
  for (const { id } of written) recorder.own.add(id);
  return written;
}

async function record(
  database: RettesnorDatabase,
  edit: Edit<string> | LoneEdit,
  recorder: Recorder,
  joining: boolean,
): Promise<Change | null> {
  const { kinds } = database;
  // Erased in another tab: nothing of it may come back by what was still on its way.
  const isItself = kindNamed(kinds, edit.entity)?.id.within === 'itself';
  if (!isItself && !(await isHere(database, edit.evaluation)))
    throw new EditRefused('erased', edit.evaluation);
  const rows = await database.log.where('entityId').equals(edit.entityId).toArray();
  // Rows of different kinds may have ids that look alike.
  const known = readableChanges(rows, kinds).filter(({ entity }) => entity === edit.entity);
  const sealed = new Set(rows.filter((row) => row.sealed === 1 || !joining).map((row) => row.id));
  const { author, device, own } = recorder;
  const context = { author, device, own, now: recorder.now(), newId: recorder.newId() };
  const recorded = recordEdit(edit, known, sealed, context, kinds);
  if (recorded.kind === 'nothing') return null;
  const change = asReadBack(recorded.change, kinds);
  await checkSignature(database, change);
  await database.log.put(logRow(change, joining ? 0 : 1));
  const kind = kindNamed(kinds, change.entity);
  const row = kind && project(kind, [...known.filter((other) => other.id !== change.id), change]);
  if (kind && row) await database.rowsOf(kind).put(row);
  // What a signature holds back, or no longer holds back, stands in other rows.
  if (kind?.signs) await mendEvaluation(database, change.evaluation);
  return change;
}

async function isHere(database: RettesnorDatabase, evaluation: string): Promise<boolean> {
  return (await database.log.where('entityId').equals(evaluation).count()) > 0;
}

/** A change as `readEvaluation` will read it. Nothing is stored that would not come back whole. */
function asReadBack(change: Change, kinds: Entities): Change {
  const read = readChange(change, change.evaluation, change.id, kinds);
  // What only a newer app knows is carried, never made here.
  const unknown = read.ok && read.newer ? { where: change.id, what: 'unknown field' } : undefined;
  const problem = read.ok ? (read.repaired[0] ?? unknown) : read.problem;
  if (!read.ok || problem) throw new EditRefused('unstorable', `${problem?.where}: ${problem?.what}`);
  return read.change;
}

/** Unreadable rows stay where they are; they only take no part in what is computed. */
export function readableChanges(rows: readonly LogRow[], kinds: Entities): Change[] {
  return rows.flatMap((row) => {
    const read = readChange(row.change, row.evaluation, row.id, kinds);
    return read.ok ? [read.change] : [];
  });
}

/** A change as it is stored. */
export function logRow(change: Change, sealed: 0 | 1): LogRow {
  return { id: change.id, evaluation: change.evaluation, entityId: change.entityId, sealed, change };
}
