import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { AssessedYear } from '#src/domain/gaps/yearsOpen.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { seenFrom } from '#src/domain/trends/seenFrom.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf } from '#src/persistence/evaluationRepository.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
import { inSignedWords } from './inSignedWords.ts';
import { officeOf } from './office.ts';
import {
  loadEditionChain,
  ownCatalogue,
  readOfficeEvaluations,
  type Catalogue,
} from './officeEvaluations.ts';

/** An earlier year, and what its levels are called: in a signed one as they were when it was signed. */
export type EarlierYear = AssessedYear & Pick<Standard, 'scale'>;

/**
 * Earlier years of the same office against the same standard, newest first, under the numbers of this year's edition.
 * Of other editions only what can be followed through the maps is there: what became of the rest is not guessed.
 */
export async function readEarlierYears(
  database: RettesnorDatabase,
  current: Pick<Evaluation, 'id' | 'standard' | 'edition' | 'year'>,
  catalogue: Catalogue = ownCatalogue,
): Promise<EarlierYear[]> {
  const found = await readOfficeEvaluations(database, current.id);
  const earlier = (found?.evaluations ?? []).filter(({ year }) => year < current.year);
  if (earlier.length === 0) return [];
  const ids = earlier.map(({ id }) => id);
  const [answers, signatures] = await Promise.all([
    listAnswersOf(database, ids),
    Promise.all(ids.map(async (id) => readSignatures(database, id))),
  ]);
  const [offices, chain] = await Promise.all([
    catalogue.loadOffices(),
    loadEditionChain(catalogue, [current, ...earlier]),
  ]);
  const editionOf = ({ edition }: Pick<Evaluation, 'edition'>) =>
    chain.editions.find((each) => each.edition === edition);
  const standard = editionOf(current);
  if (!standard) return [];
  const years = await Promise.all(
    earlier.map(async (evaluation, index): Promise<EarlierYear[]> => {
      const known = editionOf(evaluation);
      if (!known) return [];
      const edition = await inSignedWords(known, signatures[index] ?? []);
      const items = assessRequirements(edition, officeOf(evaluation, offices).kind, answers[index] ?? []);
      const { id, year } = evaluation;
      const seen = seenFrom({ evaluation: id, year, standard: edition, items }, standard, chain);
      return [{ year, items: seen.items, scale: edition.scale }];
    }),
  );
  return years.flat().toSorted((a, b) => b.year - a.year);
}
