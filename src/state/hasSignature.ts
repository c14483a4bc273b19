import { useLiveQuery } from 'dexie-react-hooks';
import { countSignatures } from '#src/persistence/evaluationRepository.ts';
import { useSession } from './session/session.ts';

/** Whether anybody has ever signed an evaluation. False while it is read, and without one. */
export function useHasSignature(evaluation: string | undefined): boolean {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const count = useLiveQuery(
    async () => (database && evaluation !== undefined ? countSignatures(database, evaluation) : 0),
    [database, evaluation],
  );
  return (count ?? 0) > 0;
}
