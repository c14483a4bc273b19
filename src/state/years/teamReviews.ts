import { useLiveQuery } from 'dexie-react-hooks';
import type { TeamReview } from '#src/domain/evaluation/TeamReview.ts';
import { saysOfTeam } from '#src/domain/teamReview/saysOfTeam.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { useSession } from '../session/session.ts';
import { readOfficeEvaluations } from './officeEvaluations.ts';

/** How the ressursteam of an office looked at its work in one year. */
export type TeamReviewYear = { year: number; review: TeamReview };

/** How the ressursteam of the office looked at its work in the years before an evaluation, newest first; none while it is read. */
export function useEarlierTeamReviews(evaluation: string): readonly TeamReviewYear[] {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    async () => (database ? readEarlierTeamReviews(database, evaluation) : []),
    [database, evaluation],
  );
  return read ?? [];
}

/** Reads them. Years in which nothing was said are left out. */
export async function readEarlierTeamReviews(
  database: RettesnorDatabase,
  id: string,
): Promise<TeamReviewYear[]> {
  const found = await readOfficeEvaluations(database, id);
  if (!found) return [];
  const earlier = found.evaluations.filter(({ year }) => year < found.current.year).toReversed();
  const reviews = await Promise.all(
    earlier.map(async (evaluation) =>
      database.teamReviews.where('evaluation').equals(evaluation.id).toArray(),
    ),
  );
  return earlier.flatMap(({ year }, index) =>
    (reviews[index] ?? []).filter(saysOfTeam).map((review) => ({ year, review })),
  );
}
