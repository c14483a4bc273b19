import { useLiveQuery } from 'dexie-react-hooks';
import { readSetting } from '#src/persistence/settingsRepository.ts';
import { SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingWays } from '#src/persistence/sharingWays.ts';
import { useSession } from '../session/session.ts';

const nobody: ReadonlyMap<string, string> = new Map();

/**
 * Who handed over which change, where the server knows that for certain: id of a change → person. Empty where live is
 * off: what it remembered went with it.
 */
export function useConfirmedBy(changes: readonly string[]): ReadonlyMap<string, string> {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const key = changes.join();
  return (
    useLiveQuery(async () => {
      if (!database || !(await readSetting(database, sharingWays.direkte))) return nobody;
      const remembered = new SharingDatabase(database.name, 'direkte');
      try {
        const rows = await remembered.confirmed.bulkGet(key.split(','));
        return new Map(rows.flatMap((row) => (row ? [[row.id, row.by] as const] : [])));
      } finally {
        remembered.close();
      }
    }, [database, key]) ?? nobody
  );
}
