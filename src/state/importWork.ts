import { planMerge, type MergePlan } from '#src/domain/changes/planMerge.ts';
import { projectAnswer, projectEvaluation, projectIndicatorValue } from '#src/domain/changes/project.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import {
  largestFile,
  planImport,
  type ImportProblem,
  type ImportResult,
  type PlannedEvaluation as ReadInFile,
} from '#src/exchange/planImport.ts';
import type { RettesnorDatabase, SettingRow } from '#src/persistence/database.ts';
import {
  commitMerge,
  listChangeIds,
  readForMerge,
  type PreparedMerge,
  type StoredForMerge,
} from '#src/persistence/mergeRepository.ts';
import type { Recorder } from '#src/persistence/recordEdits.ts';
import { exampleIdsSetting, readExampleIds } from './exampleIds.ts';
import type {
  CommitOutcome,
  ImportPlan,
  ImportProblems,
  ImportProgress,
  PlannedEvaluation,
  PlanOutcome,
} from './ImportPlan.ts';

/** A file on its way in. */
export type ImportWork = {
  /** Reads the file and compares it with what is here. Writes nothing. */
  plan: (file: Blob) => Promise<PlanOutcome>;
  /** Carries out the plan that was shown, and no other. */
  commit: (decisions: readonly Edit[], recorder: Recorder) => Promise<CommitOutcome>;
};

/** One evaluation of the file, held against what is here. */
type Compared = { inFile: ReadInFile; stored: StoredForMerge; merge: MergePlan; refused: ImportProblem[] };

type Content = Extract<ImportResult, { ok: true }>['plan'];

/** More places than this help nobody. */
const mostProblems = 50;

/**
 * Takes in a file, out of sight of any page: reads, compares, and when it is told to writes exactly what it has
 * compared. Knows no page and no store, so that it can run in a worker.
 */
export function createImportWork(
  database: RettesnorDatabase,
  onProgress: (progress: ImportProgress) => void,
): ImportWork {
  let content: Content = { writtenAt: '', example: false, part: null, evaluations: [] };
  let compared: Compared[] = [];

  const compare = async (): Promise<ImportPlan> => {
    const ids = await listChangeIds(database);
    compared = [];
    for (const inFile of content.evaluations) {
      compared.push(await compareOne(database, inFile, ids));
      onProgress({ stage: 'comparing', done: compared.length, total: content.evaluations.length });
    }
    const { writtenAt, example, part } = content;
    return { writtenAt, example, part, evaluations: compared.map(summarise) };
  };

  return {
    plan: async (file) => {
      const read = await readFile(file, (done, total) => onProgress({ stage: 'reading', done, total }));
      if (!read.ok) return { kind: 'refused', error: read.error };
      content = read.plan;
      return { kind: 'planned', plan: await compare() };
    },
    commit: async (decisions, recorder) => {
      const settings = await exampleMarks(database, content.example, compared);
      const prepared = prepare(compared, decisions, settings);
      const tell = (done: number, total: number) => onProgress({ stage: 'writing', done, total });
      if (await commitMerge(database, prepared, recorder, tell)) return { kind: 'committed' };
      return { kind: 'stale', plan: await compare() };
    },
  };
}

async function readFile(
  file: Blob,
  onProgress: (done: number, total: number) => void,
): Promise<ImportResult> {
  if (file.size > largestFile) {
    return { ok: false, error: { kind: 'too-large', where: '', what: `${file.size} bytes` } };
  }
  try {
    return planImport(new Uint8Array(await file.arrayBuffer()), onProgress);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : '';
    return { ok: false, error: { kind: 'not-text', where: '', what } };
  }
}

/** @param ids of every change that is here, of all evaluations */
async function compareOne(
  database: RettesnorDatabase,
  inFile: ReadInFile,
  ids: ReadonlySet<string>,
): Promise<Compared> {
  const stored = await readForMerge(database, inFile.log.id);
  // A key is free, or belongs to this evaluation. Written over, another evaluation would lose what it holds.
  const isOurs = (id: string) => !ids.has(id) || stored.keys.has(id);
  const merge = planMerge(
    stored.changes,
    inFile.log.changes.filter(({ id }) => isOurs(id)),
  );
  const taken = [...inFile.log.changes.filter(({ id }) => !isOurs(id)), ...merge.refused];
  const refused = taken.map(({ id, entityId }) => ({
    where: '',
    what: `${id} is the id of another change here`,
    row: entityId,
  }));
  return { inFile, stored, merge, refused: [...inFile.refused, ...refused] };
}

function summarise({ inFile, merge, refused }: Compared): PlannedEvaluation {
  const { log, repaired } = inFile;
  const rows = merge.rows.filter(({ entity }) => entity !== 'evaluation');
  const disputed = new Set(merge.conflicts.filter(({ known }) => !known).map(({ entityId }) => entityId));
  return {
    evaluation: log.evaluation,
    outcome: merge.status,
    answered: log.answers.filter(({ score }) => score !== null).length,
    changes: log.changes.length,
    added: merge.added.length,
    continued: merge.continued.length,
    touched: rows.length,
    joined: rows.filter(({ kind, entityId }) => kind === 'joined' && !disputed.has(entityId)).length,
    conflicts: merge.conflicts,
    repaired: firstOf(repaired),
    refused: firstOf(refused),
  };
}

function firstOf(problems: readonly ImportProblem[]): ImportProblems {
  return { count: problems.length, first: problems.slice(0, mostProblems) };
}

function prepare(
  compared: readonly Compared[],
  decisions: readonly Edit[],
  settings: readonly SettingRow[],
): PreparedMerge {
  const decided = new Set(decisions.map(({ evaluation }) => evaluation));
  const concerned = compared.filter(
    ({ inFile, merge }) => merge.rows.length > 0 || decided.has(inFile.log.id),
  );
  const rows = concerned.flatMap(({ merge }) => merge.rows.map(({ changes }) => changes));
  return {
    basis: new Map(concerned.map(({ inFile, stored }) => [inFile.log.id, stored.basis])),
    added: concerned.flatMap(({ merge, stored }) => merge.added.filter(({ id }) => !stored.keys.has(id))),
    rewritten: concerned.flatMap(({ merge, stored }) => [
      ...merge.continued,
      // Stands in place of a row that could not be read, and can be read again.
      ...merge.added.filter(({ id }) => stored.keys.has(id)),
    ]),
    evaluations: rows.flatMap((row) => projectEvaluation(row) ?? []),
    answers: rows.flatMap((row) => projectAnswer(row) ?? []),
    indicatorValues: rows.flatMap((row) => projectIndicatorValue(row) ?? []),
    settings,
    decisions,
  };
}

/**
 * Which evaluations are marked as the example afterwards. What is one's own stays so, whatever a file calls itself: it
 * would be left out of backups. What a file of one's own goes into becomes one's own.
 */
async function exampleMarks(
  database: RettesnorDatabase,
  fromExample: boolean,
  compared: readonly Compared[],
): Promise<SettingRow[]> {
  const marked = await readExampleIds(database);
  const idsOf = (status: MergePlan['status']) =>
    compared.filter(({ merge }) => merge.status === status).map(({ inFile }) => inFile.log.id);
  if (fromExample) return [exampleIdsSetting([...new Set([...marked, ...idsOf('new')])])];
  const own = new Set(idsOf('changed'));
  return [...marked].some((id) => own.has(id))
    ? [exampleIdsSetting([...marked].filter((id) => !own.has(id)))]
    : [];
}
