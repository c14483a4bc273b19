import { useLiveQuery } from 'dexie-react-hooks';
import { editsOfReturn, editsOfUndo, type RowReturn } from '#src/domain/changes/logAt.ts';
import { planTakeOut, putBackIn, type TakeOutPlan } from '#src/domain/changes/planTakeOut.ts';
import type { Intake, IntakeSource } from '#src/domain/changes/Intake.ts';
import { readErasures } from '#src/persistence/erasures.ts';
import * as intakes from '#src/persistence/intakes.ts';
import { readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { newId } from '../session/newId.ts';
import { currentRecorder } from '../session/recorder.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase, useSession } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';

export type { Intake, IntakeSource };

/** What has been taken out of one evaluation, and what was kept. */
export type TakenOut = { evaluation: string; rows: readonly RowReturn[]; kept: TakeOutPlan['kept'] };

/** Names what is about to be taken in. */
export function intakeSource(kind: IntakeSource['kind'], name: string): IntakeSource {
  return { id: newId(), at: new Date().toISOString(), kind, name };
}

/** All that was taken into an evaluation on this machine and can be taken out again, newest first; `null` while it is read. */
export function useIntakes(evaluation: string): Intake[] | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    async () => (database ? intakes.listIntakes(database, evaluation) : null),
    [database, evaluation],
  );
  return read ?? null;
}

/** Whether what was just taken in went into something that was here, so that there is something to take it out of. */
export async function canBeTakenOut(id: string): Promise<boolean> {
  return (await intakes.readIntake(await openedDatabase(), id)) !== null;
}

/**
 * Takes out what was taken in, all of it in one transaction, as new changes. What somebody has written since stays.
 * @param only one evaluation of those it went into
 */
export async function takeOut(id: string, only: string | null = null): Promise<TakenOut[]> {
  await saveQueue.flush();
  const database = await openedDatabase();
  const taken = await database.transaction('rw', database.tables, async () => {
    const intake = await intakes.readIntake(database, id);
    const done: TakenOut[] = [];
    for (const [evaluation, what] of Object.entries(intake?.evaluations ?? {})) {
      if (only !== null && evaluation !== only) continue;
      const plan = planTakeOut((await readForMerge(database, evaluation)).changes, what);
      await recordEdits(database, editsOfReturn(evaluation, plan.rows), currentRecorder(), false);
      done.push({ evaluation, ...plan });
    }
    return done;
  });
  // Undo on the cards would take back single fields of what has become one step.
  forgetAllSteps();
  return taken;
}

/** Puts back what was taken out: it can be taken out once more. */
export async function putBack(
  id: string,
  taken: readonly Pick<TakenOut, 'evaluation' | 'rows'>[],
): Promise<void> {
  await saveQueue.flush();
  const database = await openedDatabase();
  await database.transaction('rw', database.tables, async () => {
    const intake = await intakes.readIntake(database, id);
    const evaluations = { ...intake?.evaluations };
    for (const { evaluation, rows } of taken) {
      const edits = editsOfUndo(evaluation, rows, await readErasures(database, evaluation));
      const written = await recordEdits(database, edits, currentRecorder(), false);
      const what = evaluations[evaluation];
      if (what) evaluations[evaluation] = putBackIn(what, written);
    }
    if (intake) await intakes.keepIntake(database, { ...intake, evaluations });
  });
  forgetAllSteps();
}
