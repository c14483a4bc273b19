import { useEffect, useState } from 'react';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listStandards, loadStandard, type StandardKey } from '#src/catalogue/standards.ts';
import { noRows } from '#src/domain/changes/entities/entities.ts';
import type { SearchMaterial } from '#src/domain/search/findEverywhere.ts';
import { findEvaluation, listRows } from '#src/persistence/evaluationRepository.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';
import { officeOf } from '../years/office.ts';

/** What is searched, and where what is found there stands. */
export type SearchSource = SearchMaterial & {
  key: StandardKey;
  /** `null`: there is none, and what is found stands in the standard. */
  evaluation: string | null;
};

/**
 * What a search looks through: the evaluation one is in, as it is written by now, against its standard; without one the
 * standard alone. `null` while it is read, and when there is nothing.
 */
export function useSearchSource(evaluation: string | undefined): SearchSource | null | undefined {
  const [source, setSource] = useState<SearchSource | null>();
  useEffect(() => {
    let current = true;
    readSource(evaluation)
      // Without a database there is still a standard to look in.
      .catch(async () => readStandardAlone())
      .then(
        (read) => current && setSource(read),
        () => current && setSource(null),
      );
    return () => {
      current = false;
    };
  }, [evaluation]);
  return source;
}

async function readSource(id: string | undefined): Promise<SearchSource | null> {
  if (id === undefined) return readStandardAlone();
  await saveQueue.flush();
  const database = await openedDatabase();
  const [evaluation, rows, offices] = await Promise.all([
    findEvaluation(database, id),
    listRows(database, id),
    loadOffices(),
  ]);
  const standard = evaluation && (await loadStandard(evaluation));
  if (!evaluation || !standard) return readStandardAlone();
  const { kind } = officeOf(evaluation, offices);
  return { key: evaluation, evaluation: id, standard, officeKind: kind, rows };
}

async function readStandardAlone(): Promise<SearchSource | null> {
  const key = listStandards().at(-1);
  const standard = key && (await loadStandard(key));
  if (!key || !standard) return null;
  return { key, evaluation: null, standard, officeKind: null, rows: noRows() };
}
