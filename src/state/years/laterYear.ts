import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { findEvaluation } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';
import { useNow } from '../session/useNow.ts';
import { useWhereIAm } from '../whereIAm.ts';

/** A later year that the office has begun on. */
export type LaterYear = { id: string; year: number };

/** The newest year that the office has begun on after an evaluation. `null`: it is the newest itself, or not known yet. */
export function useLaterYear(evaluation: string): LaterYear | null {
  const { offices } = useWhereIAm(evaluation);
  const years = offices
    .map((office) => office.years)
    .find((each) => each.some(({ id }) => id === evaluation));
  const own = years?.find(({ id }) => id === evaluation);
  // The newest stands first.
  const later = years?.[0];
  return own && later && later.year > own.year ? later : null;
}

/**
 * The day that deadlines in an evaluation are held against: today, or, where the office has begun on a later year, the day
 * it did. What came along is followed up there: nobody can tell from the earlier year whether it is late today.
 * @returns `later`: that year and the day, `YYYY-MM-DD`, where it is the one that is held against
 */
export function useDayLeft(evaluation: string): {
  today: Date;
  later: { year: number; begunOn: string } | null;
} {
  const now = useNow();
  const later = useLaterYear(evaluation);
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const id = later?.id;
  const begun = useLiveQuery(
    async () => (database && id !== undefined ? (await findEvaluation(database, id))?.createdAt : undefined),
    [database, id],
  );
  const left = begun === undefined ? NaN : Date.parse(begun);
  const year = later?.year;
  return useMemo(() => {
    // A clock that was ahead has begun a year in no future.
    if (year === undefined || !(left < now.getTime())) return { today: now, later: null };
    const today = new Date(left);
    return { today, later: { year, begunOn: dayOf(today) } };
  }, [left, now, year]);
}
