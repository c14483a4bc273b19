import { editsOfReturn, editsOfUndo, type RowReturn } from '#src/domain/changes/logAt.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readErasures } from '#src/persistence/erasures.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { currentRecorder } from '../session/recorder.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';

/** Brings about what was shown, in one transaction: every field that goes back is a change, and nothing is taken out of the log. */
export async function returnToPoint(evaluation: string, rows: readonly RowReturn[]): Promise<void> {
  await record(async () => editsOfReturn(evaluation, rows));
}

/** Takes a return back again: the fields get the values they had before it, but for what has been erased since. */
export async function undoReturn(evaluation: string, rows: readonly RowReturn[]): Promise<void> {
  await record(async (database) => editsOfUndo(evaluation, rows, await readErasures(database, evaluation)));
}

async function record(edits: (database: RettesnorDatabase) => Promise<readonly Edit[]>): Promise<void> {
  await saveQueue.flush();
  const database = await openedDatabase();
  await database.transaction('rw', database.tables, async () =>
    recordEdits(database, await edits(database), currentRecorder(), false),
  );
  // Undo on the cards would take back single fields of what has become one step.
  forgetAllSteps();
}
