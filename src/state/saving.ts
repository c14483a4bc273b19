import { recordEdits } from '#src/persistence/recordEdits.ts';
import { currentRecorder } from './recorder.ts';
import { createSaveQueue } from './saveQueue.ts';
import { currentDatabase, useSession } from './session.ts';

/** The one queue through which this tab writes what people do. */
export const saveQueue = createSaveQueue({
  write: async (edits) => recordEdits(currentDatabase(), edits, currentRecorder()),
  onState: (save) => useSession.setState({ save }),
  now: () => new Date(),
});

/** Whether anything typed is not yet on disk. */
function hasUnsavedEdits(): boolean {
  return saveQueue.unsavedEdits().length > 0;
}

/**
 * Writes what waits whenever the page is hidden, and has the browser ask before a tab with unsaved text is closed.
 * @returns a function that ends it
 */
export function saveBeforeLeaving(): () => void {
  const saveWhenHidden = () => {
    if (document.visibilityState === 'hidden') void saveQueue.flush();
  };
  const saveNow = () => void saveQueue.flush();
  const ask = (event: BeforeUnloadEvent) => {
    if (!hasUnsavedEdits()) return;
    void saveQueue.flush();
    // A write that has just begun may die with the page: seen in Chromium in four of ten.
    event.preventDefault();
  };
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', saveNow);
  window.addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('visibilitychange', saveWhenHidden);
    window.removeEventListener('pagehide', saveNow);
    window.removeEventListener('beforeunload', ask);
  };
}
