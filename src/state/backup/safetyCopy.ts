import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { saveBackup } from './backup.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { useFolderStatus } from './folderStatus.ts';
import { openedDatabase } from '../session/session.ts';
import type { FileNaming } from '../files/saveFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';

/** `kept`: a copy of all that is here has been written, and read back or checked. */
export type SafetyCopy = 'kept' | 'cancelled' | 'failed';

/**
 * Sees to it that there is a copy of everything before something large is done to it: in the chosen folder where that
 * works, else in a file the person saves. Where there is nothing of one's own there is nothing to keep. Call on a
 * press: the browser's file dialogue opens on nothing else.
 * @param naming the file's name and its description in the browser's dialogue
 */
export async function keepSafetyCopy(naming: FileNaming): Promise<SafetyCopy> {
  try {
    const database = await openedDatabase();
    if (!(await holdsOwnWork(database))) return 'kept';
    if (useFolderStatus.getState().status === 'working') {
      const { writeCopy } = await import('./folderBackup.ts');
      if (await writeCopy(database, 'always')) return 'kept';
    }
    const outcome = await saveBackup(naming);
    if (outcome === 'cancelled') return 'cancelled';
    return outcome === 'damaged' ? 'failed' : 'kept';
  } catch {
    return 'failed';
  }
}

/** Whether anything here is somebody's own work. The example alone is not. */
export async function holdsOwnWork(database: RettesnorDatabase): Promise<boolean> {
  const [evaluations, examples] = await Promise.all([listEvaluations(database), readExampleIds(database)]);
  return evaluations.some(({ id }) => !examples.has(id));
}
