import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { loadScopes } from '#src/catalogue/scopes.ts';
import { loadYearFile } from '#src/catalogue/yearFiles.ts';
import type { ReadError } from '#src/domain/changes/readEvaluation.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { signedStateOf } from '#src/domain/signing/signedStateOf.ts';
import { wordedAs, wordedAsSigned } from '#src/domain/signing/wordedAsSigned.ts';
import { limitSource } from '#src/exchange/report/limitSource.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { standingRows } from '#src/exchange/report/standingRows.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import {
  listIndicatorValues,
  loadEvaluation,
  readEvaluationLog,
} from '#src/persistence/evaluationRepository.ts';
import type { Reading } from '../Reading.ts';
import { ownCatalogue, type Catalogue } from '../years/officeEvaluations.ts';
import { readOfficeYears } from '../years/officeYears.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';

export type { ReportSource };

export type ReportSourceState =
  | Reading<{ source: ReportSource }, 'not-found' | 'standard-missing'>
  | { status: 'unreadable'; error: ReadError };

/**
 * All that a paper is made of, as it is now, in this tab and in others.
 * @param asSigned as it was signed, also where it has been opened again and written in since
 * @param scope id of the part of the standard it is of; `null`: all of it
 */
export function useReportSource(
  evaluation: string,
  asSigned = false,
  scope: string | null = null,
): ReportSourceState {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (!database) return;
    let current = true;
    // What waits is written, and rows that do not follow from the log are mended, before anybody reads them.
    const settle = async () => {
      await saveQueue.flush();
      await loadEvaluation(database, evaluation);
    };
    settle()
      // A database that cannot be written to can still be read, and says so itself.
      .catch(() => {})
      .finally(() => current && setSettled(evaluation));
    return () => {
      current = false;
    };
  }, [database, evaluation]);
  const state = useLiveQuery(
    () =>
      database && settled === evaluation
        ? readReportSource(database, evaluation, new Date(), ownCatalogue, asSigned, scope)
        : undefined,
    [database, evaluation, settled, asSigned, scope],
  );
  return state ?? { status: 'loading' };
}

/**
 * Reads all that an export of one evaluation is made of: its log, read anew, and the years of its office up to
 * and including its own. Writes nothing, and never throws.
 * @param asSigned as it was signed; where that cannot be read, as it is
 * @param scopeId the part of the standard it is of; `null`, or one that the edition does not have: all of it
 */
export async function readReportSource(
  database: RettesnorDatabase,
  id: string,
  now: Date,
  catalogue: Catalogue = ownCatalogue,
  asSigned = false,
  scopeId: string | null = null,
): Promise<ReportSourceState> {
  try {
    const result = await readEvaluationLog(database, id);
    if (result === null) return { status: 'not-found' };
    if (!result.ok) return { status: 'unreadable', error: result.error };
    const { log } = result;
    const { id: _, evaluation, changes, ...tables } = log;
    const signed = asSigned ? signedStateOf(log.signatures, changes) : null;
    const { answers, indicatorValues, actions, barriers } = signed ?? log;
    const yearFile = await loadYearFile(evaluation);
    const known = await readOfficeYears(database, id, catalogue);
    if (known.status !== 'ready') return known;
    const { office, chain } = known;
    const standard = signed
      ? wordedAs(known.standard, signed.content.words)
      : wordedAsSigned(known.standard, log.signatures);
    // The log is the truth: of this year nothing is taken from the rows that are computed from it.
    const items = assessRequirements(standard, office.kind, answers);
    const years = known.years
      .filter(({ year }) => year <= evaluation.year)
      .map((year) => (year.evaluation === id ? { ...year, standard, items } : year));
    const earlier = await Promise.all(
      years
        .filter((year) => year.evaluation !== id)
        .map(async (year) => listIndicatorValues(database, year.evaluation)),
    );
    const scopes = scopeId === null ? [] : await loadScopes(standard);
    const source: ReportSource = {
      office: { id: office.id, name: office.name, kind: office.kind },
      evaluation,
      standard,
      items,
      years,
      chain,
      indicatorValues: [...earlier.flat(), ...indicatorValues],
      ...standingRows({ ...tables, actions, barriers }),
      proposed: yearFile?.points ?? [],
      changes,
      lastChanged: lastChanged(
        evaluation,
        Object.values({ ...tables, answers, indicatorValues, actions, barriers }).flat(),
      ),
      madeAt: now.toISOString(),
      limitedTo: null,
    };
    return {
      status: 'ready',
      source: limitSource(source, scopes.find((scope) => scope.id === scopeId) ?? null),
    };
  } catch {
    return { status: 'failed' };
  }
}
