import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listAnswers, listEvaluations } from '#src/persistence/evaluationRepository.ts';

/** What the same office answered in an earlier year. */
export type EarlierYear = { year: number; answers: ReadonlyMap<number, Answer> };

/**
 * Earlier evaluations of the same office against the same edition, newest first. Other editions are left out: what
 * became of a requirement between editions is not guessed.
 */
export async function readEarlierYears(
  database: RettesnorDatabase,
  current: Evaluation,
): Promise<EarlierYear[]> {
  const earlier = (await listEvaluations(database))
    .filter(
      (other) =>
        other.office === current.office &&
        other.standard === current.standard &&
        other.edition === current.edition &&
        other.year < current.year,
    )
    .toSorted((a, b) => b.year - a.year);
  return Promise.all(
    earlier.map(async ({ id, year }) => {
      const answers = await listAnswers(database, id);
      return { year, answers: new Map(answers.map((answer) => [answer.requirement, answer])) };
    }),
  );
}
