import { useLiveQuery } from 'dexie-react-hooks';
import { loadEditionMaps } from '#src/catalogue/editionMaps.ts';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listStandards, loadStandard } from '#src/catalogue/standards.ts';
import { evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { compareEditions, linkEditions, type EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf, listOfficeEvaluations } from '#src/persistence/evaluationRepository.ts';
import { officeOf, type Office } from './office.ts';
import { useSession } from './session.ts';

/** All years of one office against one standard, whatever the edition. */
export type OfficeYears = {
  office: Office;
  /** The evaluation the person came from. */
  evaluation: Evaluation;
  /** Its edition. */
  standard: Standard;
  /** Oldest first, one for each calendar year. */
  years: readonly OfficeYear[];
  chain: EditionChain;
  /** Years that cannot be shown, because this app does not have their edition. */
  withoutStandard: readonly number[];
};

export type OfficeYearsState =
  | { status: 'loading' }
  | { status: 'not-found' }
  | { status: 'standard-missing' }
  | { status: 'failed' }
  | ({ status: 'ready' } & OfficeYears);

/** Where the standards come from: the app's own, or others in tests. */
export type Catalogue = {
  loadStandard: typeof loadStandard;
  listStandards: typeof listStandards;
  loadEditionMaps: typeof loadEditionMaps;
  loadOffices: typeof loadOffices;
};

const ownCatalogue: Catalogue = { loadStandard, listStandards, loadEditionMaps, loadOffices };

/** All years of the office of an evaluation, as they are now, in this tab and in others. */
export function useOfficeYears(evaluation: string): OfficeYearsState {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const state = useLiveQuery(
    () => (database ? readOfficeYears(database, evaluation) : undefined),
    [database, evaluation],
  );
  return state ?? { status: 'loading' };
}

/** Reads all years of the office of an evaluation: the rows of that office and standard, and no others. Never throws. */
export async function readOfficeYears(
  database: RettesnorDatabase,
  id: string,
  catalogue: Catalogue = ownCatalogue,
): Promise<OfficeYearsState> {
  const key = evaluationKey(id);
  if (!key) return { status: 'not-found' };
  try {
    const evaluations = oneAYear(
      (await listOfficeEvaluations(database, key.office)).filter(({ standard }) => standard === key.standard),
      id,
    );
    const current = evaluations.find((evaluation) => evaluation.id === id);
    if (!current) return { status: 'not-found' };
    const answers = await listAnswersOf(
      database,
      evaluations.map((evaluation) => evaluation.id),
    );
    // After the reads: what comes from chunks of the app is no part of what the live query watches.
    const [offices, chain] = await Promise.all([
      catalogue.loadOffices(),
      loadChain(catalogue, key.standard, evaluations),
    ]);
    const standard = chain.editions.find(({ edition }) => edition === current.edition);
    if (!standard) return { status: 'standard-missing' };
    const years = evaluations.flatMap((evaluation, index): OfficeYear[] => {
      const edition = chain.editions.find((candidate) => candidate.edition === evaluation.edition);
      if (!edition) return [];
      const { kind } = officeOf(evaluation, offices);
      const items = assessRequirements(edition, kind, answers[index] ?? []);
      return [{ evaluation: evaluation.id, year: evaluation.year, standard: edition, items }];
    });
    const shown = new Set(years.map(({ year }) => year));
    return {
      status: 'ready',
      office: officeOf(current, offices),
      evaluation: current,
      standard,
      years,
      chain,
      withoutStandard: evaluations.map(({ year }) => year).filter((year) => !shown.has(year)),
    };
  } catch {
    return { status: 'failed' };
  }
}

/**
 * One evaluation for each calendar year, oldest first. An office that has answered two editions in the same year is
 * shown with the one the person came from, or else the newest.
 */
function oneAYear(evaluations: readonly Evaluation[], preferred: string): Evaluation[] {
  const byYear = new Map<number, Evaluation>();
  for (const evaluation of evaluations) {
    const other = byYear.get(evaluation.year);
    const wins =
      !other ||
      evaluation.id === preferred ||
      (other.id !== preferred && compareEditions(evaluation.edition, other.edition) > 0);
    if (wins) byYear.set(evaluation.year, evaluation);
  }
  return [...byYear.values()].toSorted((a, b) => a.year - b.year);
}

/** The editions in use and every one between them, with the maps. Of a single edition no map is loaded. */
async function loadChain(
  catalogue: Catalogue,
  standard: string,
  evaluations: readonly Evaluation[],
): Promise<EditionChain> {
  const used = [...new Set(evaluations.map(({ edition }) => edition))].toSorted(compareEditions);
  const [oldest = '', newest = ''] = [used[0], used.at(-1)];
  const between = catalogue
    .listStandards()
    .filter((key) => key.standard === standard)
    .map(({ edition }) => edition)
    .filter((edition) => compareEditions(oldest, edition) < 0 && compareEditions(edition, newest) < 0);
  const wanted = [...new Set([...used, ...between])];
  const [editions, maps] = await Promise.all([
    Promise.all(wanted.map(async (edition) => catalogue.loadStandard({ standard, edition }))),
    wanted.length > 1 ? catalogue.loadEditionMaps(standard) : [],
  ]);
  return linkEditions(
    editions.filter((edition) => edition !== null),
    maps,
  );
}
