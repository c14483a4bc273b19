import { useLiveQuery } from 'dexie-react-hooks';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf } from '#src/persistence/evaluationRepository.ts';
import type { OfficeComparison } from './officeComparison.ts';
import {
  loadEditionChain,
  ownCatalogue,
  readOfficeEvaluations,
  type Catalogue,
} from './officeEvaluations.ts';
import { useSession } from '../session/session.ts';

/** Offices side by side, each through its years. */
export type OfficesOverYears = {
  /** By the id of the evaluation of the year compared. Oldest first, that year last. */
  years: ReadonlyMap<string, readonly OfficeYear[]>;
  chain: EditionChain;
};

type Compared = Pick<OfficeComparison, 'scope' | 'offices'>;

/** All years of the offices compared, as they are now: read only by what shows it. `undefined` while they are read. */
export function useOfficesOverYears({ scope, offices }: Compared): OfficesOverYears | 'failed' | undefined {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  return useLiveQuery(
    () => (database ? readOfficesOverYears(database, { scope, offices }) : undefined),
    [database, scope, offices],
  );
}

/** Reads the years of every office up to the one compared, against the same standard, whatever the edition. Never throws. */
export async function readOfficesOverYears(
  database: RettesnorDatabase,
  { scope, offices }: Compared,
  catalogue: Catalogue = ownCatalogue,
): Promise<OfficesOverYears | 'failed'> {
  try {
    const found = await Promise.all(
      offices.map(async ({ now }) => readOfficeEvaluations(database, now.evaluation)),
    );
    const wanted = offices.flatMap(({ office, now }, index) =>
      (found[index]?.evaluations ?? [])
        .filter(({ year }) => year <= scope.year)
        .map((evaluation) => ({ office, of: now.evaluation, evaluation })),
    );
    const answers = await listAnswersOf(
      database,
      wanted.map(({ evaluation }) => evaluation.id),
    );
    const chain = await loadEditionChain(catalogue, [
      { ...scope.key },
      ...wanted.map(({ evaluation }) => evaluation),
    ]);
    const years = new Map<string, OfficeYear[]>(offices.map(({ now }) => [now.evaluation, []]));
    for (const [index, { office, of, evaluation }] of wanted.entries()) {
      const standard = chain.editions.find(({ edition }) => edition === evaluation.edition);
      if (!standard) continue;
      years.get(of)?.push({
        evaluation: evaluation.id,
        year: evaluation.year,
        standard,
        items: assessRequirements(standard, office.kind, answers[index] ?? []),
      });
    }
    return { years, chain };
  } catch {
    return 'failed';
  }
}
