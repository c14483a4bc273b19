import { useLiveQuery } from 'dexie-react-hooks';
import { useSession } from './session/session.ts';

/** Whether anybody has ever signed an evaluation. False while it is read, and without one. */
export function useHasSignature(evaluation: string | undefined): boolean {
  return useHasRows('signatures', evaluation);
}

/** Whether anybody has ever said that a part of the standard is gone through by itself in an evaluation. False while it is read. */
export function useHasSharedScope(evaluation: string | undefined): boolean {
  return useHasRows('sharedScopes', evaluation);
}

function useHasRows(table: 'signatures' | 'sharedScopes', evaluation = ''): boolean {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const count = useLiveQuery(
    async () => database?.[table].where('evaluation').equals(evaluation).count(),
    [database, evaluation],
  );
  return (count ?? 0) > 0;
}
