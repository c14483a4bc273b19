import { create } from 'zustand';
import { offlineQuestion } from './offlineQuestion.ts';

/** Whether all that is needed without a network is kept by this browser, as far as was last seen. */
export const useOffline = create<{ ready: boolean }>()(() => ({ ready: false }));

/**
 * Looks whether all is kept, and has what is gone fetched again: a browser that clears what sites store may leave the
 * service worker alive with nothing. Says no until it is known.
 */
export async function lookForOffline(): Promise<void> {
  const worker = await readyWorker();
  useOffline.setState({ ready: worker !== null && (await askWorker(worker)) });
}

async function readyWorker(): Promise<ServiceWorker | null> {
  // Absent where the address is not a safe one, and in some private windows.
  if (!('serviceWorker' in navigator)) return null;
  try {
    return (await navigator.serviceWorker.getRegistration())?.active ?? null;
  } catch {
    return null;
  }
}

async function askWorker(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      resolve(data === true);
      port1.close();
    });
    port1.start();
    worker.postMessage(offlineQuestion, [port2]);
  });
}

/** Looks now, whenever the network comes back, and whenever somebody comes back to the page. Returns how to stop. */
export function watchOffline(): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void lookForOffline();
  };
  look();
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('online', look);
    document.removeEventListener('visibilitychange', look);
  };
}
