import { recordEdits, type Recorder } from '#src/persistence/recordEdits.ts';
import { recordSetting } from '#src/persistence/settingsRepository.ts';
import { dropDraft, keepDraft } from './draft.ts';
import { currentRecorder } from './recorder.ts';
import { hasLongText } from './longTexts.ts';
import { createSaveQueue, isEdit, type Pending } from './saveQueue.ts';
import { isDatabaseOpen, openedDatabase, useSession } from './session.ts';

/** Whether the page is hidden, as far as it has been told (`saveBeforeLeaving`). */
let isHidden = false;

/** The one queue through which this tab writes what people do. */
export const saveQueue = createSaveQueue({
  write: async (edits) => store(edits, currentRecorder()),
  onState: (save) => {
    useSession.setState({ save });
    if (save.status === 'saved' || save.status === 'idle') dropDraft();
  },
  onRefused: (refused) => useSession.setState(({ refused: before }) => ({ refused: [...before, refused] })),
  now: () => new Date(),
  hasTimers: () => !isHidden,
});

async function store(pending: readonly Pending[], recorder: Recorder): Promise<void> {
  const database = await openedDatabase();
  const edits = pending.filter(isEdit);
  if (edits.length > 0) await recordEdits(database, edits, recorder);
  for (const edit of pending) if (!isEdit(edit)) await recordSetting(database, edit, recorder.now());
}

/** What was open is gone from the disk: nothing of it is said to be saved, and what was on its way is set aside. */
export async function flushErased(): Promise<void> {
  await saveQueue.flush();
  useSession.setState(({ save }) => (save.status === 'saved' ? { save: { status: 'idle' } } : {}));
}

/** Removes what could not be stored: the person has seen it. */
export function dismissRefused(): void {
  useSession.setState({ refused: [] });
}

/** Writes what waits and says whether all is on disk now. */
export async function saveNow(): Promise<boolean> {
  await saveQueue.flush();
  const { refused } = useSession.getState();
  return isDatabaseOpen() && refused.length === 0 && !hasLongText() && saveQueue.pending().length === 0;
}

/** Keeps what is on its way where a page that goes cannot lose it, and writes it. */
export function saveBeforeLosing(): void {
  const pending = saveQueue.pending();
  if (pending.length === 0) return;
  const { author, device, now } = currentRecorder();
  keepDraft(pending, author, device, now());
  void saveQueue.flush();
}

/**
 * Writes what waits when the page is hidden, and at once what comes while it is, and has the browser ask before a tab with unsaved text is closed.
 * @returns a function that ends it
 */
export function saveBeforeLeaving(): () => void {
  const saveWhenHidden = () => {
    isHidden = document.visibilityState === 'hidden';
    if (isHidden) saveBeforeLosing();
  };
  const ask = (event: BeforeUnloadEvent) => {
    if (saveQueue.pending().length === 0 && !hasLongText()) return;
    saveBeforeLosing();
    // A write that has just begun may die with the page: seen in Chromium in four of ten.
    event.preventDefault();
  };
  saveWhenHidden();
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', saveBeforeLosing);
  window.addEventListener('beforeunload', ask);
  return () => {
    isHidden = false;
    document.removeEventListener('visibilitychange', saveWhenHidden);
    window.removeEventListener('pagehide', saveBeforeLosing);
    window.removeEventListener('beforeunload', ask);
  };
}
