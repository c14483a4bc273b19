import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { AssessedYear } from '#src/domain/gaps/yearsOpen.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { seenFrom } from '#src/domain/trends/seenFrom.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf } from '#src/persistence/evaluationRepository.ts';
import { officeOf } from './office.ts';
import {
  loadEditionChain,
  ownCatalogue,
  readOfficeEvaluations,
  type Catalogue,
} from './officeEvaluations.ts';

/**
 * Earlier years of the same office against the same standard, newest first, under the numbers of this year's edition.
 * Of other editions only what can be followed through the maps is there: what became of the rest is not guessed.
 */
export async function readEarlierYears(
  database: RettesnorDatabase,
  current: Pick<Evaluation, 'id' | 'standard' | 'edition' | 'year'>,
  catalogue: Catalogue = ownCatalogue,
): Promise<AssessedYear[]> {
  const found = await readOfficeEvaluations(database, current.id);
  const earlier = (found?.evaluations ?? []).filter(({ year }) => year < current.year);
  if (earlier.length === 0) return [];
  const answers = await listAnswersOf(
    database,
    earlier.map(({ id }) => id),
  );
  const [offices, chain] = await Promise.all([
    catalogue.loadOffices(),
    loadEditionChain(catalogue, [current, ...earlier]),
  ]);
  const editionOf = ({ edition }: Pick<Evaluation, 'edition'>) =>
    chain.editions.find((each) => each.edition === edition);
  const standard = editionOf(current);
  if (!standard) return [];
  return earlier
    .flatMap((evaluation, index) => {
      const edition = editionOf(evaluation);
      if (!edition) return [];
      const items = assessRequirements(edition, officeOf(evaluation, offices).kind, answers[index] ?? []);
      const { id, year } = evaluation;
      return [seenFrom({ evaluation: id, year, standard: edition, items }, standard, chain)];
    })
    .toSorted((a, b) => b.year - a.year);
}
