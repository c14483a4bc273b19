import { onTestFinished } from 'vitest';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { EditionMap } from '#src/domain/trends/EditionMap.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import type { Catalogue } from '#src/state/years/officeEvaluations.ts';
import { buildAnswer } from './buildAnswer.ts';
import { people } from './buildChange.ts';
import { buildStandard } from './buildStandard.ts';

const editions = ['1', '2', '3'].map((edition) => buildStandard({ edition }));
/** Every requirement went on unchanged from edition to edition. */
export const editionMaps = ['1', '2'].map((from): EditionMap => {
  const requirements = [1, 2, 3, 4, 5, 6].map((number) => ({
    kind: 'equal' as const,
    from: number,
    to: number,
  }));
  return { format: 1, standard: 'eksempelstandard', from, to: String(Number(from) + 1), requirements };
});

/** What was asked for of the catalogue. */
export function watchedCatalogue(): Catalogue & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    listStandards: () => editions.map(({ id, edition }) => ({ standard: id, edition })),
    loadStandard: async ({ standard, edition }) => {
      asked.push(`${standard} ${edition}`);
      return editions.find((each) => each.id === standard && each.edition === edition) ?? null;
    },
    loadEditionMaps: async (standard) => {
      asked.push(`maps ${standard}`);
      return editionMaps;
    },
    loadOffices: async () => [],
  };
}

/** A database that holds these evaluations, each with one score of requirement 1. */
export async function databaseOf(...scored: [id: string, score: Score][]): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(`years-${Math.random()}`);
  await database.open();
  onTestFinished(() => database.delete());
  for (const [id, score] of scored) {
    const key = evaluationKey(id);
    if (!key) throw new Error(id);
    await database.evaluations.add({
      id,
      ...key,
      ownOffice: { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
      createdAt: '',
      conflicts: [],
      heads: {},
      changedAt: '',
      changedBy: people.leder.author,
      revision: '',
    });
    await database.answers.add({ ...buildAnswer(1, { score }), id: answerId(id, 1), evaluation: id });
  }
  return database;
}

/** The id of an evaluation of the fictional office. */
export const idOf = (
  year: number,
  edition: string,
  office = 'nav-eksempelvika',
  standard = 'eksempelstandard',
) => `${office}_${year}_${standard}_${edition}`;
