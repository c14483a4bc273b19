import { liveQuery } from 'dexie';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { RettesnorDatabase } from './database.ts';
import { listAnswers } from './evaluationRepository.ts';

/**
 * Calls back with the answers of an evaluation, now and whenever any tab changes them.
 * @returns a function that ends the watch
 */
export function watchAnswers(
  database: RettesnorDatabase,
  evaluation: string,
  onAnswers: (answers: Answer[]) => void,
  onFailure: (cause: unknown) => void,
): () => void {
  const subscription = liveQuery(() => listAnswers(database, evaluation)).subscribe(onAnswers, onFailure);
  return () => subscription.unsubscribe();
}
