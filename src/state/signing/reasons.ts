import { useEffect } from 'react';
import * as z from 'zod/mini';
import { create } from 'zustand';
import { reasonsSetting } from '#src/persistence/keptReasons.ts';
import { readSetting } from '#src/persistence/settingsRepository.ts';
import { watchErasures } from '#src/persistence/watchErasures.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

type Reasons = Readonly<Record<string, string>>;

const storedSchema = z.catch(z.record(z.string(), z.string()), {});

/**
 * Why findings are accepted as they are, by evaluation and kind of finding. Kept on this machine: whoever goes to put
 * something right, comes back another day, or has opened a signed one again, finds what they wrote.
 */
const useReasons = create<Record<string, Reasons>>()(() => ({}));

const none: Reasons = {};

/**
 * What was kept, under what has been written since.
 * @param anew nothing of what was read before is to stand: it may have been erased
 */
async function readReasons(evaluation: string, anew = false): Promise<void> {
  await saveQueue.flush();
  const setting = reasonsSetting(evaluation);
  const database = await openedDatabase();
  const stored = z.parse(storedSchema, await readSetting(database, setting));
  const unsaved = z.parse(storedSchema, saveQueue.unsavedSetting(setting));
  // What this tab has written is on the disk or on its way: another may have written since.
  useReasons.setState((all) => ({
    [evaluation]: { ...(anew ? none : all[evaluation]), ...stored, ...unsaved },
  }));
}

/**
 * Has what was kept of an evaluation read, and again when one comes back from another tab, or something is erased. Where it cannot be, what is written
 * now still stands.
 */
export function useKeptReasons(evaluation: string): void {
  useEffect(() => {
    const read = () => void readReasons(evaluation).catch(() => {});
    read();
    document.addEventListener('visibilitychange', read);
    const watch = openedDatabase()
      .then(async (database) =>
        watchErasures(database, () => void readReasons(evaluation, true).catch(() => {})),
      )
      .catch(() => () => {});
    return () => {
      document.removeEventListener('visibilitychange', read);
      void watch.then((end) => end());
    };
  }, [evaluation]);
}

/** What is written of a kind of finding, and a way to write it. */
export function useReason(evaluation: string, check: string): [string, (reason: string) => void] {
  const reason = useReasons((all) => all[evaluation]?.[check] ?? '');
  return [
    reason,
    (written) => {
      useReasons.setState((all) => ({ [evaluation]: { ...all[evaluation], [check]: written } }));
      const value = { [check]: written };
      saveQueue.hold({ setting: reasonsSetting(evaluation), evaluation, value, isPart: true });
    },
  ];
}

/** What is written of several kinds of finding, by their names. */
export function useWrittenReasons(evaluation: string): (check: string) => string {
  const reasons = useReasons((all) => all[evaluation] ?? none);
  return (check) => reasons[check] ?? '';
}
