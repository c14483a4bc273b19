import { useEffect, useState } from 'react';
import { openedDatabase } from '../session/session.ts';
import { askBackupWorker } from './askBackupWorker.ts';

/** How many changes on this machine were made by a newer app, counted beside the page. 0 until they are, or cannot be. */
export function useNewerChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    const counted = async () => {
      const { name: database } = await openedDatabase();
      const { newer } = await askBackupWorker({ kind: 'newer', database });
      if (current) setCount(newer);
    };
    void counted().catch(() => {});
    return () => {
      current = false;
    };
  }, []);
  return count;
}
