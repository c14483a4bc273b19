import { create } from 'zustand';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting } from '#src/persistence/settingsRepository.ts';
import { sharingWayNames, sharingWays } from '#src/persistence/sharingWays.ts';

/** Whether sharing is on, in any way, for whatever tells how it goes: that comes only then. */
export const useSharingIsOn = create<{ isOn: boolean }>()(() => ({ isOn: false }));

let stop = () => {};

/**
 * Begins to share, where somebody has turned it on, or ends it. Called when the database opens and when a choice
 * changes. Nothing of sharing is loaded before. Never throws.
 */
export async function followSharing(database: RettesnorDatabase): Promise<void> {
  stop();
  let ended = false;
  stop = () => {
    ended = true;
  };
  try {
    const chosen = await Promise.all(
      sharingWayNames.map(async (way) => readSetting(database, sharingWays[way])),
    );
    const on = sharingWayNames.filter((_, index) => chosen[index]);
    useSharingIsOn.setState({ isOn: on.length > 0 });
    if (on.length === 0) return;
    const { keepWays } = await import('./keepWays.ts');
    // Chosen otherwise meanwhile: what has come after this one keeps it.
    if (!ended) stop = keepWays(database, on);
  } catch {
    // The database has been taken from us, or a part of the app could not be fetched: the next visit tries again.
  }
}

/** Ends it in this tab: the database goes. */
export function stopSharing(): void {
  stop();
}
