import { useLiveQuery } from 'dexie-react-hooks';
import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { countRows, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { readLastBackup, type LastBackup } from '../backup/backup.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { useSession } from '../session/session.ts';
import type { SummaryOrder, SummaryReport } from './summaryWorker.ts';
import { editionOf, readSummaries, type EvaluationSummary, type SummarySource } from './readSummaries.ts';

export type { EvaluationSummary };

export type EvaluationList = {
  summaries: EvaluationSummary[];
  lastBackup: LastBackup | null;
  /** When the list was read: the now that it speaks of. */
  readAt: Date;
};

/** All evaluations with progress, by office and then newest year first. `undefined` while it is read. */
export function useEvaluationList(): EvaluationList | undefined {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  return useLiveQuery(() => (database ? readEvaluationList(database) : undefined), [database]);
}

/** More than these are read in a worker: every answer of a city's ten years takes a second. For fewer it is not worth starting. */
const few = 24;

/** Reads the list, from wherever the page answers meanwhile. */
export async function readEvaluationList(database: RettesnorDatabase): Promise<EvaluationList> {
  // The count has a live query watch what the worker reads.
  const [evaluations, lastBackup, examples] = await Promise.all([
    listEvaluations(database),
    readLastBackup(database),
    readExampleIds(database),
    countRows(database),
  ]);
  const [offices, standards] = await Promise.all([loadOffices(), standardsOf(evaluations)]);
  const source = { evaluations, standards, offices, lastBackup, examples };
  const summaries =
    evaluations.length > few
      ? ((await inWorker(database, source)) ?? (await readSummaries(database, source)))
      : await readSummaries(database, source);
  return {
    summaries: summaries.toSorted(
      (a, b) => a.office.name.localeCompare(b.office.name, 'nb') || b.evaluation.year - a.evaluation.year,
    ),
    lastBackup,
    readAt: new Date(),
  };
}

async function standardsOf(evaluations: readonly Evaluation[]): Promise<Map<string, Standard>> {
  const editions = new Map(evaluations.map((evaluation) => [editionOf(evaluation), evaluation]));
  const found = await Promise.all(
    [...editions].map(async ([edition, key]) => [edition, await loadStandard(key)] as const),
  );
  return new Map(found.flatMap(([edition, standard]) => (standard ? [[edition, standard] as const] : [])));
}

/** `null`: the worker could not be fetched, or could not open the database. */
async function inWorker(
  { name: database }: RettesnorDatabase,
  source: SummarySource,
): Promise<EvaluationSummary[] | null> {
  const worker = new Worker(new URL('./summaryWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<SummaryReport>) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage({ database, source } satisfies SummaryOrder);
    });
  } finally {
    worker.terminate();
  }
}
