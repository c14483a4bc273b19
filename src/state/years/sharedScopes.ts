import { useLiveQuery } from 'dexie-react-hooks';
import { readSharedScopes, type SharedScopes, type SharedScopeSaid } from '#src/persistence/sharedScopes.ts';
import { useSession } from '../session/session.ts';

export type { SharedScopeSaid };

/** The parts that somebody has said are gone through by themselves, those that are ended too. `null` while it is read. */
export function useSharedScopes(evaluation: string): SharedScopes | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    async () => (database ? { of: evaluation, ...(await readSharedScopes(database, evaluation)) } : null),
    [database, evaluation],
  );
  // What was read of the evaluation that one comes from is not said of the one that one comes to.
  return read?.of === evaluation ? read : null;
}
