/**
 * The worker in which the lines of a large overview are read: every answer of a city's ten years, while the page answers.
 * Answers with the lines, or `null` where the database does not let it.
 */
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { readSummaries } from './readSummaries.ts';
import type { EvaluationSummary, SummarySource } from './summaryOf.ts';

export type SummaryOrder = { database: string; source: SummarySource };
export type SummaryReport = EvaluationSummary[] | null;

/** Opens the database with the same guard as the page: older code never touches what newer code has written. */
async function carryOut({ database: name, source }: SummaryOrder): Promise<SummaryReport> {
  const opened = await openDatabase(() => {}, new RettesnorDatabase(name));
  if (!opened.ok) return null;
  const summaries = await readSummaries(opened.database, source);
  opened.database.close();
  return summaries;
}

self.addEventListener('message', (event: MessageEvent<SummaryOrder>) => {
  void carryOut(event.data)
    .catch(() => null)
    .then((report) => self.postMessage(report));
});
