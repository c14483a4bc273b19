import { useLiveQuery } from 'dexie-react-hooks';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listBarriersOf, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { newId } from '../session/newId.ts';
import { saveQueue } from '../session/saving.ts';
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

/** Says that barriers of several offices are one, so that they are answered together. */
export function joinBarriers(members: readonly OfficeBarrier[]): void {
  const known = members.find(({ barrier }) => barrier.sameAs !== null)?.barrier.sameAs;
  const sameAs = known ?? newId();
  for (const member of members) edit(member, { sameAs });
}

/** Takes barriers that were one apart again. */
export function partBarriers(members: readonly OfficeBarrier[]): void {
  for (const member of members) edit(member, { sameAs: null });
}

/** Answers barriers, each in the log of its own office. */
export function answerBarriers(members: readonly OfficeBarrier[], answer: string, answeredDay: string): void {
  for (const member of members) edit(member, { answer, answeredDay });
}

function edit({ evaluation, barrier }: OfficeBarrier, patch: Record<string, string | null>): void {
  saveQueue.add({ evaluation, entity: 'barrier', entityId: barrier.id, patch, knew: barrier.heads }, true);
}
