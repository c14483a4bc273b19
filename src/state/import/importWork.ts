import { loadStandard } from '#src/catalogue/standards.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { rowKey } from '#src/domain/changes/groupByRow.ts';
import { editsOfReturn, planReplacing, type RowReturn } from '#src/domain/changes/logAt.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import { planMerge, type MergedRow, type MergePlan } from '#src/domain/changes/planMerge.ts';
import { entities, kindNamed, type Entities } from '#src/domain/changes/entities/entities.ts';
import { countByKind, placeOf, rowPlace } from '#src/domain/changes/rowPlace.ts';
import { project } from '#src/domain/changes/project.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { locksWhenSigned, signaturesIn } from '#src/domain/changes/heldChanges.ts';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import { onScale } from '#src/domain/scoring/assessedRequirements.ts';
import type { FileProblem, ReadInFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import type { RettesnorDatabase, SettingRow } from '#src/persistence/database.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import {
  commitMerge,
  listChangeIds,
  readForMerge,
  type PreparedMerge,
  type StoredForMerge,
} from '#src/persistence/mergeRepository.ts';
import { sweepErased } from '#src/persistence/sweepErased.ts';
import type { Recorder } from '#src/persistence/recordEdits.ts';
import { exampleIdsSetting, readExampleIds } from '../session/exampleIds.ts';
import type {
  CommitOutcome,
  ImportPlan,
  ImportProblems,
  ImportProgress,
  IntakeSource,
  NamedFile,
  NotTakenIn,
  PlannedEvaluation,
  PlanOutcome,
} from './ImportPlan.ts';
import { readFiles, type FilesContent } from './readFiles.ts';
import { signedHow } from './signedHow.ts';
import { judgeOffice, type OfficeNames } from './judgeOffice.ts';

/** A file on its way in. */
export type ImportWork = {
  /** Reads the files and compares them with what is here. Writes nothing. One file that cannot be read is refused. */
  plan: (files: readonly NamedFile[]) => Promise<PlanOutcome>;
  /**
   * Carries out the plan that was shown, and no other.
   * @param source a copy: what it has is taken in, and all is then to be as it is there
   */
  commit: (
    decisions: readonly Edit<string>[],
    recorder: Recorder,
    source?: IntakeSource | null,
  ) => Promise<CommitOutcome>;
};

/** One evaluation of the file, held against what is here. */
type Compared = {
  inFile: ReadInFile;
  stored: StoredForMerge;
  merge: MergePlan;
  contradicting: FileProblem[];
  /** `null`: it is taken in. */
  notTakenIn: NotTakenIn | null;
  /** Levels that the scale of its standard does not have. */
  offScale: FileProblem[];
  /** What would have to be said for all to be as in the file. */
  replacing: RowReturn<string>[];
  /** Whether it will stand under a signature once it is taken in: then what is locked is neither decided nor replaced. */
  signed: boolean;
};

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
  let content: FilesContent = { writtenAt: '', example: false, part: null, evaluations: [], files: [] };
  let compared: Compared[] = [];

  // Of several files nobody can say that all is to be as in them.
  const isWhole = () => content.part === null && content.files.length === 1;

  const compare = async (): Promise<ImportPlan> => {
    const ids = await listChangeIds(database);
    const names = await officeNames(database);
    compared = [];
    for (const inFile of content.evaluations) {
      compared.push(await compareOne(database, inFile, isWhole(), ids, names));
      onProgress({ stage: 'comparing', done: compared.length, total: content.evaluations.length });
    }
    const { writtenAt, example, part, files } = content;
    const evaluations = compared.map((one) => summarise(one, database.kinds));
    return { writtenAt, example, part, files, evaluations };
  };

  return {
    plan: async (files) => {
      const read = await readFiles(files, database.kinds, onProgress);
      if (!read.ok) return { kind: 'refused', error: read.error };
      content = read.content;
      return { kind: 'planned', plan: await compare() };
    },
    commit: async (decisions, recorder, source = null) => {
      const settings = await exampleMarks(database, content.example, compared);
      const edits = source?.kind === 'copy' ? replacements(compared) : decisions;
      const prepared = { ...prepare(compared, edits, settings, database.kinds), source };
      const tell = (done: number, total: number) => onProgress({ stage: 'writing', done, total });
      if (!(await commitMerge(database, prepared, recorder, tell)))
        return { kind: 'stale', plan: await compare() };
      await sweepErased(database);
      return { kind: 'committed' };
    },
  };
}

/** One edit for each row that is another here than in the file. */
function replacements(compared: readonly Compared[]): Edit<string>[] {
  return compared.flatMap(({ inFile, replacing }) => editsOfReturn(inFile.log.id, replacing));
}

/**
 * @param isWhole the file holds all there was of each evaluation
 * @param ids of every change that is here, of all evaluations
 */
async function compareOne(
  database: RettesnorDatabase,
  inFile: ReadInFile,
  isWhole: boolean,
  ids: ReadonlySet<string>,
  names: OfficeNames,
): Promise<Compared> {
  const stored = await readForMerge(database, inFile.log.id);
  const notTakenIn = await judgeOffice(inFile.log, names);
  if (notTakenIn !== null) {
    const merge = planMerge(stored.changes, []);
    return {
      inFile,
      stored,
      merge,
      contradicting: [],
      notTakenIn,
      offScale: [],
      replacing: [],
      signed: false,
    };
  }
  // A key is free, or belongs to this evaluation. Written over, another evaluation would lose what it holds.
  const isOurs = (id: string) => !ids.has(id) || stored.keys.has(id);
  const merge = planMerge(
    stored.changes,
    inFile.log.changes.filter(({ id }) => isOurs(id)),
    database.kinds,
  );
  const taken = [...inFile.log.changes.filter(({ id }) => !isOurs(id)), ...merge.refused];
  const contradicting = taken.map((change) =>
    aboutChange(change, 'its id is that of another edit here', database.kinds),
  );
  const merged = mergeLogs(stored.changes, [...merge.added, ...merge.continued], database.kinds);
  const signed = standingSignature(signaturesIn(merged, database.kinds)) !== null;
  const isOpen = ({ entity }: { entity: string }) => !signed || !locksWhenSigned(entity, database.kinds);
  const replacing =
    isWhole && merge.status !== 'new'
      ? planReplacing(merged, inFile.log.changes, database.kinds).filter(isOpen)
      : [];
  const offScale = await findOffScale(inFile.log);
  const decidable = { ...merge, conflicts: merge.conflicts.filter(isOpen) };
  return { inFile, stored, merge: decidable, contradicting, notTakenIn, offScale, replacing, signed };
}

function aboutChange(change: Change, what: string, kinds: Entities): FileProblem {
  return { where: '', what: `${change.id}: ${what}`, row: rowPlace(change, kinds) };
}

/** The names of the offices that are here. */
async function officeNames(database: RettesnorDatabase): Promise<OfficeNames> {
  const names: OfficeNames = new Map();
  for (const { office, ownOffice } of await listEvaluations(database)) {
    if (ownOffice) names.set(office, [...(names.get(office) ?? []), ownOffice.name]);
  }
  return names;
}

/** Scores and targets that cannot be, where the standard is known: they are kept, and read as «nothing said». */
async function findOffScale({ evaluation, answers }: EvaluationLog): Promise<FileProblem[]> {
  const standard = await loadStandard(evaluation);
  if (!standard) return [];
  return answers.flatMap((answer) => {
    const possible = onScale(standard, answer);
    const fields = (['score', 'target'] as const).filter((field) => possible[field] !== answer[field]);
    return fields.map((field) => ({
      where: '',
      what: `${field} is not on the scale`,
      row: placeOf(entities.answer, answer),
    }));
  });
}

function summarise(compared: Compared, kinds: Entities): PlannedEvaluation {
  const { inFile, stored, merge, contradicting, notTakenIn, offScale, replacing, signed } = compared;
  const { log, repaired, refused } = inFile;
  const disputed = new Set(merge.conflicts.filter(({ known }) => !known).map(rowKey));
  // The evaluation itself is what the rows are in.
  const rows = merge.rows.filter(({ entity }) => kindNamed(kinds, entity)?.id.within !== 'itself');
  return {
    evaluation: log.evaluation,
    outcome: notTakenIn ?? merge.status,
    answered: log.answers.filter(({ score }) => score !== null).length,
    changes: log.changes.length,
    added: merge.added.length,
    continued: merge.continued.length,
    touched: countByKind(rows, kinds),
    joined: rows.filter((row) => row.kind === 'joined' && !disputed.has(rowKey(row))).length,
    conflicts: merge.conflicts,
    signed: signed ? signedHow(stored.changes, merge, kinds) : null,
    replaced: replacing.reduce((sum, { fields }) => sum + fields.length, 0),
    repaired: firstOf([...repaired, ...offScale]),
    refused: firstOf(refused),
    newer: inFile.newer,
    contradicting: firstOf(contradicting),
    overfull: firstOf(
      merge.overfull.map((change) => aboutChange(change, 'the row has no room for it', kinds)),
    ),
  };
}

function firstOf(problems: readonly FileProblem[]): ImportProblems {
  return { count: problems.length, first: problems.slice(0, mostProblems) };
}

function prepare(
  compared: readonly Compared[],
  decisions: readonly Edit<string>[],
  settings: readonly SettingRow[],
  kinds: Entities,
): Omit<PreparedMerge, 'source'> {
  const decided = new Set(decisions.map(({ evaluation }) => evaluation));
  const concerned = compared.filter(
    ({ inFile, merge }) => merge.rows.length > 0 || decided.has(inFile.log.id),
  );
  return {
    basis: new Map(concerned.map(({ inFile, stored }) => [inFile.log.id, stored.basis])),
    added: concerned.flatMap(({ merge, stored }) => merge.added.filter(({ id }) => !stored.keys.has(id))),
    rewritten: concerned.flatMap(({ merge, stored }) => [
      ...merge.continued,
      // Stands in place of a row that could not be read, and can be read again.
      ...merge.added.filter(({ id }) => stored.keys.has(id)),
    ]),
    rows: computedRows(
      concerned.flatMap(({ merge }) => merge.rows),
      kinds,
    ),
    settings,
    decisions,
  };
}

/** Table → the rows in it that the merged ones come to. What only a newer app knows comes to none. */
function computedRows(merged: readonly MergedRow[], kinds: Entities): Map<string, unknown[]> {
  const tables = new Map<string, unknown[]>();
  for (const { entity, changes } of merged) {
    const kind = kindNamed(kinds, entity);
    const row = kind && project(kind, changes);
    if (!kind || row === null) continue;
    const rows = tables.get(kind.table);
    if (rows) rows.push(row);
    else tables.set(kind.table, [row]);
  }
  return tables;
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
    compared
      .filter(({ merge, notTakenIn }) => notTakenIn === null && merge.status === status)
      .map(({ inFile }) => inFile.log.id);
  if (fromExample) return [exampleIdsSetting([...new Set([...marked, ...idsOf('new')])])];
  const own = new Set(idsOf('changed'));
  return [...marked].some((id) => own.has(id))
    ? [exampleIdsSetting([...marked].filter((id) => !own.has(id)))]
    : [];
}
