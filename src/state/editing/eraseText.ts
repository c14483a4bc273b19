import { EditRefused } from '#src/persistence/EditRefused.ts';
import { eraseTexts, type TextsOfChange } from '#src/persistence/eraseTexts.ts';
import { sweepErased } from '#src/persistence/sweepErased.ts';
import { currentRecorder } from '../session/recorder.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';

/**
 * Erases old texts of an evaluation for everybody: here at once, with colleagues when they meet. Undo could bring them back,
 * so every step is forgotten.
 * @returns `signed`: a text stands under a signature, and nothing has been erased
 */
export async function eraseOldTexts(
  evaluation: string,
  texts: readonly TextsOfChange[],
): Promise<'erased' | 'signed'> {
  await saveQueue.flush();
  const database = await openedDatabase();
  try {
    await eraseTexts(database, evaluation, texts, currentRecorder());
  } catch (cause) {
    if (cause instanceof EditRefused && cause.reason === 'signed') return 'signed';
    throw cause;
  }
  forgetAllSteps();
  await sweepErased(database);
  return 'erased';
}
