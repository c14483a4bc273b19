import type { Change } from '#src/domain/changes/Change.ts';
import { projectAnswer, projectEvaluation, projectIndicatorValue } from '#src/domain/changes/project.ts';
import { readChange } from '#src/domain/changes/readChange.ts';
import { recordEdit, type Edit } from '#src/domain/changes/recordEdit.ts';
import type { Author } from '#src/domain/evaluation/Answer.ts';
import type { RettesnorDatabase } from './database.ts';
import type { LogRow } from './LogRow.ts';

/** Who edits, where, and the sources of time and of ids. */
export type Recorder = { author: Author; device: string; now: () => Date; newId: () => string };

/**
 * Writes edits to the log and brings the rows that screens read up to date, all in one transaction: either everything
 * is on disk when the promise resolves, or nothing is and it rejects.
 * @param joining false: every edit is a change of its own, also where a text could have been added to
 */
export async function recordEdits(
  database: RettesnorDatabase,
  edits: readonly Edit[],
  recorder: Recorder,
  joining = true,
): Promise<void> {
  const { log, evaluations, answers, indicatorValues } = database;
  await database.transaction('rw', [log, evaluations, answers, indicatorValues], async () => {
    for (const edit of edits) await record(database, edit, recorder, joining);
  });
}

async function record(
  database: RettesnorDatabase,
  edit: Edit,
  recorder: Recorder,
  joining: boolean,
): Promise<void> {
  const rows = await database.log.where('entityId').equals(edit.entityId).toArray();
  const known = readableChanges(rows);
  const sealed = new Set(rows.filter((row) => row.sealed === 1 || !joining).map((row) => row.id));
  const recorded = recordEdit(edit, known, sealed, {
    author: recorder.author,
    device: recorder.device,
    now: recorder.now(),
    newId: recorder.newId(),
  });
  if (recorded.kind === 'nothing') return;
  const change = asReadBack(recorded.change);
  await database.log.put(logRow(change, 0));
  await project(database, edit, [...known.filter((other) => other.id !== change.id), change]);
}

/** A change as the door will read it. Nothing is stored that would not come back whole. */
function asReadBack(change: Change): Change {
  const read = readChange(change, change.evaluation, change.id);
  const problem = read.ok ? read.repaired[0] : read.problem;
  if (!read.ok || problem) throw new RangeError(`${problem?.where}: ${problem?.what}`);
  return read.change;
}

async function project(database: RettesnorDatabase, edit: Edit, changes: readonly Change[]): Promise<void> {
  switch (edit.entity) {
    case 'evaluation': {
      const evaluation = projectEvaluation(changes);
      if (evaluation) await database.evaluations.put(evaluation);
      return;
    }
    case 'answer': {
      const answer = projectAnswer(changes);
      if (answer) await database.answers.put(answer);
      return;
    }
    case 'indicatorValue': {
      const value = projectIndicatorValue(changes);
      if (value) await database.indicatorValues.put(value);
    }
  }
}

/** Unreadable rows stay where they are; they only take no part in what is computed. */
export function readableChanges(rows: readonly LogRow[]): Change[] {
  return rows.flatMap((row) => {
    const read = readChange(row.change, row.evaluation, row.id);
    return read.ok ? [read.change] : [];
  });
}

/** A change as it is stored. */
export function logRow(change: Change, sealed: 0 | 1): LogRow {
  return { id: change.id, evaluation: change.evaluation, entityId: change.entityId, sealed, change };
}
