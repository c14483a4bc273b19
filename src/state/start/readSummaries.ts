import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { countChanges, listRows } from '#src/persistence/evaluationRepository.ts';
import { summaryOf, type EvaluationSummary, type SummarySource } from './summaryOf.ts';

/** So many are read at a time: a page that reads them itself answers between them. */
const readAtOnce = 12;

/** Reads the answers of evaluations, and what is said of each on a line. Knows no page, so that it can run in a worker. */
export async function readSummaries(
  database: RettesnorDatabase,
  source: SummarySource,
): Promise<EvaluationSummary[]> {
  const summaries: EvaluationSummary[] = [];
  for (let start = 0; start < source.evaluations.length; start += readAtOnce) {
    const some = source.evaluations.slice(start, start + readAtOnce);
    summaries.push(
      ...(await Promise.all(
        some.map(async (evaluation) =>
          summaryOf(evaluation, source, {
            tables: await listRows(database, evaluation.id),
            changes: await countChanges(database, evaluation.id),
          }),
        ),
      )),
    );
  }
  return summaries;
}
