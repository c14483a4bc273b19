import { liveQuery } from 'dexie';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import type { RettesnorDatabase } from './database.ts';
import { listIndicatorValues, listOfficeEvaluations } from './evaluationRepository.ts';

/**
 * Calls back with what every evaluation of an office reports on indicators, now and whenever any tab changes it.
 * @returns a function that ends the watch
 */
export function watchIndicatorValues(
  database: RettesnorDatabase,
  office: string,
  onValues: (values: IndicatorValue[]) => void,
  onFailure: (cause: unknown) => void,
): () => void {
  const read = async () => {
    const evaluations = await listOfficeEvaluations(database, office);
    return (await Promise.all(evaluations.map(async ({ id }) => listIndicatorValues(database, id)))).flat();
  };
  const subscription = liveQuery(read).subscribe(onValues, onFailure);
  return () => subscription.unsubscribe();
}
