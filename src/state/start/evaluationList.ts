import { useLiveQuery } from 'dexie-react-hooks';
import { loadOffices } from '#src/catalogue/offices.ts';
import { editionOf, loadStandard } from '#src/catalogue/standards.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import {
  countChanges,
  countRows,
  listEvaluations,
  listRowsOf,
} from '#src/persistence/evaluationRepository.ts';
import { readLastBackup, type LastBackup } from '../backup/backup.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { useSession } from '../session/session.ts';
import { useNow } from '../session/useNow.ts';
import type { EvaluationSummary, HeldRows, SummarySource } from './summaryOf.ts';

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
  // What is overdue is so from midnight, with nothing written.
  const now = useNow();
  return useLiveQuery(() => (database ? readEvaluationList(database) : undefined), [database, now]);
}

/** More than these are read in a worker: every answer of a city's ten years takes a second. For fewer it is not worth starting. */
const few = 24;

/** Reads the list, from wherever the page answers meanwhile. */
export async function readEvaluationList(database: RettesnorDatabase): Promise<EvaluationList> {
  const { evaluations, lastBackup, examples, held } = await readStored(database);
  if (evaluations.length === 0) return { summaries: [], lastBackup, readAt: new Date() };
  // A first visit has nothing to sum up. All that is watched has been read by now.
  const [offices, standards, { summaryOf }] = await Promise.all([
    loadOffices(),
    standardsOf(evaluations),
    import('./summaryOf.ts'),
  ]);
  const source = { evaluations, standards, offices, lastBackup, examples };
  const summaries =
    held?.map(({ evaluation, ...rows }) => summaryOf(evaluation, source, rows)) ??
    (await (await import('./readBesidePage.ts')).readBesidePage(database, source));
  return {
    summaries: summaries.toSorted(
      (a, b) => a.office.name.localeCompare(b.office.name, 'nb') || b.evaluation.year - a.evaluation.year,
    ),
    lastBackup,
    readAt: new Date(),
  };
}

type Stored = Pick<SummarySource, 'evaluations' | 'lastBackup' | 'examples'> & {
  /** `null`: there are so many that they are to be read in a worker. */
  held: (HeldRows & { evaluation: Evaluation })[] | null;
};

/** What the list is made of, asked for all at once: a question at a time takes longer than what is done with the answers. */
async function readStored(database: RettesnorDatabase): Promise<Stored> {
  return database.transaction('r', database.tables, async () => {
    const [evaluations, lastBackup, examples] = await Promise.all([
      listEvaluations(database),
      readLastBackup(database),
      readExampleIds(database),
    ]);
    if (evaluations.length > few) {
      // A live query is told of what it has read itself, and so is to have seen what the worker reads.
      await countRows(database);
      return { evaluations, lastBackup, examples, held: null };
    }
    const ids = evaluations.map(({ id }) => id);
    const [rows, changes] = await Promise.all([
      listRowsOf(database, ids),
      Promise.all(ids.map(async (id) => countChanges(database, id))),
    ]);
    const held = evaluations.flatMap((evaluation, index) => {
      const tables = rows.get(evaluation.id);
      return tables ? [{ evaluation, tables, changes: changes[index] ?? 0 }] : [];
    });
    return { evaluations, lastBackup, examples, held };
  });
}

async function standardsOf(evaluations: readonly Evaluation[]): Promise<Map<string, Standard>> {
  const editions = new Map(evaluations.map((evaluation) => [editionOf(evaluation), evaluation]));
  const found = await Promise.all(
    [...editions].map(async ([edition, key]) => [edition, await loadStandard(key)] as const),
  );
  return new Map(found.flatMap(([edition, standard]) => (standard ? [[edition, standard] as const] : [])));
}
