import { saveBackup } from './backup.ts';

/** `kept`: a copy of all that is here lies in a file, and has been read back or checked. */
export type SafetyCopy = 'kept' | 'cancelled' | 'failed';

/**
 * A copy of everything before something is done to it that cannot be undone. Unless it is kept, that must not be done.
 * @param naming the file's name and its description in the browser's dialogue
 */
export async function keepSafetyCopy(naming: { name: string; description: string }): Promise<SafetyCopy> {
  try {
    const outcome = await saveBackup(naming);
    if (outcome === 'cancelled') return 'cancelled';
    return outcome === 'damaged' ? 'failed' : 'kept';
  } catch {
    return 'failed';
  }
}
