import { useLiveQuery } from 'dexie-react-hooks';
import { movedDeadlines, type MovedDeadline } from '#src/domain/actions/movedDeadlines.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { readRow } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';

/** How the deadline of an action has been moved, the first move first. Empty while it is read, and where it never was. */
export function useMovedDeadlines(action: string): readonly MovedDeadline[] {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const moved = useLiveQuery(
    async () =>
      database
        ? movedDeadlines(await readRow(database, { entity: entities.action.name, entityId: action }))
        : none,
    [database, action],
  );
  return moved ?? none;
}

const none: readonly MovedDeadline[] = [];
