import type { MergeConflict } from '#src/domain/changes/planMerge.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { FileError, FileProblem } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import type { SharedPart } from '#src/exchange/evaluations/sharedPart.ts';
import type { IntakeSource } from '#src/domain/changes/Intake.ts';
import type { StorageFailure } from '#src/persistence/storageFailure.ts';

export type { FileError, FileProblem, IntakeSource };

/** What taking in a file will do, for a person to see. Committing does exactly this. */
export type ImportPlan = {
  writtenAt: string;
  example: boolean;
  /** What the file says it has left out; `null` when it holds all there was. */
  part: SharedPart | null;
  evaluations: PlannedEvaluation[];
  /** The files, in the order they were chosen; those with an error stay outside. */
  files: PlannedFile[];
};

/** One of the files that are opened together. */
export type PlannedFile = { name: string; error: FileError | null };

/** Problems of one kind: how many, and the first of them. More than can be shown would only fill the memory. */
export type ImportProblems = { count: number; first: FileProblem[] };

export type PlannedEvaluation = {
  /** As the file has it. */
  evaluation: Evaluation;
  /**
   * `same`: all that the file holds of it is here. Not taken in at all: `otherOffice`, its office has the id of one here and
   * another name; `unknownKind`, its office is of a kind that the standard does not know.
   */
  outcome: 'new' | 'changed' | 'same' | NotTakenIn;
  /** Requirements with a score, and changes in the log: of the file. */
  answered: number;
  changes: number;
  /** Changes that come to what is here. */
  added: number;
  /** Changes that are here, and have been written further in the file. */
  continued: number;
  /** Rows that get something new, by their kind. */
  touched: { entity: string; count: number }[];
  /** Those of them that both sides have written about, and that come together without a disagreement. */
  joined: number;
  conflicts: MergeConflict[];
  /**
   * It stands under a signature once it is taken in. `here`: it does now, and `late` changes of what is locked come after
   * it; they lie in the log, and move nothing before it is opened again. `file`: the signature comes with the file.
   */
  signed: { by: 'here' | 'file'; late: number } | null;
  /** Values here that would be others if all were to be as in the file. 0 for a file that holds only a part. */
  replaced: number;
  /** Values that could not be, read as «nothing said». */
  repaired: ImportProblems;
  /** Changes that cannot be read, and are left out. */
  refused: ImportProblems;
  /** Changes that hold something only a newer app knows. They go with it as they came. */
  newer: number;
  /** Changes that say something else here under the same id, and are left out: what is here stays. */
  contradicting: ImportProblems;
  /** Changes of rows that would become larger than can be read again, and are left out. */
  overfull: ImportProblems;
};

/** Why an evaluation of a file stays outside. */
export type NotTakenIn = 'otherOffice' | 'unknownKind';

/** How far something long has come. */
export type ImportProgress = {
  stage: 'reading' | 'readingFiles' | 'comparing' | 'writing';
  done: number;
  total: number;
};

export type PlanOutcome =
  | { kind: 'planned'; plan: ImportPlan }
  | { kind: 'refused'; error: FileError }
  /** The database could not be read. */
  | { kind: 'failed'; failure: StorageFailure };

export type CommitOutcome =
  | { kind: 'committed' }
  /** Something here has changed since the plan was made. Nothing was written; this is what would be done now. */
  | { kind: 'stale'; plan: ImportPlan }
  | { kind: 'failed'; failure: StorageFailure };

/** A file by the name that the person knows it by. */
export type NamedFile = { name: string; file: Blob };

/** What the page asks of the worker that takes in files. */
export type ImportOrder =
  | { order: 'plan'; files: readonly NamedFile[]; database: string }
  | {
      order: 'commit';
      decisions: Edit<string>[];
      source: IntakeSource | null;
      author: { name: string; role: string };
      device: string;
    };

/** What the worker tells the page. */
export type ImportReport = ({ kind: 'progress' } & ImportProgress) | PlanOutcome | CommitOutcome;
