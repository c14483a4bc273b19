import { useLiveQuery } from 'dexie-react-hooks';
import { fieldHistory, type FieldChange } from '#src/domain/changes/fieldHistory.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { groupByRow, rowKey } from '#src/domain/changes/groupByRow.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { readAnswerLog } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';

/** The latest changes of the answer to a requirement, newest first. `null` while they are read. */
export function useLatestChanges(
  evaluation: string,
  requirement: number,
  count: number,
): readonly FieldChange[] | null {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(async () => {
    const result = database ? await readAnswerLog(database, evaluation, requirement) : null;
    const row = rowKey({ entity: entities.answer.name, entityId: answerId(evaluation, requirement) });
    const changes = result?.ok ? (groupByRow(result.log.changes).get(row) ?? []) : [];
    return { requirement, changes: fieldHistory(changes).slice(0, count) };
  }, [database, evaluation, requirement, count]);
  // Between one requirement and the next, what is held is still the one before.
  return read?.requirement === requirement ? read.changes : null;
}
