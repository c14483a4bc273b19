import { useLiveQuery } from 'dexie-react-hooks';
import { declaredField, wordsIn } from '#src/domain/changes/declaredField.ts';
import { entities, kindNamed, type Entity } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { fieldHistory, type FieldChange } from '#src/domain/changes/fieldHistory.ts';
import { groupByRow } from '#src/domain/changes/groupByRow.ts';
import { meetingOfRow, type MeetingNamed } from '#src/domain/meeting/meetingOfRow.ts';
import { project } from '#src/domain/changes/project.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { placeOf, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import type { Reading } from '../Reading.ts';
import { useSession } from '../session/session.ts';
import { logKinds, type LoggedPage } from './logKinds.ts';

/** A text that was written in a row, and the row. */
export type WrittenText = {
  place: RowPlace;
  change: FieldChange;
  /** The meeting that the row is, or is a point of, also where that is removed. `null`: none. */
  meeting: MeetingNamed | null;
};

/**
 * What has been written in the rows of a page, newest first, also in those that are removed.
 * @param rows ids of those it is asked of. `null`: all of the kinds of the page
 */
export function useRowLog(
  evaluation: string,
  of: LoggedPage,
  rows: readonly string[] | null,
): Reading<{ texts: readonly WrittenText[] }> {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const key = rows?.join(' ');
  const state = useLiveQuery(async (): Promise<Reading<{ texts: readonly WrittenText[] }> | undefined> => {
    if (!database) return undefined;
    try {
      const read = await readEvaluationLog(database, evaluation);
      return read?.ok
        ? { status: 'ready', texts: writtenTexts(read.log, of, key === undefined ? null : key.split(' ')) }
        : { status: 'failed' };
    } catch {
      return { status: 'failed' };
    }
  }, [database, evaluation, of, key]);
  return state ?? { status: 'loading' };
}

/** The texts that were written in the rows of a page: when, by whom, over what, and whether they can be erased. */
export function writtenTexts(
  { changes, meetings, meetingPoints }: Pick<EvaluationLog, 'changes' | 'meetings' | 'meetingPoints'>,
  of: LoggedPage,
  rows: readonly string[] | null,
): WrittenText[] {
  const kinds: readonly Entity[] = logKinds[of];
  return [...groupByRow(changes).values()]
    .flatMap((ofRow): WrittenText[] => {
      const [{ entity, entityId } = { entity: '', entityId: '' }] = ofRow;
      const kind = kindNamed(entities, entity);
      if (!kind || !kinds.some((name) => name === entity) || rows?.includes(entityId) === false) return [];
      const row = project<unknown>(kind, ofRow);
      const place = row === null ? null : placeOf(kind, row);
      if (!place) return [];
      return fieldHistory(ofRow, changes)
        .filter((change) => isOfWords(kind, change))
        .map((change) => ({ place, change, meeting: meetingOfRow(entityId, meetings, meetingPoints) }));
    })
    .toSorted((a, b) => (a.change.at < b.change.at ? 1 : a.change.at > b.change.at ? -1 : 0));
}

/** Whether words were written, written over, or erased. */
function isOfWords(kind: Kind, { field, from, to, erased, fromErased }: FieldChange): boolean {
  const declared = declaredField(kind, field)?.declared;
  if (!declared || declared.holds === 'choice' || declared.sealed) return false;
  const holds = (value: FieldValue) => wordsIn(declared, value).some((word) => word.trim() !== '');
  return erased !== null || fromErased || [...from, to].some(holds);
}
