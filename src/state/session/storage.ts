import { useCallback, useEffect, useState } from 'react';

/** How much is stored, in bytes, and whether the browser has promised to keep it. `null`: the browser does not say. */
export type StorageUse = { used: number | null; quota: number | null; persistent: boolean | null };

/** Reads how much this origin has stored. Never throws. */
async function readStorageUse(): Promise<StorageUse> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return { used: usage ?? null, quota: quota ?? null, persistent: await navigator.storage.persisted() };
  } catch {
    return { used: null, quota: null, persistent: null };
  }
}

/** Asks the browser to keep the data even when the disk fills up. Some ask the person, some decide themselves. */
export async function askForPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** Storage use, which is `null` while it is read; a way to ask the browser to keep it all, and what it said. */
export function useStorageUse() {
  const [use, setUse] = useState<StorageUse | null>(null);
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  const refresh = useCallback(async () => setUse(await readStorageUse()), []);
  useEffect(() => void refresh(), [refresh]);
  const ask = async () => {
    setAnswer((await askForPersistence()) ? 'granted' : 'refused');
    await refresh();
  };
  return { use, answer, ask };
}
