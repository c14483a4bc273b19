import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSummaries } from './readSummaries.ts';
import type { EvaluationSummary, SummarySource } from './summaryOf.ts';
import type { SummaryOrder, SummaryReport } from './summaryWorker.ts';

/** Reads the lines of so many evaluations in a worker; where there is none to be had, here. Few need it, so it comes when asked for. */
export async function readBesidePage(
  database: RettesnorDatabase,
  source: SummarySource,
): Promise<EvaluationSummary[]> {
  return (await inWorker(database, source)) ?? (await readSummaries(database, source));
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
