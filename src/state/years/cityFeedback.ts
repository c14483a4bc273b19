import { useLiveQuery } from 'dexie-react-hooks';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { OfficeFeedback } from '#src/domain/feedback/gatherFeedback.ts';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations, listFeedbackOf } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';
import { useOffices, type StandardKey } from './catalogue.ts';
import { officeOf } from './office.ts';

/** What the offices on this machine say of one edition of a standard; `key` is `null` where nothing is said. */
export type CityFeedback = { key: StandardKey | null; rows: readonly OfficeFeedback[] };

/** What every office on this machine says of the requirements, each in its latest year. `undefined` while it is read. */
export function useCityFeedback(): CityFeedback | undefined {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const listed = useOffices();
  return useLiveQuery(
    () => (database && listed ? readCityFeedback(database, listed) : undefined),
    [database, listed],
  );
}

/** Of the newest edition that anything is said of: a number means one requirement there, and another in the next. */
async function readCityFeedback(
  database: RettesnorDatabase,
  listed: readonly ListedOffice[],
): Promise<CityFeedback> {
  const evaluations = await listEvaluations(database);
  const latest = evaluations.filter(
    ({ office, year }) => !evaluations.some((other) => other.office === office && other.year > year),
  );
  const feedback = await listFeedbackOf(
    database,
    latest.map(({ id }) => id),
  );
  const said = latest.filter(({ id }) => feedback.some(({ evaluation }) => evaluation === id));
  const [newest] = said.toSorted((a, b) => b.year - a.year);
  if (!newest) return { key: null, rows: [] };
  const isSame = ({ standard, edition }: Evaluation) =>
    standard === newest.standard && edition === newest.edition;
  return {
    key: { standard: newest.standard, edition: newest.edition },
    rows: said.filter(isSame).flatMap((evaluation) =>
      feedback
        .filter((row) => row.evaluation === evaluation.id)
        .map((row) => ({
          office: officeOf(evaluation, listed).name,
          evaluation: evaluation.id,
          year: evaluation.year,
          feedback: row,
        })),
    ),
  };
}
