import { useLiveQuery } from 'dexie-react-hooks';
import type { Change } from '#src/domain/changes/Change.ts';
import { readChanges } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';

/** One change as it lies in the log: who said something, and when. `null` while it is read, or where it is not there. */
export function useChange(id: string | undefined): Change | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    () => (database && id !== undefined ? readChanges(database, [id]) : []),
    [database, id],
  );
  return read?.find((change) => change.id === id) ?? null;
}
