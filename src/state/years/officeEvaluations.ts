import { loadEditionMaps } from '#src/catalogue/editionMaps.ts';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listStandards, loadStandard } from '#src/catalogue/standards.ts';
import { evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { compareEditions, linkEditions, type EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listOfficeEvaluations } from '#src/persistence/evaluationRepository.ts';

/** Where the standards come from: the app's own, or others in tests. */
export type Catalogue = {
  loadStandard: typeof loadStandard;
  listStandards: typeof listStandards;
  loadEditionMaps: typeof loadEditionMaps;
  loadOffices: typeof loadOffices;
};

export const ownCatalogue: Catalogue = { loadStandard, listStandards, loadEditionMaps, loadOffices };

/**
 * The evaluations of an office against one standard, whatever the edition: one for each calendar year, oldest first.
 * @param id the evaluation the person came from
 * @returns `null` when it does not exist
 */
export async function readOfficeEvaluations(
  database: RettesnorDatabase,
  id: string,
): Promise<{ current: Evaluation; evaluations: Evaluation[] } | null> {
  const evaluations = await readYears(database, id);
  const current = evaluations.find((evaluation) => evaluation.id === id);
  return current ? { current, evaluations } : null;
}

/**
 * The evaluation that the office made last before another, against the same standard, whatever the edition.
 * @param id the other evaluation; it need not be there yet
 * @returns `null` when there is none
 */
export async function readYearBefore(database: RettesnorDatabase, id: string): Promise<Evaluation | null> {
  const year = evaluationKey(id)?.year ?? 0;
  const evaluations = await readYears(database, id);
  return evaluations.findLast((evaluation) => evaluation.year < year) ?? null;
}

async function readYears(database: RettesnorDatabase, id: string): Promise<Evaluation[]> {
  const key = evaluationKey(id);
  if (!key) return [];
  const ofOffice = await listOfficeEvaluations(database, key.office);
  return oneAYear(
    ofOffice.filter(({ standard }) => standard === key.standard),
    id,
  );
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

/**
 * The editions in use and every one between them, with the maps. Of a single edition no map is loaded.
 * @param evaluations against one standard, at least one
 */
export async function loadEditionChain(
  catalogue: Catalogue,
  evaluations: readonly Pick<Evaluation, 'standard' | 'edition'>[],
): Promise<EditionChain> {
  const standard = evaluations[0]?.standard ?? '';
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
