import { useEffect, useState } from 'react';
import { text } from '#src/text/catalogue.ts';
import styles from './OfflineNotice.module.css';

/** How long, in milliseconds, it is told that the app works without a network. */
const shownFor = 10_000;

const key = 'rettesnor-offline-told';

/**
 * Tells for a while that the app works without a network, once on a machine. It stands in the head of the page, where it
 * has room of its own: it covers nothing, moves nothing below it, and asks nobody to close it.
 * @param told whether it is so: seen in what the browser keeps, and no longer said when it is gone
 */
export function OfflineNotice({ told }: { told: boolean }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!told || wasTold()) return undefined;
    rememberTold();
    setShown(true);
    const timer = setTimeout(() => setShown(false), shownFor);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [told]);
  return (
    <p role="status" className={styles.notice}>
      {shown && text.shell.update.offlineReady}
    </p>
  );
}

function wasTold(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Private mode without storage: it is told once in every tab.
    return false;
  }
}

function rememberTold(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // As above.
  }
}
