import { create } from 'zustand';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting } from '#src/persistence/settingsRepository.ts';

/** Whether sharing is on, for whatever tells how it goes: that comes only then. */
export const useSharingIsOn = create<{ isOn: boolean }>()(() => ({ isOn: false }));

let stop: () => void = () => {};

/**
 * Begins to share, where somebody has turned it on, or ends it. Called when the database opens and when the choice
 * changes. Nothing of sharing is loaded before. Never throws.
 */
export async function followSharing(database: RettesnorDatabase): Promise<void> {
  stop();
  stop = () => {};
  try {
    // The name stands here as well, so that what reads the rest of it need not be loaded.
    const isOn = Boolean(await readSetting(database, 'sharedFolder'));
    useSharingIsOn.setState({ isOn });
    if (!isOn) return;
    const { keepSharing } = await import('./keepSharing.ts');
    stop = keepSharing(database);
  } catch {
    // The database has been taken from us, or a part of the app could not be fetched: the next visit tries again.
  }
}

/** Ends it in this tab: the database goes. */
export function stopSharing(): void {
  stop();
}
