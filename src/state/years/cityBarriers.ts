import { useLiveQuery } from 'dexie-react-hooks';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listBarriersOf, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { useSession } from '../session/session.ts';
import { useOffices } from './catalogue.ts';
import { officeOf } from './office.ts';

/** A barrier, and whose it is. */
export type OfficeBarrier = { office: string; evaluation: string; year: number; barrier: Barrier };

/** What stands in the way of every office on this machine, each in its latest year. `undefined` while it is read. */
export function useCityBarriers(): readonly OfficeBarrier[] | undefined {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const listed = useOffices();
  return useLiveQuery(
    () => (database && listed ? readCityBarriers(database, listed) : undefined),
    [database, listed],
  );
}

/** Reads them by office, in the order of their names. */
async function readCityBarriers(
  database: RettesnorDatabase,
  listed: readonly ListedOffice[],
): Promise<OfficeBarrier[]> {
  const evaluations = await listEvaluations(database);
  const latest = evaluations.filter(
    ({ office, year }) => !evaluations.some((other) => other.office === office && other.year > year),
  );
  const barriers = await listBarriersOf(
    database,
    latest.map(({ id }) => id),
  );
  return latest
    .map((evaluation) => ({ evaluation, office: officeOf(evaluation, listed).name }))
    .toSorted((a, b) => a.office.localeCompare(b.office, 'nb'))
    .flatMap(({ evaluation: { id, year }, office }) =>
      barriers
        .filter((barrier) => barrier.evaluation === id && !barrier.removed)
        .map((barrier) => ({ office, evaluation: id, year, barrier })),
    );
}
