import { useLiveQuery } from 'dexie-react-hooks';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { loadScopes } from '#src/catalogue/scopes.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { withinScope } from '#src/domain/scoring/withinScope.ts';
import type { Scope } from '#src/domain/standard/Scope.ts';
import { lineageBetween } from '#src/domain/trends/EditionChain.ts';
import { scopeIn } from '#src/domain/trends/scopeIn.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswersOf } from '#src/persistence/evaluationRepository.ts';
import type { Reading } from '../Reading.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
import { inSignedWords } from './inSignedWords.ts';
import { officeOf, type Office } from './office.ts';
import {
  loadEditionChain,
  ownCatalogue,
  readOfficeEvaluations,
  type Catalogue,
} from './officeEvaluations.ts';
import { useSession } from '../session/session.ts';

/** All years of one office against one standard, whatever the edition. */
export type OfficeYears = {
  office: Office;
  /** The evaluation the person came from. */
  evaluation: Evaluation;
  /** Its edition. */
  standard: Standard;
  /** The part of the standard that the years are seen through. `null`: all of it. */
  scope: Scope | null;
  /** Oldest first, one for each calendar year. */
  years: readonly OfficeYear[];
  chain: EditionChain;
  /** Years that cannot be shown, because this app does not have their edition. */
  withoutStandard: readonly number[];
};

export type OfficeYearsState = Reading<OfficeYears, 'not-found' | 'standard-missing'>;

/**
 * All years of the office of an evaluation, as they are now, in this tab and in others.
 * @param scope id of the part of the standard that they are seen through, in every year. `null`: all of it
 */
export function useOfficeYears(evaluation: string, scope: string | null = null): OfficeYearsState {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const state = useLiveQuery(
    () => (database ? readOfficeYears(database, evaluation, ownCatalogue, scope) : undefined),
    [database, evaluation, scope],
  );
  return state ?? { status: 'loading' };
}

/** Reads all years of the office of an evaluation: the rows of that office and standard, and no others. Never throws. */
export async function readOfficeYears(
  database: RettesnorDatabase,
  id: string,
  catalogue: Catalogue = ownCatalogue,
  scopeId: string | null = null,
): Promise<OfficeYearsState> {
  try {
    const found = await readOfficeEvaluations(database, id);
    if (!found) return { status: 'not-found' };
    const { current, evaluations } = found;
    const ids = evaluations.map((evaluation) => evaluation.id);
    const [answers, signatures] = await Promise.all([
      listAnswersOf(database, ids),
      Promise.all(ids.map(async (each) => readSignatures(database, each))),
    ]);
    // After the reads: what comes from chunks of the app is no part of what the live query watches.
    const [offices, chain] = await Promise.all([
      catalogue.loadOffices(),
      loadEditionChain(catalogue, evaluations),
    ]);
    const standard = chain.editions.find(({ edition }) => edition === current.edition);
    if (!standard) return { status: 'standard-missing' };
    const scopes = scopeId === null ? [] : await loadScopes(standard);
    const scope = scopes.find(({ id: one }) => one === scopeId) ?? null;
    const worded = await Promise.all(
      evaluations.map(async ({ edition }, index) => {
        const known = chain.editions.find((candidate) => candidate.edition === edition);
        return known ? inSignedWords(known, signatures[index] ?? []) : null;
      }),
    );
    const years = evaluations.flatMap((evaluation, index): OfficeYear[] => {
      const edition = worded[index];
      if (!edition) return [];
      const { kind } = officeOf(evaluation, offices);
      const items = withinScope(
        assessRequirements(edition, kind, answers[index] ?? []),
        scope && scopeIn(scope, lineageBetween(chain, edition, standard)),
      );
      return [{ evaluation: evaluation.id, year: evaluation.year, standard: edition, items }];
    });
    const shown = new Set(years.map(({ year }) => year));
    return {
      status: 'ready',
      office: officeOf(current, offices),
      evaluation: current,
      standard,
      scope,
      years,
      chain,
      withoutStandard: evaluations.map(({ year }) => year).filter((year) => !shown.has(year)),
    };
  } catch {
    return { status: 'failed' };
  }
}
