import { useLiveQuery } from 'dexie-react-hooks';
import { countConflicts } from '#src/domain/changes/conflicts.ts';
import { findEvaluation, listRows } from '#src/persistence/evaluationRepository.ts';
import { useSession } from './session/session.ts';

/** How many fields of an evaluation people have said differently, now. 0 while it is read, and without an evaluation. */
export function useConflictCount(evaluation: string | undefined): number {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const count = useLiveQuery(async () => {
    if (!database || evaluation === undefined) return 0;
    const rows = Object.values(await listRows(database, evaluation)).flat();
    const itself = await findEvaluation(database, evaluation);
    return countConflicts(itself ? [...rows, itself] : rows);
  }, [database, evaluation]);
  return count ?? 0;
}
