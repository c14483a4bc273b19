import { backupNaming } from '#src/exchange/backupNaming.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { saveBackup } from './backup.ts';
import { readExampleIds } from './exampleIds.ts';
import { useFolderStatus } from './folderStatus.ts';
import { currentDatabase } from './session.ts';

/**
 * Sees to it that there is a copy of everything before something large is done to it: in the chosen folder where that
 * works, else in a file the person saves. Where there is nothing of one's own there is nothing to keep. Call on a
 * press: the browser's file dialogue opens on nothing else.
 */
export async function keepSafetyCopy(): Promise<'kept' | 'cancelled' | 'failed'> {
  try {
    const database = currentDatabase();
    const examples = await readExampleIds(database);
    const own = (await listEvaluations(database)).filter(({ id }) => !examples.has(id));
    if (own.length === 0) return 'kept';
    if (useFolderStatus.getState().status === 'working') {
      const { writeCopy } = await import('./folderBackup.ts');
      if (await writeCopy(database, 'always')) return 'kept';
    }
    const outcome = await saveBackup(backupNaming(new Date()));
    if (outcome === 'cancelled') return 'cancelled';
    return outcome === 'damaged' ? 'failed' : 'kept';
  } catch {
    return 'failed';
  }
}
